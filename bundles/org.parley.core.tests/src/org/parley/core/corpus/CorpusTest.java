package org.parley.core.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.CoreStatus;
import org.parley.core.Cues;
import org.parley.core.State;

class CorpusTest extends CorpusFixture {

    private static CoreException fails(CoreStatus status, org.junit.jupiter.api.function.Executable run) {
        CoreException e = assertThrows(CoreException.class, run);
        assertEquals(status.code(), e.getStatus().getCode(), e.getMessage());
        return e;
    }

    @Test
    void opensAsItWasMade() throws Exception {
        create();
        Corpus corpus = open();

        assertEquals("Talks", corpus.name());
        assertEquals("en", corpus.language());
        assertEquals(List.of(), corpus.documents());
        assertEquals(List.of(), corpus.annotators());
    }

    @Test
    void makesNoSecondCorpusInAFolder() throws Exception {
        create();
        fails(CoreStatus.CORPUS_EXISTS, this::create);
    }

    @Test
    void sortsNamesAsPeopleDo() throws Exception {
        Corpus corpus = create();
        for (String name : List.of("talk 10", "Talk 2", "Ärzte 🕊", "a.b")) {
            add(corpus, name, "");
        }

        assertEquals(List.of("a.b", "Talk 2", "talk 10", "Ärzte 🕊"), open().documents());
    }

    @ParameterizedTest
    @ValueSource(strings = { "../x", "a/b", "a\\b", ".hidden", " x", "x ", "", "what?", "a\nb" })
    void refusesNamesThatAreNoFileNames(String name) throws Exception {
        Corpus corpus = create();
        fails(CoreStatus.BAD_NAME, () -> add(corpus, name, "text"));
        fails(CoreStatus.BAD_NAME, () -> corpus.load(name, "me"));
        fails(CoreStatus.BAD_NAME, () -> corpus.load("x", name));
        fails(CoreStatus.BAD_NAME, () -> corpus.annotatedDocuments(name));
    }

