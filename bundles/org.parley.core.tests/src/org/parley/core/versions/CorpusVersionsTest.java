package org.parley.core.versions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.Links;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusLock;
import org.parley.core.corpus.VersionPolicy;

class CorpusVersionsTest {

    private static final String TEXT = "“We wait,” she told Ines.";

    @TempDir
    Path folder;

    private Corpus corpus;
    private CorpusVersions versions;

    @BeforeEach
    void setUp() throws Exception {
        corpus = Corpus.create(folder.resolve("c"), "Talks", "en", CasFactory.ofParleyTypes());
        corpus.addDocument("a", out -> out.write(TEXT.getBytes(StandardCharsets.UTF_8)));
        versions = new CorpusVersions(corpus);
    }

    /** Saves the document with one more annotation; says what its file holds then. */
    private byte[] save(String type, int begin, int end) throws Exception {
        CAS cas = corpus.load("a", "me");
        add(cas, type, begin, end);
        corpus.save(cas, "a", "me");
        return Files.readAllBytes(corpus.annotationFile("a", "me"));
    }

    private static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(type(cas, type), begin, end);
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    private static Type type(CAS cas, String name) {
        return cas.getTypeSystem().getType("org.parley.type." + name);
    }

    private List<Version> all() throws CoreException {
        return versions.of("a", "me");
    }

    private static CoreException fails(CoreStatus status, org.junit.jupiter.api.function.Executable run) {
        CoreException e = assertThrows(CoreException.class, run);
        assertEquals(status.code(), e.getStatus().getCode(), e.getMessage());
        return e;
    }

    @Test
    void firstSaveReplacesNothing() throws Exception {
        save("Cue", 15, 19);
        assertEquals(List.of(), all());
    }

    @Test
    void everySaveKeepsWhatItReplaces() throws Exception {
        byte[] first = save("Cue", 15, 19);
        Instant saved = Files.getLastModifiedTime(corpus.annotationFile("a", "me")).toInstant();
        byte[] second = save("Speaker", 11, 14);
        save("Speaker", 20, 24);

        assertEquals(2, all().size());
        assertEquals(saved.toEpochMilli(), all().get(1).saved().toEpochMilli());
        assertEquals("[15, 19]", spans(all().get(1)));
        assertEquals("[11, 14][15, 19]", spans(all().get(0)), "the latest comes first");
        versions.restore(all().get(1), null);
        assertArrayEquals(first, Files.readAllBytes(corpus.annotationFile("a", "me")));
        versions.restore(all().get(1), null);
        assertArrayEquals(second, Files.readAllBytes(corpus.annotationFile("a", "me")));
        assertEquals(4, all().size(), "bringing back is a save");
    }

    private String spans(Version version) throws CoreException {
        StringBuilder spans = new StringBuilder();
        AnnotationState.of(versions.load(version, new NullProgressMonitor()).cas())
                .forEach(s -> spans.append(s.place()));
        return spans.toString();
    }

    @Test
    void saveThatChangesNothingKeepsNothing() throws Exception {
        save("Cue", 15, 19);
        CAS cas = corpus.load("a", "me");
        corpus.save(cas, "a", "me");
        assertEquals(List.of(), all());
    }

    @Test
    void bringsNothingBackOverWhatWasChangedSince() throws Exception {
        save("Cue", 15, 19);
        save("Cue", 0, 1);
        fails(CoreStatus.CHANGED_MEANWHILE, () -> versions.restore(all().get(0), "other"));
        assertEquals(1, all().size());
    }

    @Test
    void keepsAsManyAsTheSettingsSay() throws Exception {
        corpus.access().keepVersions(new VersionPolicy(30, 2));
        for (int i = 0; i < 5; i++) {
            save("Cue", i, i + 1);
        }
        assertEquals(2, all().size());
        assertEquals("[0, 1][1, 2][2, 3][3, 4]", spans(all().get(0)));
        corpus.access().keepVersions(new VersionPolicy(30, 0));
        save("Cue", 9, 10);
        assertEquals(List.of(), all());
    }

