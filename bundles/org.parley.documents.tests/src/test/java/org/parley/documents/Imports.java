package org.parley.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.exchange.Importer;

/** Runs importers over bytes and keeps what they bring, with each text and report as short literals. */
class Imports implements ImportSink {

    private static final CasFactory FACTORY = factory();

    final List<ImportedDocument> documents = new ArrayList<>();
    final List<String> reported = new ArrayList<>();

    private static CasFactory factory() {
        try {
            return CasFactory.ofParleyTypes();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file in memory. */
    record Bytes(String fileName, byte[] bytes) implements ImportSource {

        @Override
        public String place() {
            return "folder/" + fileName;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Optional<ImportSource> sibling(String path) {
            return Optional.empty();
        }
    }

    static Imports read(Importer importer, String fileName, byte[] bytes, Map<String, String> options)
            throws CoreException, IOException {
        return read(importer, new Bytes(fileName, bytes), options);
    }

    static Imports read(Importer importer, ImportSource source, Map<String, String> options)
            throws CoreException, IOException {
        Imports imports = new Imports();
        importer.readAll(source, imports, options, null);
        return imports;
    }

    static Imports read(Importer importer, String fileName, String content, Map<String, String> options)
            throws CoreException, IOException {
        return read(importer, fileName, content.getBytes(StandardCharsets.UTF_8), options);
    }

    /** The text of the one document. */
    String text() {
        return only().cas().getDocumentText();
    }

    DocumentInfo info() {
        return only().info();
    }

    /** What was said of the one document. */
    List<String> problems() {
        return only().problems().stream().map(Imports::line).toList();
    }

    ImportedDocument only() {
        if (documents.size() != 1) {
            throw new AssertionError(documents.size() + " documents");
        }
        return documents.get(0);
    }

    private static String line(Problem problem) {
        String place = problem.begin() < 0 ? "" : " [" + problem.begin() + ", " + problem.end() + "]";
        return problem.severity() + place + " " + problem.message();
    }

    @Override
    public CAS newCas() throws CoreException {
        return FACTORY.createCas();
    }

    @Override
    public void add(ImportedDocument document) {
        documents.add(document);
    }

    @Override
    public void report(Problem problem) {
        reported.add(line(problem));
    }
}
