package org.parley.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.exchange.Importer;

class TableImportersTest {

    private static Imports csv(String content, Map<String, String> options) throws Exception {
        return Imports.read(new CsvImporter(), "rows.csv", content, options);
    }

    private static Imports jsonl(String content, Map<String, String> options) throws Exception {
        return Imports.read(new JsonLinesImporter(), "rows.jsonl", content, options);
    }

    private static List<String> texts(Imports imports) {
        return imports.documents.stream().map(d -> d.name() + ": " + d.cas().getDocumentText()).toList();
    }

    private static String refusal(Importer importer, String content, Map<String, String> options) {
        return assertThrows(CoreException.class, () -> Imports.read(importer, "rows.x", content, options)).getMessage();
    }

    @Test
    void eachRowIsADocumentAndKeepsItsMetadata() throws Exception {
        Imports rows = csv("id,Headline,Text,Published,Publisher,URL,lang,words\r\n"
                + "a7,The pact,\"“It holds,”\nshe said.\",\"March 4, 2026\",Harbour Post,https://post.example/1,en,4\r\n",
                Map.of());
        assertEquals(List.of("a7: “It holds,”\nshe said."), texts(rows));
        assertEquals(new DocumentInfo("The pact", "2026-03-04", "Harbour Post", "https://post.example/1", "en",
                Map.of("id", "a7", "words", "4")), rows.info());
    }

    @Test
    void rowsWithoutTextAreNamedByLine() throws Exception {
        Imports rows = csv("text,n\none,1\n,2\n\" \",3\n\ntwo,4,more\n", Map.of());
        assertEquals(List.of("rows-000001: one", "rows-000004: two"), texts(rows));
        assertEquals(List.of("ERROR Line 3 left out: it has no text.", "ERROR Line 4 left out: it has no text.",
                "WARNING Line 6: it has 3 values for 2 columns."), rows.reported);
        assertEquals(Map.of("n", "4", "column 3", "more"), rows.documents.get(1).info().fields());
    }

    @Test
    void columnsDelimiterAndEncodingCanBeChosen() throws Exception {
        Imports rows = Imports.read(new CsvImporter(), "rows.csv",
                "nr;text;Inhalt\n1;x;caf\u00E9\n".getBytes(Charset.forName("windows-1252")),
                Map.of("text-column", "Inhalt", "id-column", "nr", "delimiter", ";", "encoding", "windows-1252"));
        assertEquals(List.of("1: café"), texts(rows));
        assertEquals(Map.of("nr", "1", "text", "x"), rows.info().fields());
    }

    @Test
    void theDelimiterIsFoundInTheFirstLine() throws Exception {
        assertEquals(List.of("rows-000001: a, b"), texts(csv("x\ttext\ty\n1\ta, b\t2\n", Map.of())));
        assertEquals(List.of("rows-000001: a"), texts(csv("\"x, y, z\";text\n1;a\n", Map.of())));
    }

    @Test
    void aTableWithoutAColumnOfTextsIsRefusedWithItsColumns() {
        assertEquals("folder/rows.x is not taken: no column has a usual name for texts; the columns are: a, b. "
                + "Choose one with the option text-column.", refusal(new CsvImporter(), "a,b\n1,2\n", Map.of()));
        assertEquals("folder/rows.x is not taken: there is no row that names the columns.",
                refusal(new CsvImporter(), "", Map.of()));
        assertEquals("folder/rows.x is not taken: there is no encoding klingon.",
                refusal(new CsvImporter(), "text\na\n", Map.of("encoding", "klingon")));
        assertEquals("folder/rows.x is not taken: ';;' cannot part values; choose one character or tab.",
                refusal(new CsvImporter(), "text\na\n", Map.of("delimiter", ";;")));
    }

    @Test
    void aColumnThatWasChosenAndThatThereIsNotIsToldWithThoseThatThereAre() throws Exception {
        assertEquals("folder/rows.x is not taken: there is no column Inhalt; the columns are: nr, text. "
                + "Choose another one with the option text-column.",
                refusal(new CsvImporter(), "nr,text\n1,x\n", Map.of("text-column", "Inhalt")));
        assertEquals("folder/rows.x is not taken: there is no column day; the columns are: nr, text. "
                + "Choose another one with the option date-column.",
                refusal(new CsvImporter(), "nr,text\n1,x\n", Map.of("date-column", "day")));
        assertEquals("folder/rows.x is not taken: no line has a value for Inhalt; there are values for: nr, words.n. "
                + "Choose another one with the option text-column.",
                refusal(new JsonLinesImporter(), "{\"nr\": 1, \"words\": {\"n\": 2}}\n",
                        Map.of("text-column", "Inhalt")));
        assertEquals(List.of("WARNING No line has a value for day; there are values for: text. "
                + "Choose another one with the option date-column."),
                jsonl("{\"text\": \"x\"}\n", Map.of("date-column", "day")).reported);
        assertEquals(List.of(), csv("text,day\nx,\n", Map.of("date-column", "day")).reported);
    }

