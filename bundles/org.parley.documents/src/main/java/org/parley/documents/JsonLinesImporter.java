package org.parley.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.parley.documents.internal.table.JsonLines;
import org.parley.documents.internal.table.Row;
import org.parley.documents.internal.table.RowDocuments;

/** JSON Lines with a property that holds the text: one document a line. */
@Component(service = Importer.class)
public final class JsonLinesImporter extends DocumentImporter {

    private static final String ENCODING = "encoding";
    private static final int LOOKED_AT = 100;

    /** As the service registry and the service loader make it. */
    public JsonLinesImporter() {
        super("jsonl", Limits.USUAL);
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("jsonl", "ndjson");
    }

    @Override
    public List<Option> options() {
        List<Option> all = new ArrayList<>(Columns.options());
        all.add(new Option(ENCODING, Messages.format("option.encoding"), "", List.of()));
        all.add(languageOption());
        return all;
    }

    @Override
    public Map<String, List<String>> proposals(ImportSource source, Map<String, String> options) throws IOException {
        Columns columns = new Columns(options);
        Set<String> names = new LinkedHashSet<>();
        try (InputStream in = source.open()) {
            RowDocuments ignored = new RowDocuments(columns, source.fileName(), problem -> {
                // whoever reads is told
            });
            JsonLines rows = new JsonLines(in, options.getOrDefault(ENCODING, ""), columns, ignored,
                    new Watch(Limits.USUAL, null));
            Row row = rows.next();
            for (int i = 0; i < LOOKED_AT && row != null; i++) {
                names.addAll(row.values().keySet());
                row = rows.next();
            }
        }
        return Columns.proposals(List.copyOf(names));
    }

    @Override
    void read(InputStream in, String fileName, Map<String, String> options, Watch watch, Taker taker,
            Consumer<Problem> problems) throws CoreException, IOException {
        Columns columns = new Columns(options);
        RowDocuments documents = new RowDocuments(columns, fileName, problems);
        JsonLines rows = new JsonLines(in, options.getOrDefault(ENCODING, ""), columns, documents, watch);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            watch.restart();
            Reading reading = documents.of(row);
            if (reading != null) {
                taker.take(reading);
            }
        }
        documents.end();
        documents.checkColumns();
    }
}
