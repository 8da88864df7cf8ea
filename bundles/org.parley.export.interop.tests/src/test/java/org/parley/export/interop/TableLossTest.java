package org.parley.export.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.export.CsvExporter;
import org.parley.export.XlsxExporter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Of odd documents, tables hold every value and every link but those that the preflight names, and as many as it says. */
class TableLossTest {

    private static final Map<String, String> ALL = Map.of("states", "all", "formulas", "keep");
    private static final List<String> TABLES = List.of("quotes", "speakers", "agreements", "arguments", "columns");

    @Property(tries = 60)
    void whatIsNotNamedIsThere(@ForAll long number) throws Exception {
        CAS cas = OddDocuments.of(number);
        Said said = new Said(new CsvExporter().preflight(cas, ALL));
        Map<String, byte[]> files = Memory.export(new CsvExporter(), OddDocuments.FACTORY, ALL, List.of(cas));
        Set<String> written = new HashSet<>();
        for (byte[] file : files.values()) {
            OddDocuments.MARK.matcher(new String(file, StandardCharsets.UTF_8)).results()
                    .forEach(mark -> written.add(mark.group()));
        }
        Map<String, Integer> unwritten = new TreeMap<>();
        for (AnnotationFS annotation : cas.<AnnotationFS>getAnnotationIndex()) {
            if (OddDocuments.isMarked(annotation.getType()) && !said.leftOut(annotation)
                    && !said.says(annotation.getType().getShortName() + ": ")) {
                String what = "document " + number + ": " + Said.name(annotation);
                for (Feature feature : annotation.getType().getFeatures()) {
                    if (Links.isLinkFeature(feature)) {
                        Links.of(annotation, feature).forEach(link -> link(link, annotation, written, said, what));
                    } else {
                        String mark = mark(annotation, feature);
                        String name = annotation.getType().getShortName() + ", " + feature.getShortName();
                        boolean isPart = said.says(annotation, ", " + feature.getShortName() + ": a later part");
                        if (mark != null && !isPart) {
                            unwritten.merge(name, written.contains(mark) ? 0 : 1, Integer::sum);
                        }
                    }
                }
            }
        }
        Map<String, Integer> numbers = said.numbers("(.*): ([0-9,]+) values? .* no column.*");
        unwritten.replaceAll((name, count) -> count - numbers.getOrDefault(name, 0));
        unwritten.values().removeIf(count -> count <= 0);
        assertEquals(Map.of(), unwritten, () -> "document " + number + ", unwritten but not named");
    }

    /** The word that no other value has. */
    private static String mark(AnnotationFS annotation, Feature feature) {
        if (!feature.getRange().isStringOrStringSubtype() || annotation.getStringValue(feature) == null) {
            return null;
        }
        var matcher = OddDocuments.MARK.matcher(annotation.getStringValue(feature));
        return matcher.find() ? matcher.group() : null;
    }

    private static void link(Links.Link link, AnnotationFS owner, Set<String> written, Said said, String what) {
        var matcher = OddDocuments.MARK.matcher(link.role());
        if (matcher.find()) {
            assertTrue(written.contains(matcher.group()) || said.says(owner, matcher.group())
                    || said.says(owner, "leads to no annotation"), () -> what + " says nothing of " + link.role());
        }
    }

    @Property(tries = 30)
    void aWorkbookHoldsTheCellsOfTheTables(@ForAll long number) throws Exception {
        List<CAS> documents = List.of(OddDocuments.of(number), OddDocuments.of(number + 1));
        Map<String, byte[]> files = Memory.export(new CsvExporter(), OddDocuments.FACTORY, ALL, documents);
        List<List<List<String>>> sheets = TableReading.xlsx(
                Memory.export(new XlsxExporter(), OddDocuments.FACTORY, ALL, documents).get("tables.xlsx"));
        assertEquals(TABLES.size(), sheets.size());
        for (int i = 0; i < TABLES.size(); i++) {
            assertEquals(inXml(TableReading.csv(files.get(TABLES.get(i) + ".csv"))), inXml(sheets.get(i)),
                    "documents " + number + " and the next, " + TABLES.get(i));
        }
    }

    /** What a workbook cannot hold, the same for both; a number is a number however it is written. */
    private static List<List<String>> inXml(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(TableLossTest::inXml).toList()).toList();
    }

    private static String inXml(String cell) {
        return cell.matches("-?[0-9.]+(E-?[0-9]+)?") ? Double.toString(Double.parseDouble(cell))
                : cell.replaceAll("\r\n?", "\n").replaceAll("[\0\f\uFFFE\uFFFD]", " ");
    }
}
