package org.parley.export.interop;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.exchange.Importer;
import org.parley.core.layers.OwnTagSets;

/** Exports and imports without a disk. */
final class Memory {

    private Memory() {
    }

    /** All files of an export. */
    static Map<String, byte[]> export(Exporter exporter, CasFactory factory, Map<String, String> options,
            List<CAS> documents) throws Exception {
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        try (ExportRun run = exporter.start(
                new ExportedTypes(factory.typeSystemDescription(), OwnTagSets.NONE), options,
                path -> open(files, path))) {
            for (int i = 0; i < documents.size(); i++) {
                run.add(new ExportedDocument("doc" + i, "", "doc" + i, documents.get(i), DocumentInfo.NONE), null);
            }
            run.finish(null);
        }
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, out) -> bytes.put(path, out.toByteArray()));
        return bytes;
    }

    private static OutputStream open(Map<String, ByteArrayOutputStream> files, String path) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.put(path, out);
        return out;
    }

    /** What came of an import. */
    static final class Imported implements ImportSink {

        private final CasFactory factory;
        final List<ImportedDocument> documents = new ArrayList<>();
        final List<String> reports = new ArrayList<>();

        private Imported(CasFactory factory) {
            this.factory = factory;
        }

        @Override
        public CAS newCas() throws CoreException {
            return factory.createCas();
        }

        @Override
        public void add(ImportedDocument document) {
            documents.add(document);
        }

        @Override
        public void report(Problem problem) {
            reports.add(problem.severity() + " " + problem.message());
        }
    }

    static Imported read(Importer importer, CasFactory factory, String name, byte[] file) throws Exception {
        Imported imported = new Imported(factory);
        importer.readAll(source(name, file), imported, Map.of(), null);
        return imported;
    }

    static ImportSource source(String name, byte[] file) {
        return new ImportSource() {
            @Override
            public String fileName() {
                return name;
            }

            @Override
            public String place() {
                return name;
            }

            @Override
            public long size() {
                return file.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(file);
            }

            @Override
            public Optional<ImportSource> sibling(String path) {
                return Optional.empty();
            }
        };
    }
}
