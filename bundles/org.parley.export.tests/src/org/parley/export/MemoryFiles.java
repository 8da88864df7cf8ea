package org.parley.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.parley.core.CasFactory;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.FileSink;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.exchange.Importer;
import org.parley.core.layers.OwnTagSets;

/** Files in memory that exporters write and importers read. */
final class MemoryFiles implements FileSink {

    /** What an importer gave back of one document. */
    record Imported(CAS cas, List<String> problems) {
    }

    private final Map<String, byte[]> files = new TreeMap<>();

    static MemoryFiles of(Exporter exporter, Map<String, String> options, ExportedDocument... documents)
            throws CoreException, IOException {
        MemoryFiles files = new MemoryFiles();
        try (ExportRun run = exporter.start(types(), options, files)) {
            for (ExportedDocument document : documents) {
                run.add(document, null);
            }
            run.finish(null);
        }
        return files;
    }

    private static ExportedTypes types() throws CoreException {
        return new ExportedTypes(CasFactory.ofParleyTypes().typeSystemDescription(), OwnTagSets.NONE);
    }

    static ExportedDocument document(String name, CAS cas) {
        return new ExportedDocument(name, "ana", name, cas, DocumentInfo.NONE);
    }

    @Override
    public OutputStream create(String path) throws IOException {
        if (files.containsKey(path)) {
            throw new IOException(path);
        }
        files.put(path, new byte[0]);
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                files.put(path, toByteArray());
            }
        };
    }

    MemoryFiles with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    MemoryFiles with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    byte[] bytes(String path) {
        return files.get(path);
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    List<String> lines(String path) {
        return text(path).lines().toList();
    }

    Imported read(Importer importer, String path) throws CoreException, IOException {
        List<Problem> problems = new ArrayList<>();
        List<CAS> cases = new ArrayList<>();
        importer.readAll(new Source(path), new ImportSink() {
            @Override
            public CAS newCas() throws CoreException {
                return CasFactory.ofParleyTypes().createCas();
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
        return new Imported(cases.isEmpty() ? null : cases.get(0), problems.stream().map(Documents::line).toList());
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
            return files.get(path).length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(files.get(path));
        }

        @Override
        public Optional<ImportSource> sibling(String other) {
            return files.containsKey(other) ? Optional.of(new Source(other)) : Optional.empty();
        }
    }
}
