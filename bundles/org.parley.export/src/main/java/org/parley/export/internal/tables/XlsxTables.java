package org.parley.export.internal.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.FileSink;

/** One workbook for all documents: a sheet a table, and the data dictionary. Rows wait on disk, not in memory. */
public final class XlsxTables implements ExportRun {

    /** Excel's limit, with the headings. */
    private static final int LAST_ROW = 1_048_576;
    private static final int ROWS_IN_MEMORY = 500;

    private final Map<String, String> options;
    private final FileSink files;
    private final int lastRow;
    private final Map<Table, Spool> spools = new EnumMap<>(Table.class);

    /** Begins the workbook. */
    public XlsxTables(Map<String, String> options, FileSink files) throws IOException {
        this(options, files, LAST_ROW);
    }

    /** Begins a workbook whose sheets have at most so many rows. */
    XlsxTables(Map<String, String> options, FileSink files, int lastRow) throws IOException {
        this.options = Map.copyOf(options);
        this.files = files;
        this.lastRow = lastRow;
        try {
            for (Table table : Table.values()) {
                spools.put(table, new Spool(table));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** What is not written, or in another form. */
    public static List<Problem> check(CAS cas, Map<String, String> options) {
        return Sheetful.check(cas, options, XlsxCells.RULES);
    }

    /** Writes a workbook of one document. */
    public static void write(CAS cas, OutputStream out, Map<String, String> options) throws IOException {
        try (XlsxTables tables = new XlsxTables(options, path -> out)) {
            tables.add(new ExportedDocument("", "", "", cas, DocumentInfo.NONE), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            tables.write(out);
        }
    }

    @Override
    public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
        for (Row row : Sheetful.rows(document, options, XlsxCells.RULES)) {
            spools.get(row.table()).add(row.cells());
        }
    }

    @Override
    public void finish(IProgressMonitor monitor) throws IOException {
        try (OutputStream out = files.create("tables.xlsx")) { //$NON-NLS-1$
            write(out);
        }
    }

    private void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Parley", null); //$NON-NLS-1$
        for (Table table : Table.values()) {
            SheetWriter sheets = new SheetWriter(workbook, table.label(),
                    table.columns().stream().map(Column::name).toList());
            spools.get(table).read(sheets::row);
            sheets.finish();
        }
        List<List<String>> dictionary = Dictionary.lines();
        SheetWriter sheets = new SheetWriter(workbook,
                org.parley.export.internal.ExportMessages.format("tables.columns"), //$NON-NLS-1$
                dictionary.get(0));
        for (List<String> line : dictionary.subList(1, dictionary.size())) {
            sheets.row(new ArrayList<>(line));
        }
        sheets.finish();
        workbook.finish();
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Spool spool : spools.values()) {
            try {
                spool.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        spools.clear();
        if (failure != null) {
            throw failure;
        }
    }

    /** Goes on with a further sheet where one is full. */
    private final class SheetWriter {

        private final Workbook workbook;
        private final String label;
        private final List<String> headings;
        private int number;
        private Worksheet sheet;
        private int row;

        SheetWriter(Workbook workbook, String label, List<String> headings) {
            this.workbook = workbook;
            this.label = label;
            this.headings = headings;
            begin();
        }

        private void begin() {
            number++;
            sheet = workbook.newWorksheet(number == 1 ? label : label + ' ' + number);
            sheet.freezePane(0, 1);
            for (int i = 0; i < headings.size(); i++) {
                sheet.inlineString(0, i, headings.get(i));
                sheet.style(0, i).bold().set();
            }
            row = 1;
        }

        void row(List<Object> cells) throws IOException {
            if (row == lastRow) {
                sheet.finish();
                begin();
            }
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof String text) {
                    if (!text.isEmpty()) {
                        sheet.inlineString(row, i, XlsxCells.escaped(text));
                    }
                } else if (cells.get(i) instanceof Number value) {
                    sheet.value(row, i, value);
                } else if (cells.get(i) instanceof Boolean value) {
                    sheet.value(row, i, value);
                }
            }
            row++;
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        void finish() throws IOException {
            sheet.finish();
        }
    }
}
