package org.parley.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;
import org.parley.documents.internal.Limits;
import org.parley.documents.internal.Messages;
import org.parley.documents.internal.Reading;
import org.parley.documents.internal.Watch;
import org.parley.documents.internal.table.Columns;
import org.parley.documents.internal.table.CsvRows;
import org.parley.documents.internal.table.Row;
import org.parley.documents.internal.table.RowDocuments;

/** Tables with a column of texts: one document a row. */
@Component(service = Importer.class)
public final class CsvImporter extends DocumentImporter {

    private static final String ENCODING = "encoding";

    /** As the service registry and the service loader make it. */
    public CsvImporter() {
        super("csv", Limits.USUAL);
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("csv", "tsv");
    }

    @Override
    public List<Option> options() {
        List<Option> all = new ArrayList<>(Columns.options());
        all.add(new Option("delimiter", Messages.format("option.delimiter"), "", List.of()));
        all.add(new Option(ENCODING, Messages.format("option.encoding"), "", List.of()));
        all.add(languageOption());
        return all;
    }

    @Override
    public Map<String, List<String>> proposals(ImportSource source, Map<String, String> options) throws IOException {
        try (InputStream in = source.open()) {
            return Columns.proposals(rows(in, options, null, new Watch(Limits.USUAL, null)).columns());
        }
    }

    private static CsvRows rows(InputStream in, Map<String, String> options, RowDocuments documents, Watch watch)
            throws IOException {
        return new CsvRows(in, options.getOrDefault(ENCODING, ""), options.getOrDefault("delimiter", ""), documents,
                watch);
    }

    @Override
    void read(InputStream in, String fileName, Map<String, String> options, Watch watch, Taker taker,
            Consumer<Problem> problems) throws CoreException, IOException {
        Columns columns = new Columns(options);
        RowDocuments documents = new RowDocuments(columns, fileName, problems);
        CsvRows rows = rows(in, options, documents, watch);
        rows.check(columns);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            watch.restart();
            Reading reading = documents.of(row);
            if (reading != null) {
                taker.take(reading);
            }
        }
        documents.end();
    }
}
