package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.export.MemoryFiles.document;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.Links;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportedDocument;
import org.parley.type.Agreement;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

class TablesTest {

    private static CAS cas() throws Exception {
        CAS cas = Documents.of("“Yes,” she said. “No.” A pact");
        AnnotationFS yes = Documents.add(cas, Quote._TypeName, 0, 6);
        AnnotationFS no = Documents.add(cas, Quote._TypeName, 17, 22);
        AnnotationFS she = Documents.add(cas, Speaker._TypeName, 7, 10);
        Documents.set(she, "name", "Ana \"A\" Ilić");
        Documents.set(yes, "quoteType", "DIRECT");
        Links.add(yes, "participants", "speaker", she);
        Links.add(yes, "cue", "cue", Documents.add(cas, Cue._TypeName, 11, 15));
        Links.add(no, "continues", "continues", yes);
        Links.add(Documents.add(cas, Agreement._TypeName, 25, 29), "arguments", "party", she);
        return cas;
    }

    private static List<String> preflight(CAS cas, Map<String, String> options) {
        return new CsvExporter().preflight(cas, options).stream().map(Documents::line)
                .filter(l -> !l.startsWith("INFO")).toList();
    }

    @Test
    void aRowAQuoteWithAllItsPartsAndWhatIsKnownOfTheDocument() throws Exception {
        DocumentInfo info = new DocumentInfo("Talks", "2026-11-22", "Gazette", "https://example.org/1", "en",
                Map.of("page", "3"));
        MemoryFiles files = MemoryFiles.of(new CsvExporter(), Map.of(),
                new ExportedDocument("talks", "bo", "bo/talks", cas(), info));

        assertEquals(List.of("agreements.csv", "arguments.csv", "columns.csv", "quotes.csv", "speakers.csv"),
                files.names());
        assertEquals("document,annotator,quote,begin,end,parts,quote_type,attitude,speaker,speaker_name,speaker_id,"
                + "speaker_kind,speaker_mention,addressee,reporter,cue,cue_type,negated,text,sentence,state,confidence,"
                + "origin,unsure,note,doc_title,doc_date,doc_source,doc_url,doc_language,doc_fields\r\n"
                + "talks,bo,1,0,22,0-6;17-22,DIRECT,,she,\"Ana \"\"A\"\" Ilić\",,,,,,said,,FALSE,\"“Yes,” […] “No.”\","
                + "\"“Yes,” she said. “No.” A pact\",ACCEPTED,,,FALSE,,Talks,2026-11-22,Gazette,https://example.org/1,en,"
                + "page=3\r\n", files.text("quotes.csv"));
        assertEquals("talks,bo,1,25,29,pact,,,,,\"Ana \"\"A\"\" Ilić\",,,,,,,\"“Yes,” she said. “No.” A pact\","
                + "ACCEPTED,,,FALSE,,Talks,2026-11-22,Gazette,https://example.org/1,en,page=3",
                files.lines("agreements.csv").get(1));
        assertEquals("talks,bo,1,party,Speaker,,7,10,she,\"Ana \"\"A\"\" Ilić\",,ACCEPTED,,,FALSE,,Talks,2026-11-22,"
                + "Gazette,https://example.org/1,en,page=3", files.lines("arguments.csv").get(1));
        assertTrue(files.lines("columns.csv").contains("quotes,begin,number,\"Offset of the first character, in UTF-16 "
                + "code units from 0\""));
    }

    @Test
    void allDocumentsShareTheTables() throws Exception {
        MemoryFiles files = MemoryFiles.of(new CsvExporter(), Map.of(), document("a", cas()), document("b", cas()));
        assertEquals(3, files.lines("quotes.csv").size());
        assertTrue(files.lines("quotes.csv").get(2).startsWith("b,ana,1,"));
    }

    @Test
    void theSeparatorAndAMarkForExcelCanBeChosen() throws Exception {
        MemoryFiles files = MemoryFiles.of(new CsvExporter(), Map.of("separator", "semicolon", "bom", "yes"),
                document("a", cas()));
        byte[] bytes = files.bytes("quotes.csv");
        assertArrayEquals(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, Arrays.copyOf(bytes, 3));
        assertTrue(files.lines("quotes.csv").get(1).startsWith("a;ana;1;0;22;\"0-6;17-22\";DIRECT;"));
    }

