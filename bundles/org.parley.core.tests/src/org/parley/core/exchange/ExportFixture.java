package org.parley.core.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentSource;
import org.parley.type.Quote;

/** Documents to export, and a format whose documents share a table. */
abstract class ExportFixture {

    @TempDir
    Path folder;

    CasFactory factory;
    Path target;
    final List<DocumentSource> documents = new ArrayList<>();

    @BeforeEach
    void setUp() throws CoreException {
        factory = CasFactory.ofParleyTypes();
        target = folder.resolve("out");
    }

    void add(String name, String text) {
        documents.add(new DocumentSource(name, monitor -> factory.createDocument(text, name, "en")));
    }

    ExportOperation operation(Exporter exporter) {
        return new ExportOperation(documents, factory.typeSystemDescription(), exporter, Map.of(), target);
    }

    Map<String, String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(
                    Collectors.toMap(f -> folder.relativize(f).toString(), ExportFixture::content));
        }
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "not a text";
        }
    }

    static Map<String, String> entries(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().collect(Collectors.toMap(e -> e.getName(), e -> {
                try {
                    return new String(file.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException failure) {
                    return failure.toString();
                }
            }));
        }
    }

    /** When an exporter goes wrong. */
    enum Moment {
        START, ADD, FINISH, CLOSE
    }

    /** One line a document in a table for all, and a file of its own for each; both are begun before a "!" is refused. */
    static class Table implements Exporter {

        @Override
        public String id() {
            return "table";
        }

        @Override
        public String label() {
            return "Table";
        }

        @Override
        public String fileExtension() {
            return "csv";
        }

        @Override
        public List<Problem> preflight(CAS cas, Map<String, String> options) {
            int i = cas.getDocumentText().indexOf('?');
            return i < 0 ? List.of() : List.of(new Problem(Problem.Severity.WARNING, i, i + 1, "a question"));
        }

        @Override
        public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files)
                throws IOException {
            at(Moment.START);
            OutputStream table = files.create("tables/all.csv");
            return new ExportRun() {

                @Override
                public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
                    ByteArrayOutputStream rows = new ByteArrayOutputStream();
                    rows.write((document.path() + "," + document.annotator() + ","
                            + document.cas().select(Quote.class).count() + "\n").getBytes(StandardCharsets.UTF_8));
                    try (OutputStream own = files.create("texts/" + document.path() + ".txt")) {
                        own.write(document.cas().getDocumentText().getBytes(StandardCharsets.UTF_8));
                        if (document.cas().getDocumentText().contains("!")) {
                            throw new IOException("too loud");
                        }
                    }
                    at(Moment.ADD);
                    rows.writeTo(table);
                }

                @Override
                public void finish(IProgressMonitor monitor) throws IOException {
                    at(Moment.FINISH);
                    table.close();
                }

                @Override
                public void close() throws IOException {
                    table.close();
                    at(Moment.CLOSE);
                }
            };
        }

        void at(Moment moment) throws IOException {
            // nothing goes wrong
        }
    }

    static List<String> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
