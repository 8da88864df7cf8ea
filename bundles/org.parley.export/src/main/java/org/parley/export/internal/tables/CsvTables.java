package org.parley.export.internal.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.FileSink;

/** One file a table for all documents, and a data dictionary. The rows of a document are written when all are there. */
public final class CsvTables implements ExportRun {

    private static final String EXTENSION = ".csv"; //$NON-NLS-1$

    private final Map<String, String> options;
    private final CsvOptions csv;
    private final FileSink files;
    private final Map<Table, Writer> writers = new EnumMap<>(Table.class);

    /**
     * Begins the files.
     *
     * @throws IOException
     *             if one cannot be made
     */
    public CsvTables(Map<String, String> options, FileSink files) throws IOException {
        this.options = Map.copyOf(options);
        this.csv = CsvOptions.of(options);
        this.files = files;
        try {
            for (Table table : Table.values()) {
                writers.put(table, open(files.create(table.fileName() + EXTENSION)));
                writer(table).line(names(table));
            }
        } catch (IOException e) {
            closeAfter(e);
            throw e;
        }
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** What is not written, or in another form. */
    public static List<Problem> check(CAS cas, Map<String, String> options) {
        return Sheetful.check(cas, options, CsvOptions.of(options).rules());
    }

    /** Writes the quotes of one document. */
    public static void quotes(CAS cas, OutputStream out, Map<String, String> options) throws IOException {
        CsvOptions csv = CsvOptions.of(options);
        Writer writer = open(out, csv);
        CsvWriter lines = new CsvWriter(writer, csv.separator());
        lines.line(names(Table.QUOTES));
        for (Row row : Sheetful.rows(new ExportedDocument("", "", "", cas, DocumentInfo.NONE), options, csv.rules())) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            if (row.table() == Table.QUOTES) {
                lines.line(row.cells());
            }
        }
        writer.flush();
    }

    private Writer open(OutputStream out) throws IOException {
        return open(out, csv);
    }

    private static Writer open(OutputStream out, CsvOptions csv) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (csv.mark()) {
            writer.write('\uFEFF');
        }
        return writer;
    }

    private CsvWriter writer(Table table) {
        return new CsvWriter(writers.get(table), csv.separator());
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    @Override
    public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
        for (Row row : Sheetful.rows(document, options, csv.rules())) {
            writer(row.table()).line(row.cells());
        }
    }

    @Override
    public void finish(IProgressMonitor monitor) throws IOException {
        close();
        try (Writer writer = open(files.create("columns" + EXTENSION))) { //$NON-NLS-1$
            CsvWriter lines = new CsvWriter(writer, csv.separator());
            for (List<String> line : Dictionary.lines()) {
                lines.line(line);
            }
        }
    }

    @Override
    public void close() throws IOException {
        List<Writer> open = new ArrayList<>(writers.values());
        writers.clear();
        IOException failure = null;
        for (Writer writer : open) {
            try {
                writer.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
