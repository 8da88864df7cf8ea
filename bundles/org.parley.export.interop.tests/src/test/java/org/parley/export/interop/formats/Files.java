package org.parley.export.interop.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.exchange.Importer;
import org.parley.core.layers.OwnTagSets;

/** Writes documents to memory and reads them from there. */
final class Files {

    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    static Files of(Exporter exporter, CAS cas) throws Exception {
        Files files = new Files();
        Map<String, String> options = Map.of("states", "all");
        try (ExportRun run = exporter.start(new ExportedTypes(
                RandomDocument.FACTORY.typeSystemDescription(), OwnTagSets.NONE), options, files::create)) {
            run.add(new ExportedDocument("doc", "ana", "doc", cas,
                    new DocumentInfo("A <title>", "2026-11-22", "Gazette",
                            "https://example.org/a b", "en", Map.of("page & so", "3"))),
                    null);
            run.finish(null);
        }
        return files;
    }

    private OutputStream create(String path) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.put(path, out);
        return out;
    }

    byte[] bytes(String path) {
        return files.get(path).toByteArray();
    }

    String text(String path) {
        return files.get(path).toString(StandardCharsets.UTF_8);
    }

    /** What the importer said. */
    List<Problem> problems() {
        return problems;
    }

    CAS read(Importer importer, String path) throws Exception {
        List<CAS> cases = new ArrayList<>();
        importer.readAll(new Source(path), new ImportSink() {
            @Override
            public CAS newCas() throws CoreException {
                return RandomDocument.FACTORY.createCas();
            }

            @Override
            public void add(ImportedDocument document) {
                cases.add(document.cas());
                problems.addAll(document.problems());
            }

            @Override
            public void report(Problem problem) {
                problems.add(problem);
            }
        }, Map.of(), null);
        return cases.get(0);
    }

    /** A file in memory. */
    private final class Source implements ImportSource {

        private final String path;

        Source(String path) {
            this.path = path;
        }

        @Override
        public String fileName() {
            return path;
        }

        @Override
        public String place() {
            return path;
        }

        @Override
        public long size() {
            return bytes(path).length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes(path));
        }

        @Override
        public Optional<ImportSource> sibling(String other) {
            return files.containsKey(other) ? Optional.of(new Source(other)) : Optional.empty();
        }
    }
}
