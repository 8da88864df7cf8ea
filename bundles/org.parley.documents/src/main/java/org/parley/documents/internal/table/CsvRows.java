package org.parley.documents.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.documents.internal.Messages;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Watch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** CSV (RFC 4180) whose first row names the columns. Quoted values may hold line ends. */
public final class CsvRows {

    private static final int HEAD = 1 << 16;
    private static final String DELIMITERS = ",;\t|";
    private static final int MOST_COLUMNS = 4096;

    private final CloseableIterator<CsvRecord> records;
    private final RowDocuments documents;
    private final Watch watch;
    private final List<String> header = new ArrayList<>();
    private long line = 1;

    /**
     * Over a file; left open.
     *
     * @param delimiter
     *            what parts the values; empty if it is to be found out from the first row
     * @throws Refusal
     *             if there is no row of names
     */
    public CsvRows(InputStream in, String encoding, String delimiter, RowDocuments documents, Watch watch)
            throws IOException {
        this.documents = documents;
        this.watch = watch;
        BufferedReader reader = new BufferedReader(Lines.decode(in, encoding), HEAD);
        int chars = watch.limits().textChars();
        records = CsvReader.builder().fieldSeparator(delimiter.isEmpty() ? guess(reader) : separator(delimiter))
                .skipEmptyLines(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false)
                .maxBufferSize(chars)
                .build(CsvRecordHandler.builder().maxFields(MOST_COLUMNS).maxFieldSize(chars)
                        .maxRecordSize(2 * chars).build(), reader)
                .iterator();
        readHeader();
    }

    private void readHeader() throws Refusal {
        CsvRecord names = record();
        if (names == null) {
            throw Refusal.of("table.noHeader");
        }
        for (int i = 0; i < names.getFieldCount(); i++) {
            String name = names.getField(i).strip();
            header.add(name.isEmpty() || header.contains(name) ? Messages.format("table.column", i + 1) : name);
        }
    }

    /** The names of the columns. */
    public List<String> columns() {
        return List.copyOf(header);
    }

    /**
     * Fails if there is not the column of texts, or another one that was chosen.
     *
     * @throws Refusal
     *             names the columns
     */
    public void check(Columns columns) throws Refusal {
        columns.check(header);
        if (!columns.among(header).containsKey(Columns.Role.TEXT)) {
            throw Refusal.of("table.noText", Columns.first(header));
        }
    }

    /** The next row, or null behind the last. */
    public Row next() throws IOException {
        CsvRecord record = record();
        if (record == null) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String column = i < header.size() ? header.get(i) : Messages.format("table.column", i + 1);
            if (!record.getField(i).isEmpty()) {
                values.put(column, record.getField(i));
            }
        }
        if (record.getFieldCount() != header.size()) {
            documents.note(record.getStartingLineNumber(),
                    Messages.format("row.width", record.getFieldCount(), header.size()));
        }
        return new Row(record.getStartingLineNumber(), values);
    }

    private CsvRecord record() throws Refusal {
        watch.check();
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof Refusal refusal) {
                throw refusal;
            }
            throw Refusal.of("table.broken", line, cause.getMessage());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw Refusal.broken(e.getCause());
        }
    }

    private static char separator(String delimiter) throws Refusal {
        String value = "tab".equalsIgnoreCase(delimiter) || "\\t".equals(delimiter) ? "\t" : delimiter;
        if (value.length() != 1 || value.charAt(0) == '"' || value.charAt(0) == '\n' || value.charAt(0) == '\r') {
            throw Refusal.of("table.delimiter", delimiter);
        }
        return value.charAt(0);
    }

    /** The delimiter that stands most often in the first line, outside of quotation marks. */
    private static char guess(BufferedReader reader) throws IOException {
        char[] head = new char[HEAD - 1];
        reader.mark(HEAD);
        int count = Math.max(0, reader.read(head, 0, head.length));
        reader.reset();
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int i = 0; i < count && (quoted || head[i] != '\n' && head[i] != '\r'); i++) {
            int delimiter = DELIMITERS.indexOf(head[i]);
            quoted ^= head[i] == '"';
            if (delimiter >= 0 && !quoted) {
                counts[delimiter]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }
}