    @Test
    void aFileProposesItsColumns() throws Exception {
        Map<String, List<String>> ofCsv = new CsvImporter()
                .proposals(new Imports.Bytes("rows.csv", "nr;Inhalt;\n1;x;y\n".getBytes(StandardCharsets.UTF_8)),
                        Map.of());
        Map<String, List<String>> ofJson = new JsonLinesImporter().proposals(
                new Imports.Bytes("rows.jsonl",
                        "no JSON\n{\"a\": 1, \"b\": {\"c\": \"x\"}}\n{\"d\": 2}\n".getBytes(StandardCharsets.UTF_8)),
                Map.of());

        assertEquals(List.of("nr", "Inhalt", "column 3"), ofCsv.get("text-column"));
        assertEquals(List.of("a", "b.c", "d"), ofJson.get("date-column"));
        assertEquals(Map.of(), new JsonLinesImporter()
                .proposals(new Imports.Bytes("rows.jsonl", "".getBytes(StandardCharsets.UTF_8)), Map.of()));
    }

    @Test
    void brokenCsvIsRefusedWithItsLine() throws Exception {
        String message = refusal(new CsvImporter(), "text\nfine\n\"never closed\n", Map.of());
        assertTrue(
                message.startsWith(
                        "folder/rows.x is not taken: the row at line 2 or the one behind it cannot be read: "),
                message);
        assertEquals(
                "folder/rows.x is not taken: line 2 holds bytes that do not fit the encoding. Save the file as UTF-8, "
                        + "or choose its encoding, such as windows-1252.",
                assertThrows(CoreException.class, () -> Imports.read(new JsonLinesImporter(), "rows.x",
                        "{}\n{\"text\":\"caf\u00E9\"}".getBytes(Charset.forName("windows-1252")), Map.of()))
                        .getMessage());
        assertTrue(assertThrows(CoreException.class, () -> Imports.read(new CsvImporter(), "rows.x",
                "text\nok\ncaf\u00E9\n".getBytes(Charset.forName("windows-1252")), Map.of())).getMessage()
                .contains("holds bytes that do not fit the encoding"));
    }

    @Test
    void jsonLinesKeepWhatIsNested() throws Exception {
        Imports rows = jsonl(
                "{\"id\": 7, \"body\": \"It holds.\", \"meta\": {\"section\": \"World\", \"tags\": [\"sea\", \"pact\"]},"
                        + " \"who\": [{\"n\": 1}], \"none\": null, \"date\": \"2026-03-04\"}\r\n\r\n{\"text\": [\"a\", \"b\"]}\n",
                Map.of());
        assertEquals(List.of("7: It holds.", "rows-000002: a\n\nb"), texts(rows));
        assertEquals(new DocumentInfo("", "2026-03-04", "", "", "",
                Map.of("id", "7", "meta.section", "World", "meta.tags", "sea; pact", "who", "[{\"n\":1}]")),
                rows.documents.get(0).info());
    }

    @Test
    void badLinesAreNamedAndTheNextIsRead() throws Exception {
        Imports rows = jsonl(
                "{\"text\": \"one\"}\n[1]\n{\"text\": \"x\"\n{\"text\": \"a\", \"text\": \"b\"}\n{} {}\n{\"title\": \"t\"}\n"
                        + "{\"text\": \"two\"}",
                Map.of());
        assertEquals(2, rows.documents.size());
        assertEquals(List.of("2", "3", "4", "5", "6"),
                rows.reported.stream().map(r -> r.replaceAll("ERROR Line (\\d+) left out: .*", "$1")).toList());
    }

    @Test
    void rowsAreReadOneAfterAnother() {
        Imports sink = new Imports() {
            @Override
            public void add(ImportedDocument document) {
                super.add(document);
                if (documents.size() % 3 == 0) {
                    throw new IllegalStateException();
                }
            }
        };
        long forever = Long.MAX_VALUE >> 8;
        assertThrows(IllegalStateException.class, () -> new JsonLinesImporter()
                .readAll(new Endless("{\"text\": \"row\"}\n", forever), sink, Map.of(), null));
        assertThrows(IllegalStateException.class, () -> new CsvImporter()
                .readAll(new Endless("text\n", "\"row\"\n", forever, "endless.csv"), sink, Map.of(), null));
        assertEquals(6, sink.documents.size());
    }
}
