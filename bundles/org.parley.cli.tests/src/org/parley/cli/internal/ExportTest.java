package org.parley.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.type.Cue;

class ExportTest extends CommandLineTest {

    private Path corpusFolder;
    private Corpus corpus;

    @BeforeEach
    void setUp() throws Exception {
        corpusFolder = folder.resolve("corpus");
        corpus = Corpus.create(corpusFolder, "Talks", "en", contributions().casFactory());
    }

    private void add(String document, String text) throws Exception {
        corpus.addDocument(document, o -> o.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void annotate(String document, String who, State... states) throws Exception {
        CAS cas = corpus.load(document, who);
        for (int i = 0; i < states.length; i++) {
            AnnotationFS cue = cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), i, i + 1);
            states[i].set(cue);
            cas.addFsToIndexes(cue);
        }
        corpus.save(cas, document, who);
    }

    @Test
    void writesTheAnnotationsOfTheOnlyOneWhoHasAny() throws Exception {
        add("a", "abc");
        annotate("a", "ana", State.ACCEPTED, State.REJECTED, State.SUGGESTED);

        parley("export", corpusFolder, "--format", "xmi", "--out", out);

        exits(0);
        assertEquals(List.of("TypeSystem.xml", "a.xmi"), written());
        assertEquals(2, cues("a.xmi"));
    }

    @Test
    void takesOptions() throws Exception {
        add("a", "abc");
        annotate("a", "ana", State.ACCEPTED, State.REJECTED, State.SUGGESTED);

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--option", "states=all");

        exits(0);
        assertEquals(3, cues("a.xmi"));
    }

    @Test
    void asksWhoseAnnotationsWhereThereAreSeveral() throws Exception {
        add("a", "abc");
        annotate("a", "ana", State.ACCEPTED);
        annotate("a", "ben", State.ACCEPTED, State.ACCEPTED);

        parley("export", corpusFolder, "--format", "xmi", "--out", out);
        exits(2);
        says("has annotations of ana, ben. Choose with --annotator.");

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--annotator", "eve");
        exits(2);
        says("Nobody named 'eve'");
        assertEquals(List.of(), written());

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--annotator", "ben");
        exits(0);
        assertEquals(2, cues("a.xmi"));
    }

    @Test
    void severalPeopleHaveAFolderEach() throws Exception {
        add("a", "abc");
        annotate("a", "ana", State.ACCEPTED);
        annotate("a", "ben", State.ACCEPTED, State.ACCEPTED);
        annotate("a", "cem", State.ACCEPTED);

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--annotator", "ana", "--annotator", "ben");
        exits(0);
        assertEquals(List.of("TypeSystem.xml", "ana", "ana/a.xmi", "ben", "ben/a.xmi"), written());
        assertEquals(2, cues("ben/a.xmi"));

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--all-annotators");
        exits(0);
        assertEquals(1, cues("cem/a.xmi"));
    }

    @Test
    void choosesByState() throws Exception {
        add("a", "abc");
        annotate("a", "ana", State.ACCEPTED, State.REJECTED, State.SUGGESTED);

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--states", "accepted");
        exits(0);
        assertEquals(1, cues("a.xmi"));

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--states", "some");
        exits(2);
    }

    @Test
    void writesOneArchive() throws Exception {
        add("a", "abc");
        out = folder.resolve("out.zip");

        parley("export", corpusFolder, "--format", "xmi", "--out", out);

        exits(0);
        assertEquals(List.of(out.toString()), result());
        try (ZipFile zip = new ZipFile(out.toFile())) {
            assertEquals(List.of("TypeSystem.xml", "a.xmi"), zip.stream().map(e -> e.getName()).toList());
        }
    }

    @Test
    void strictRefusesAndSaysWhy() throws Exception {
        add("a", "abc"); // no sentences

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--strict");

        exits(4);
        says("a: The document has no sentences", "Nothing was written, because --strict");
        assertEquals(List.of(), written());
    }