    @Test
    void letsGoOfOldOnesWhenTheCorpusIsOpened() throws Exception {
        save("Cue", 15, 19);
        save("Cue", 0, 1);
        Path kept = all().get(0).file();
        String time = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC)
                .format(Instant.now().minus(Duration.ofDays(31)));
        Files.move(kept, kept.resolveSibling(time + "_" + time + ".xmi.gz"));
        assertEquals(1, all().size());
        try (CorpusLock lock = corpus.access().lock()) {
            assertEquals(List.of(), all(), lock::toString);
        }
    }

    @Test
    void strangeFilesAmongThemStayUnheeded() throws Exception {
        save("Cue", 15, 19);
        save("Cue", 0, 1);
        Files.writeString(all().get(0).file().resolveSibling("notes.txt"), "x");
        Files.writeString(all().get(0).file().resolveSibling("soon_later.xmi.gz"), "x");
        assertEquals(1, all().size());
        save("Cue", 2, 3);
        assertEquals(2, all().size());
    }

    @Test
    void versionThatIsGoneIsNamed() throws Exception {
        save("Cue", 15, 19);
        save("Cue", 0, 1);
        Version version = all().get(0);
        Files.delete(version.file());
        fails(CoreStatus.NO_SUCH_VERSION, () -> versions.restore(version, null));
        fails(CoreStatus.NO_SUCH_VERSION, () -> versions.load(version, new NullProgressMonitor()));
    }

    @Test
    void brokenVersionBringsNothingBack() throws Exception {
        save("Cue", 15, 19);
        byte[] now = save("Cue", 0, 1);
        Version version = all().get(0);
        byte[] half = Files.readAllBytes(version.file());
        Files.write(version.file(), java.util.Arrays.copyOf(half, half.length / 2));
        fails(CoreStatus.CANNOT_WRITE, () -> versions.restore(version, null));
        assertArrayEquals(now, Files.readAllBytes(corpus.annotationFile("a", "me")));
    }

    @Test
    void versionsAreWhereGitDoesNotLook() throws Exception {
        save("Cue", 15, 19);
        save("Cue", 0, 1);
        try (Stream<Path> files = Files.walk(corpus.folder())) {
            assertEquals(1, files.filter(f -> f.toString().endsWith(".gz"))
                    .filter(f -> f.startsWith(corpus.folder().resolve(".parley/versions/me/a"))).count());
        }
        assertFalse(corpus.documents().contains(".parley"));
    }

    @Test
    void comparisonSaysWhatCameWentAndIsAnother() throws Exception {
        CAS before = corpus.load("a", "me");
        add(before, "Quote", 0, 10);
        add(before, "Speaker", 20, 24);
        add(before, "Cue", 15, 19);
        CAS after = corpus.load("a", "me");
        AnnotationFS quote = add(after, "Quote", 0, 9);
        AnnotationFS she = add(after, "Speaker", 11, 14);
        Links.add(quote, "participants", "speaker", she);
        AnnotationFS cue = add(after, "Cue", 15, 19);
        cue.setStringValue(cue.getType().getFeatureByBaseName("note"), "sure");

        assertEquals(List.of(
                "CHANGED Quote [0, 9] “We wait, {span: [0, 10] -> [0, 9]; participants:  -> speaker: [11, 14]she}",
                "ADDED Speaker [11, 14] she {}", "CHANGED Cue [15, 19] told {note:  -> sure}",
                "REMOVED Speaker [20, 24] Ines {}"), words(AnnotationComparison.compare(before, after)));
        assertEquals(List.of(), AnnotationComparison.compare(after, after));
    }

    @Test
    void equalAnnotationsAreCountedNotMerged() throws Exception {
        CAS before = corpus.load("a", "me");
        add(before, "Cue", 15, 19);
        CAS after = corpus.load("a", "me");
        add(after, "Cue", 15, 19);
        add(after, "Cue", 15, 19);
        assertEquals(List.of("ADDED Cue [15, 19] told {}"), words(AnnotationComparison.compare(before, after)));
        assertEquals(List.of("REMOVED Cue [15, 19] told {}"), words(AnnotationComparison.compare(after, before)));
    }

    private static List<String> words(List<AnnotationDifference> differences) {
        return differences.stream()
                .map(d -> d.kind() + " " + d.type().replaceFirst(".*\\.", "") + " [" + d.begin() + ", " + d.end() + "] "
                        + d.text() + " {" + String.join("; ", d.changes().stream()
                                .map(c -> c.feature() + ": " + c.before() + " -> " + c.after()).toList())
                        + "}")
                .toList();
    }
}
