package org.parley.workbench.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.CasFactory;
import org.parley.core.Problem;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;

/** Reads a file of two lines, the names of columns and their values, and takes the text from the column that was chosen. */
final class ColumnImporter implements Importer {

    @Override
    public String id() {
        return "columns";
    }

    @Override
    public String label() {
        return "Columns";
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("columns");
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("delimiter", "Between columns", ";", List.of(";", "|")),
                new Option("text-column", "Column of the text", "", List.of()));
    }

    @Override
    public Map<String, List<String>> proposals(ImportSource source, Map<String, String> options) throws IOException {
        try (InputStream in = source.open()) {
            return Map.of("text-column", lines(in, options).get(0));
        }
    }

    @Override
    public List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options,
            IProgressMonitor monitor) throws IOException {
        List<List<String>> lines = lines(in, options);
        int column = lines.get(0).indexOf(options.get("text-column"));
        CasFactory.setDocument(cas, column < 0 ? "" : lines.get(1).get(column), "columns", "en");
        return List.of();
    }

    private static List<List<String>> lines(InputStream in, Map<String, String> options) throws IOException {
        String delimiter = Pattern.quote(options.getOrDefault("delimiter", ";"));
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(l -> List.of(l.split(delimiter)))
                .toList();
    }
}