    @Test
    void checkListsProblemsByOffsetAndWritesNothing() throws Exception {
        add("a", "a b c");
        CAS cas = corpus.load("a", "ana");
        cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), 1, 3));
        corpus.save(cas, "a", "ana");

        parley("export", corpusFolder, "--format", "xmi", "--check");

        exits(0);
        assertTrue(
                result().contains(
                        "ana/a [1, 3]: Cue begins or ends with white space; in the written copy it is shortened."),
                result().toString());
        says("1 of 1 documents would not go out as they are.");
        assertEquals(List.of(), written());
    }

    @Test
    void readsItsSettingsFromAFile() throws Exception {
        add("a", "abc");
        annotate("a", "ana", State.ACCEPTED, State.REJECTED, State.SUGGESTED);
        annotate("a", "ben", State.ACCEPTED);
        Path mapping = text("maps/m.json", "{\"types\": {\"org.parley.type.Cue\": \"custom.Cue\"}}");
        Path settings = text("s.json", "{\"format\": \"xmi\", \"annotators\": [\"ana\"], \"states\": \"accepted\", "
                + "\"mapping\": \"maps/" + mapping.getFileName() + "\"}");

        parley("export", corpusFolder, "--options", settings, "--out", out);
        exits(0);
        assertEquals(1, cues("a.xmi"));
        assertTrue(Files.readString(out.resolve("a.xmi")).contains("<custom:Cue "));

        parley("export", corpusFolder, "--options", settings, "--out", out, "--states", "all");
        exits(0);
        assertEquals(3, cues("a.xmi"), "what is said goes before the file");
    }

    @Test
    void aSlipInTheSettingsIsNamed() throws Exception {
        add("a", "abc");
        Path settings = text("s.json", "{\"format\": \"xmi\", \"stats\": \"accepted\"}");

        parley("export", corpusFolder, "--options", settings, "--out", out);

        exits(1);
        says(settings + " cannot be used as settings, at stats: that is not known here; known are");
    }

    @Test
    void writesTextsThatNobodyHasAnnotated() throws Exception {
        add("a", "abc");
        parley("export", corpusFolder, "--format", "xmi", "--out", out);

        exits(0);
        says("a: The document has no sentences");
        assertEquals(List.of("TypeSystem.xml", "a.xmi"), written());
    }

    @Test
    void namesABrokenDocumentAndWritesTheOthers() throws Exception {
        add("a", "abc");
        add("b", "abc");
        annotate("a", "ana", State.ACCEPTED);
        Path broken = corpus.annotationFile("b", "ana");
        Files.writeString(broken, "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'>\n<oops");

        parley("export", corpusFolder, "--format", "xmi", "--out", out);

        exits(1);
        says(broken + " cannot be read at line 2");
        assertEquals(List.of("TypeSystem.xml", "a.xmi"), written());
    }

    @Test
    void namesTheSettingsFileThatIsBroken() throws Exception {
        Files.writeString(corpusFolder.resolve("corpus.json"), "{\"name\" \"x\"}");
        parley("export", corpusFolder, "--format", "xmi", "--out", out);

        exits(1);
        says(corpusFolder.resolve("corpus.json") + " cannot be read at 1:");
        assertEquals(List.of(), written());
    }

    @Test
    void wrongUseIsNamed() throws Exception {
        add("a", "abc");
        parley("export", corpusFolder, "--format", "doc", "--out", out);
        exits(2);
        says("There is no format 'doc'. Installed: brat, csv, inception, json, tei, web-annotation, xlsx, xmi.");

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--option", "color=red");
        exits(2);
        says("There is no option 'color' of the format xmi. Its options: states.");

        parley("export", corpusFolder, "--format", "xmi", "--out", out, "--option", "states=some");
        exits(2);
        says("'some' is no value of the option states. Its values: open, accepted, all.");

        parley("export", corpusFolder, "--out", out);
        exits(2);
        says("The option --format is missing.");

        parley("export", folder, "--format", "xmi", "--out", out);
        exits(2);
        says(folder + " is not a Parley corpus");

        assertEquals(List.of(), written());
    }

    @Test
    void aCorpusWithoutDocumentsIsWrongUse() throws Exception {
        parley("export", corpusFolder, "--format", "xmi", "--out", out);
        exits(2);
        says("There are no documents in " + corpusFolder);
    }

    @Test
    void demoShowsWhatWasFoundAndLeavesTheCorpusAlone() throws Exception {
        add("a", "she said");
        add("b 10", "he said, they said");
        annotate("a", "ana", State.ACCEPTED);

        parley("demo", corpusFolder, "--out", out);

        exits(0);
        assertEquals(List.of("Talks: suggestions of the annotators", "", "DOCUMENT  Cue", "a           1",
                "b 10        2", "Total       3", "", "3 files are in " + out), result());
        assertEquals(List.of("TypeSystem.xml", "a.xmi", "b 10.xmi"), written());
        assertEquals(List.of("ana"), corpus.annotators());
        assertEquals(List.of("a"), corpus.annotatedDocuments("ana"));
    }

    @Test
    void putsBackWhatAKilledExportWasReplacing() throws Exception {
        Path stage = Files.createDirectories(out.resolve(".parley-export-1"));
        Files.createFile(out.resolve(".parley-export-1.lock"));
        Files.writeString(Files.createDirectories(stage.resolve("kept")).resolve("a.xmi"), "old");
        Path replaced = Files.writeString(out.resolve("a.xmi"), "new");
        Files.writeString(stage.resolve("record"),
                "\n0\nreplaces " + Files.getLastModifiedTime(replaced) + " a.xmi\n");

        parley("export", corpusFolder, "--clean-up", "--out", out);

        exits(0);
        assertEquals(List.of("a.xmi"), written());
        assertEquals("old", Files.readString(replaced));
    }
}
