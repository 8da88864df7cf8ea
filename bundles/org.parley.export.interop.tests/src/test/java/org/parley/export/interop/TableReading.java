package org.parley.export.interop;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import de.siegmar.fastcsv.reader.CsvReader;

/** The cells of tables, read by others than who wrote them: rows of columns, without empty cells at the end. */
final class TableReading {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private TableReading() {
    }

    static List<List<String>> csv(byte[] file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (var records = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(
                new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            records.forEach(record -> rows.add(trimmed(record.getFields())));
        }
        return rows;
    }

    /** All sheets in their order. */
    static List<List<List<String>>> xlsx(byte[] workbook) throws Exception {
        Map<String, byte[]> parts = new HashMap<>();
        Path file = Files.createTempFile("tables", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
        List<List<List<String>>> sheets = new ArrayList<>();
        for (int i = 1; parts.containsKey("xl/worksheets/sheet" + i + ".xml"); i++) {
            sheets.add(sheet(parts.get("xl/worksheets/sheet" + i + ".xml")));
        }
        return sheets;
    }

    private static List<List<String>> sheet(byte[] xml) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
        List<List<String>> rows = new ArrayList<>();
        NodeList cells = document.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            String place = cell.getAttribute("r");
            String letters = place.replaceAll("[0-9]", "");
            int column = letters.chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1;
            int row = Integer.parseInt(place.substring(letters.length())) - 1;
            while (rows.size() <= row) {
                rows.add(new ArrayList<>());
            }
            while (rows.get(row).size() <= column) {
                rows.get(row).add("");
            }
            rows.get(row).set(column, value(cell));
        }
        return rows.stream().map(TableReading::trimmed).toList();
    }

    private static String value(Element cell) {
        return switch (cell.getAttribute("t")) {
        case "inlineStr" -> ESCAPED.matcher(cell.getTextContent())
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
        case "b" -> cell.getTextContent().equals("1") ? "TRUE" : "FALSE";
        default -> cell.getTextContent();
        };
    }

    private static List<String> trimmed(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(row.subList(0, end));
    }
}
