package org.parley.export.internal.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportedDocument;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.model.Document;
import org.parley.export.internal.model.DocumentReader;
import org.parley.export.internal.model.Item;
import org.parley.export.internal.model.Kind;

/** What goes into tables, and what does not. Stateless. */
public final class Sheetful {

    private Sheetful() {
    }

    /** The rows of a document with what the rules make of its texts. */
    static List<Row> rows(ExportedDocument document, Map<String, String> options, List<CellRule> rules) {
        List<Row> rows = Rows.of(DocumentReader.read(document.cas(), options), document.name(), document.annotator(),
                document.info());
        return rows.stream().map(r -> clean(r, rules)).toList();
    }

    private static Row clean(Row row, List<CellRule> rules) {
        List<Object> cells = new ArrayList<>(row.cells());
        cells.replaceAll(c -> c instanceof String text ? clean(text, rules) : c);
        return new Row(row.table(), row.begin(), row.end(), cells);
    }

    static String clean(String text, List<CellRule> rules) {
        String clean = text;
        for (CellRule rule : rules) {
            clean = rule.change().apply(clean);
        }
        return clean;
    }

    /** What is not written, or in another form. */
    static List<Problem> check(CAS cas, Map<String, String> options, List<CellRule> rules) {
        Document document = DocumentReader.read(cas, options);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(Gaps.in(document));
        for (Row row : Rows.of(document, "", "", DocumentInfo.NONE)) { //$NON-NLS-1$ //$NON-NLS-2$
            check(row, rules, problems);
        }
        problems.sort(Comparator.comparingInt(Problem::begin));
        return problems;
    }

    private static void check(Row row, List<CellRule> rules, List<Problem> problems) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i) instanceof String text) {
                for (CellRule rule : rules) {
                    String clean = rule.change().apply(text);
                    if (!clean.equals(text)) {
                        problems.add(new Problem(rule.severity(), row.begin(), row.end(), ExportMessages
                                .format(rule.key(), row.table().label(), row.table().columns().get(i).name())));
                    }
                    text = clean;
                }
            }
        }
    }
}