    @Test
    void whatHasNoRowAndNoColumnIsSaid() throws Exception {
        CAS cas = cas();
        AnnotationFS alone = Documents.add(cas, Cue._TypeName, 11, 15);
        AnnotationFS no = Documents.add(cas, Quote._TypeName, 0, 4);
        AnnotationFS odd = Documents.add(cas, Documents.ODD, 0, 1);
        odd.setDoubleValue(odd.getType().getFeatureByBaseName("sure"), 0.5);
        Links.add(no, "participants", "witness", Documents.add(cas, Speaker._TypeName, 7, 10));
        for (AnnotationFS cue : cas.<AnnotationFS>getAnnotationIndex(alone.getType())) {
            Documents.set(cue, "note", "x");
        }
        for (AnnotationFS quote : cas.<AnnotationFS>getAnnotationIndex(no.getType())) {
            Documents.set(quote, "note", "from " + quote.getBegin());
        }
        assertEquals(List.of("WARNING Cue, note: 1 value is not written; there is no column for it.",
                "WARNING Odd, sure: 1 value is not written; there is no column for it.",
                "WARNING [0, 4] Quote: a link with the role witness is not written, or without its role; there is no column for it.",
                "WARNING [11, 15] Cue belongs to no quote and no agreement and is left out.",
                "WARNING [17, 22] Quote, note: a later part of a quote says otherwise than the first; only the first is written."),
                preflight(cas, Map.of()));
    }

    @Test
    void whatASpreadsheetWouldRunIsGuardedAndSaid() throws Exception {
        CAS cas = Documents.of("=cmd() said");
        Documents.add(cas, Quote._TypeName, 0, 6);
        assertEquals(List.of(
                "WARNING [0, 6] Quotes, text: the text begins like a formula; it is written with an apostrophe in front (--option formulas=keep leaves it).",
                "WARNING [0, 6] Quotes, sentence: the text begins like a formula; it is written with an apostrophe in front (--option formulas=keep leaves it)."),
                preflight(cas, Map.of()));
        assertEquals(List.of(), preflight(cas, Map.of("formulas", "keep")));
        MemoryFiles files = MemoryFiles.of(new CsvExporter(), Map.of(), document("a", cas));
        assertTrue(files.text("quotes.csv").contains(",'=cmd(),"), files.text("quotes.csv"));
        files = MemoryFiles.of(new CsvExporter(), Map.of("formulas", "keep"), document("a", cas));
        assertTrue(files.text("quotes.csv").contains(",=cmd(),"), files.text("quotes.csv"));
    }

    @Test
    void lineEndsInATextStandInMarks() throws Exception {
        CAS cas = Documents.of("one\ntwo");
        Documents.add(cas, Quote._TypeName, 0, 7);
        assertTrue(MemoryFiles.of(new CsvExporter(), Map.of(), document("a", cas)).text("quotes.csv")
                .contains(",\"one\ntwo\","));
    }

    @Test
    void anAloneDocumentIsItsQuotes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().export(cas(), out, Map.of(), null);
        assertEquals(2, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    @TempDir
    Path folder;

    /** By the table of contents, as Excel reads: an archive in a stream of this kind is read by few. */
    private String sheet(byte[] workbook, int number) throws Exception {
        Path file = Files.write(folder.resolve("tables.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"))) {
            return Pattern.compile("&#(x?)([0-9A-Fa-f]+);")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(m -> Character.toString(Integer.parseInt(m.group(2), m.group(1).isEmpty() ? 10 : 16)));
        }
    }

    @Test
    void aWorkbookHasASheetATableAndOneForTheColumns() throws Exception {
        MemoryFiles files = MemoryFiles.of(new XlsxExporter(), Map.of(), document("a", cas()), document("b", cas()));
        assertEquals(List.of("tables.xlsx"), files.names());
        String quotes = sheet(files.bytes("tables.xlsx"), 1);
        assertTrue(quotes.contains("“Yes,” […] “No.”"), quotes);
        assertTrue(quotes.contains("r=\"3\""), quotes);
        assertTrue(sheet(files.bytes("tables.xlsx"), 5).contains("Offset of the first character"));
    }

    @Test
    void aCellOfAWorkbookIsNoFormulaAndHoldsWhatExcelTakes() throws Exception {
        CAS cas = Documents.of("=1+1 _x0041_ \f\uD83D " + "w".repeat(40_000));
        Documents.add(cas, Quote._TypeName, 0, 15);
        Documents.add(cas, Quote._TypeName, 16, 40_016);
        byte[] workbook = MemoryFiles.of(new XlsxExporter(), Map.of(), document("a", cas)).bytes("tables.xlsx");
        String quotes = sheet(workbook, 1);
        assertTrue(quotes.contains(">=1+1 _x005F_x0041_   <"), quotes.substring(0, 5000));
        assertFalse(quotes.contains("<f>"));
        assertTrue(quotes.contains(">" + "w".repeat(32_766) + "…<"));
        List<String> said = new XlsxExporter().preflight(cas, Map.of()).stream().map(Documents::line).toList();
        assertTrue(said.contains(
                "WARNING [0, 15] Quotes, text: a character or line end that workbooks do not hold is written as a space or a plain line end."),
                said.toString());
        assertTrue(said.contains(
                "WARNING [16, 40016] Quotes, text: the text is longer than the 32,767 characters of a cell and is cut."),
                said.toString());
    }
}
