package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.CasFactory;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.ImportOperation;
import org.parley.core.exchange.ImportReport;
import org.parley.core.exchange.Importer;

/** What is known of a document beside its text goes out in every format, and comes in again. */
class MetadataRoundTripTest {

    private static final DocumentInfo INFO = new DocumentInfo("Bread for the port", "2026-11-22", "Gazette",
            "https://example.org/bread", "en", Map.of("page", "3"));

    @TempDir
    Path folder;

    private Corpus from;
    private Path out;

    @BeforeEach
    void setUp() throws Exception {
        out = folder.resolve("out");
        from = Corpus.create(folder.resolve("from"), "Talks", "en", CasFactory.ofParleyTypes());
        for (String name : List.of("bread", "water")) {
            from.addDocument(name, file -> file.write((name + " was promised.").getBytes(StandardCharsets.UTF_8)));
            from.save(from.load(name, "ana"), name, "ana");
        }
        from.saveInfo("bread", INFO);
    }

    private List<String> export(Exporter exporter) throws Exception {
        ExportOperation.of(from, from.documents(), "ana", exporter, Map.of(), out).run(null);
        try (Stream<Path> files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private ImportReport read(Importer importer) throws Exception {
        Corpus to = Corpus.create(folder.resolve("to"), "Others", "en", CasFactory.ofParleyTypes());
        return new ImportOperation(to, "ana", List.of(importer), List.of(out)).run(null);
    }

    static Stream<Arguments> formats() {
        return Stream.of(Arguments.of(new XmiExporter(), new XmiImporter()),
                Arguments.of(new JsonCasExporter(), new JsonCasImporter()),
                Arguments.of(new BratExporter(), new BratImporter()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void comesBackByFormatsThatCannotTellIt(Exporter exporter, Importer importer) throws Exception {
        List<String> files = export(exporter);
        assertTrue(files.contains("bread.metadata.json"), files.toString());
        assertTrue(!files.contains("water.metadata.json"), files.toString());

        ImportReport report = read(importer);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of("bread", "water"), report.corpus().documents());
        assertEquals(INFO, report.corpus().info("bread"));
        assertEquals("", report.corpus().info("water").title());
    }

    @Test
    void isNotWrittenBesideWhereTheFilesHoldIt() throws Exception {
        assertEquals(List.of("bread.xml", "water.xml"), export(new TeiExporter()));
        assertTrue(Files.readString(out.resolve("bread.xml")).contains("<title>Bread for the port</title>"));
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheDocumentTaken() throws Exception {
        export(new XmiExporter());
        Files.writeString(out.resolve("bread.metadata.json"), "{ \"title\": ");
        ImportReport report = read(new XmiImporter());
        assertEquals(List.of("bread", "water"), report.corpus().documents());
        List<String> said = report.files().get(0).documents().get(0).problems().stream().map(p -> p.message())
                .toList();
        assertTrue(said.stream().anyMatch(m -> m.contains("bread.metadata.json")), said.toString());
    }
}