    @Test
    void keepsTheFirstOfTwoDocumentsOfOneName() throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "first");
        fails(CoreStatus.DOCUMENT_EXISTS, () -> add(corpus, "a", "second"));

        assertEquals("first", corpus.text("a").text());
    }

    @Test
    void keepsTheTextToTheByteAndGivesItNormalised() throws Exception {
        Corpus corpus = create();
        byte[] bytes = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n', 'b', '\f' };
        corpus.addDocument("a", out -> out.write(bytes));

        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("c/documents/a.txt")));
        assertEquals("a\nb ", corpus.text("a").text());
        assertEquals("a\nb ", corpus.load("a", "me").getDocumentText());
    }

    @Test
    void loadsWhatWasSaved() throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "he said");
        CAS cas = corpus.load("a", "me");
        Cues.add(cas, 3, 7, State.SUGGESTED, "toy");
        corpus.save(cas, "a", "me");

        assertEquals(List.of("[3, 7]said SUGGESTED by toy"), Cues.of(open().load("a", "me")));
        assertEquals(List.of(), Cues.of(open().load("a", "you")), "everybody has annotations of their own");
        assertEquals(List.of("me"), open().annotators());
        assertEquals(List.of("a"), open().annotatedDocuments("me"));
        assertEquals(new DocumentSummary(1, 0, 0), open().summary("a", "me").orElseThrow());
        assertTrue(open().summary("a", "you").isEmpty());
    }

    @Test
    void readingTellsHowFarItIsAndEndsWhereItIsCancelled() throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "The boats wait. ".repeat(4_000));
        corpus.save(corpus.load("a", "me"), "a", "me");
        int[] worked = new int[2];
        corpus.load("a", "me", new NullProgressMonitor() {
            @Override
            public void beginTask(String name, int total) {
                worked[1] = total;
            }

            @Override
            public void worked(int work) {
                worked[0] += work;
            }
        });
        assertEquals(worked[1], worked[0]);

        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> corpus.load("a", "me", cancelled));
    }

    @Test
    void keepsWhatOnlyANewerVersionKnowsAndWritesItBack() throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "The boats wait. The crews sing.");
        CAS cas = corpus.load("a", "me");
        Type cue = cas.getTypeSystem().getType("org.parley.type.Cue");
        cas.addFsToIndexes(cas.createAnnotation(cue, 4, 9));
        corpus.save(cas, "a", "me");
        Path file = corpus.annotationFile("a", "me");
        String newer = Files.readString(file)
                .replaceFirst("<([a-z0-9]+):Cue ", "<$1:Cue mood=\"calm\" ")
                .replaceFirst("<cas:View", "<n:Mood xmlns:n=\"http:///com/example/newer.ecore\" xmi:id=\"9001\""
                        + " sofa=\"1\" begin=\"16\" end=\"25\" of=\"9002\"/>"
                        + "<n:Reason xmlns:n=\"http:///com/example/newer.ecore\" xmi:id=\"9002\" why=\"tide\"/><cas:View")
                .replaceFirst("members=\"", "members=\"9001 ");
        Files.writeString(file, newer);

        fails(CoreStatus.MALFORMED_XML, () -> corpus.load("a", "me"));
        Corpus.Content content = corpus.loadKeeping("a", "me", new NullProgressMonitor());
        assertEquals("{com.example.newer.Mood=1, com.example.newer.Reason=1}",
                content.foreign().orElseThrow().types().toString());
        content.cas().addFsToIndexes(content.cas().createAnnotation(cue, 20, 25));
        corpus.save(content.cas(), content.foreign().orElseThrow(), "a", "me");

        String saved = Files.readString(file);
        for (String kept : new String[] { "mood=\"calm\"", "of=\"9002\"", "why=\"tide\"", "xmi:id=\"9001\"",
                "begin=\"20\" end=\"25\"" }) {
            assertTrue(saved.contains(kept), kept + " in " + saved);
        }
        assertTrue(saved.matches("(?s).*members=\"[0-9 ]*\\b9001\\b.*"), saved);
        CAS again = corpus.loadKeeping("a", "me", new NullProgressMonitor()).cas();
        assertEquals(2, again.getAnnotationIndex(again.getTypeSystem().getType("org.parley.type.Cue")).size());
    }

    @Test
    void keepsNothingBesideAFileThatIsUnderstood() throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "The boats wait.");
        corpus.save(corpus.load("a", "me"), "a", "me");
        assertTrue(corpus.loadKeeping("a", "me", new NullProgressMonitor()).foreign().isEmpty());
        Files.writeString(corpus.annotationFile("a", "me"), "<xmi:XMI");
        fails(CoreStatus.MALFORMED_XML, () -> corpus.loadKeeping("a", "me", new NullProgressMonitor()));
    }

    @Test
    void touchesNoFileWhenNothingChanged() throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "he said");
        corpus.save(corpus.load("a", "me"), "a", "me");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        List<Path> files = List.of(corpus.annotationFile("a", "me"), folder.resolve("c/TypeSystem.xml"));
        for (Path file : files) {
            Files.setLastModifiedTime(file, old);
        }

        Corpus again = open();
        again.save(again.load("a", "me"), "a", "me");

        for (Path file : files) {
            assertEquals(old, Files.getLastModifiedTime(file), file.toString());
        }
    }

    @Test
    void keepsAnnotationsWhosePlugInIsAway() throws Exception {
        TypeSystemDescription own = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        own.addType("org.example.Place", "", CAS.TYPE_NAME_ANNOTATION).addFeature("country", "",
                CAS.TYPE_NAME_STRING);
        own.addType("org.example.Whisper", "", "org.parley.type.Quote").addFeature("level", "",
                CAS.TYPE_NAME_INTEGER);
        Corpus with = Corpus.create(folder.resolve("c"), "Talks", "en", types.with(own));
        add(with, "a", "in Marova");
        CAS cas = with.load("a", "me");
        Type place = cas.getTypeSystem().getType("org.example.Place");
        AnnotationFS marova = cas.createAnnotation(place, 3, 9);
        marova.setStringValue(place.getFeatureByBaseName("country"), "MV");
        cas.addFsToIndexes(marova);
        cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType("org.example.Whisper"), 0, 2));
        with.save(cas, "a", "me");
        byte[] saved = Files.readAllBytes(with.annotationFile("a", "me"));

        Corpus without = open();
        CAS read = without.load("a", "me");
        without.save(read, "a", "me");

        assertEquals(1, read.getAnnotationIndex(read.getTypeSystem().getType("org.parley.type.Quote")).size());
        assertArrayEquals(saved, Files.readAllBytes(with.annotationFile("a", "me")));
        assertTrue(Files.readString(folder.resolve("c/TypeSystem.xml")).contains("org.example.Place"));
    }

    @Test
    void saysWhereCorpusJsonIsBroken() throws Exception {
        create();
        Path file = folder.resolve("c/corpus.json");
        Files.writeString(file, "{\n  \"name\" : \"Talks\",\n  \"language\" \"en\"\n}\n");

        CoreException e = fails(CoreStatus.MALFORMED_CORPUS, this::open);

        assertTrue(e.getMessage().contains(file.toString()) && e.getMessage().contains("3:"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[]", "{}", "{\"name\": 5}", "{\"name\": \"x\"} rest", "{\"name\": \"x\"", "null" })
    void refusesOtherJson(String json) throws Exception {
        create();
        Files.writeString(folder.resolve("c/corpus.json"), json);
        fails(CoreStatus.MALFORMED_CORPUS, this::open);
    }

    @Test
    void readsACorpusOfANewerVersionAndChangesNothing() throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "he said");
        Path file = folder.resolve("c/corpus.json");
        String newer = "{\"format\": 99, \"name\": \"x\", \"mood\": \"calm\"}";
        Files.writeString(file, newer);

        Corpus opened = open();

        assertEquals("he said", opened.load("a", "me").getDocumentText());
        CAS cas = opened.load("a", "me");
        CoreException e = fails(CoreStatus.CORPUS_READ_ONLY, () -> opened.save(cas, "a", "me"));
        assertTrue(e.getMessage().contains("format 99"), e.getMessage());
        fails(CoreStatus.CORPUS_READ_ONLY, () -> add(opened, "b", "text"));
        fails(CoreStatus.CORPUS_READ_ONLY, () -> opened.access().lock());
        fails(CoreStatus.CORPUS_READ_ONLY, () -> opened.access().takeOver());
        assertFalse(opened.migrate());
        assertEquals(newer, Files.readString(file));
        assertEquals(List.of("a"), opened.documents());

        Files.writeString(file, "{\"format\": 1, \"name\": \"x\"}"); // as git may bring it
        add(open(), "b", "text");
    }

    @Test
    void bringsAnOlderCorpusUpToDateKeepsACopyAndWhatItDoesNotKnow() throws Exception {
        create();
        Path file = folder.resolve("c/corpus.json");
        String older = "{\"name\": \"Talks\", \"mood\": {\"of\": [1, \"calm\"]}}";
        Files.writeString(file, older);

        Corpus corpus = open();
        assertEquals(older, Files.readString(file), "opening writes nothing");
        assertEquals("en", corpus.language());
        assertTrue(corpus.migrate());
        assertFalse(open().migrate());

        assertEquals("{\"name\":\"Talks\",\"mood\":{\"of\":[1,\"calm\"]},\"language\":\"en\",\"format\":1}",
                Files.readString(file).replaceAll("\\s", ""));
        assertEquals(older, Files.readString(folder.resolve("c/.parley/kept/corpus-format-0.json")));
    }

    @Test
    void refusesAFolderWithoutCorpusJson() {
        fails(CoreStatus.NOT_A_CORPUS, () -> Corpus.open(folder, types));
        assertFalse(Corpus.isCorpus(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'>|line 1",
            "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>|line 1", "'not xml'|line 1",
            "'<a xmlns:t=\"http:///org/none.ecore\"><t:None id=\"1\"/></a>'|None" })
    void namesFileAndPlaceOfBrokenAnnotations(String xmi, String part) throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "text");
        Path file = corpus.annotationFile("a", "me");
        Files.createDirectories(file.getParent());
        Files.writeString(file, xmi);

        CoreException e = fails(CoreStatus.MALFORMED_XML, () -> corpus.load("a", "me"));

        assertTrue(e.getMessage().contains(file.toString()) && e.getMessage().contains(part), e.getMessage());
    }

    @Test
    void readsNoEntitiesInTypeSystems() throws Exception {
        create();
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
        Path file = folder.resolve("c/TypeSystem.xml");
        Files.writeString(file, "<?xml version='1.0'?><!DOCTYPE t [<!ENTITY e SYSTEM '" + secret.toUri()
                + "'>]><typeSystemDescription xmlns='http://uima.apache.org/resourceSpecifier'><name>&e;</name>"
                + "</typeSystemDescription>");

        CoreException e = fails(CoreStatus.MALFORMED_XML, this::open);

        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
        assertFalse(e.getMessage().contains("hidden"), e.getMessage());
    }

    @Test
    void namesADocumentThatIsNotThere() throws Exception {
        Corpus corpus = create();
        CoreException e = fails(CoreStatus.NO_SUCH_DOCUMENT, () -> corpus.load("a", "me"));
        assertTrue(e.getMessage().contains("a"));
    }

    @Test
    void cannotBeMadeWhereAFileStands() throws IOException {
        Files.writeString(folder.resolve("c"), "a file");
        fails(CoreStatus.CANNOT_WRITE, this::create);
        assertEquals("a file", Files.readString(folder.resolve("c")));
    }

    @Test
    void theAnnotationsOfOneCanBeTakenOverByAnother() throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "One.");
        corpus.save(corpus.load("a", "gold"), "a", "gold");
        corpus.save(corpus.load("a", "gold"), "a", "ines");
        corpus.save(corpus.load("a", "gold"), "a", "ines");
        assertEquals(List.of("gold", "ines"), corpus.annotators());
    }
}
