package org.parley.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.product.Installation.Run;

/** A third party's plug-in, installed and not installed. */
class PlugInTest {

    private static final String TEXT = """
            Minister Orla Venn flatly denied that the port had closed. "They must pay within 48 hours," she said.
            """;
    private static final List<String> DEADLINES = List
            .of("Deadline[74, 89]within 48 hours confidence=0.0 origin=sample.deadlines state=SUGGESTED value=PT48H");
    private static final List<String> DENIALS = List.of("Denial[33, 57]that the port had closed confidence=0.0"
            + " origin=sample.deadlines quoteType=INDIRECT state=SUGGESTED strength=FLAT unsure=false");

    private static Installation with;
    private static Installation without;

    @TempDir
    private Path folder;

    @BeforeAll
    static void install() throws IOException {
        with = Installation.of("org.parley.product.extended", "org.parley.product.sample");
        without = Installation.of("org.parley.product", "org.parley.product");
    }

    private Xmi annotate(Installation installation) throws Exception {
        Files.writeString(folder.resolve("port.txt"), TEXT);
        Run run = installation.run(folder, "annotate", "port.txt", "--out", "out");
        assertEquals(0, run.code(), run.errors());
        return Xmi.read(folder.resolve("out/port.xmi"));
    }

    /** A corpus with what the plug-in made. */
    private Path corpus() throws Exception {
        annotate(with);
        Path corpus = folder.resolve("corpus");
        Files.createDirectories(corpus.resolve("documents"));
        Files.createDirectories(corpus.resolve("annotations/anna"));
        Files.writeString(corpus.resolve("corpus.json"), "{\"format\": 1, \"name\": \"Port\", \"language\": \"en\"}");
        Files.copy(folder.resolve("port.txt"), corpus.resolve("documents/port.txt"));
        Files.copy(folder.resolve("out/port.xmi"), corpus.resolve("annotations/anna/port.xmi"));
        Files.copy(folder.resolve("out/TypeSystem.xml"), corpus.resolve("TypeSystem.xml"));
        return corpus;
    }

    @Test
    void itsAnnotatorAndItsFormatAreListedWhereItIsInstalled() throws Exception {
        assertTrue(with.run(folder, "annotators").out().contains("sample.deadlines"));
        assertTrue(with.run(folder, "formats").out().contains("deadlines"));
        assertFalse(without.run(folder, "annotators").out().contains("sample"));
        assertFalse(without.run(folder, "formats").out().contains("deadlines"));
    }

    @Test
    void itsAnnotatorRunsWithTheOthers() throws Exception {
        Xmi xmi = annotate(with);
        assertEquals(DEADLINES, xmi.annotations("Deadline"));
        assertEquals(DENIALS, xmi.annotations("Denial"));
        assertTrue(xmi.types().contains("Quote"), () -> xmi.types().toString());
        String types = Files.readString(folder.resolve("out/TypeSystem.xml"));
        assertTrue(types.contains("<name>org.parley.sample.type.Denial</name>"), types);
    }

    @Test
    void itsExporterWritesACorpus() throws Exception {
        Run run = with.run(folder, "export", corpus().toString(), "--format", "deadlines", "--out", "tables");
        assertEquals(0, run.code(), run.errors());
        assertEquals("begin,end,text,value\r\n74,89,\"within 48 hours\",\"PT48H\"\r\n",
                Files.readString(folder.resolve("tables/port.csv")));
    }

    @Test
    void withoutItNothingOfItsAnnotationsIsLost() throws Exception {
        Path corpus = corpus();
        Run run = without.run(folder, "export", corpus.toString(), "--format", "xmi", "--out", "plain");
        assertEquals(0, run.code(), run.errors());
        Xmi before = Xmi.read(corpus.resolve("annotations/anna/port.xmi"));
        Xmi after = Xmi.read(folder.resolve("plain/port.xmi"));
        assertEquals(before.types(), after.types());
        for (String type : List.of("Deadline", "Denial", "Quote", "Speaker", "Cue", "Token", "Sentence")) {
            assertEquals(before.annotations(type), after.annotations(type));
        }
        assertEquals(DEADLINES, after.annotations("Deadline"));
        assertTrue(Files.readString(folder.resolve("plain/TypeSystem.xml"))
                .contains("<supertypeName>org.parley.type.Quote</supertypeName>"));
    }

    @Test
    void withoutItOnlyOwnTypesAreMade() throws Exception {
        Xmi xmi = annotate(without);
        assertEquals(List.of(), xmi.annotations("Deadline"));
        assertEquals(List.of(), xmi.annotations("Denial"));
    }
}
