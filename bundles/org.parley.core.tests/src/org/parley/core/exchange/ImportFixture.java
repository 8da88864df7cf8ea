package org.parley.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.DocumentText;
import org.parley.core.Problem;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportReport.DocumentReport;
import org.parley.core.exchange.ImportReport.FileReport;
import org.parley.type.Cue;

/** A corpus, a folder to import from, and importers of small formats. */
abstract class ImportFixture {

    @TempDir
    Path folder;

    Corpus corpus;
    Path in;

    @BeforeEach
    void setUp() throws Exception {
        corpus = Corpus.create(folder.resolve("corpus"), "Talks", "de", CasFactory.ofParleyTypes());
        in = Files.createDirectories(folder.resolve("in"));
    }

    /** Plain text. */
    static class Texts implements Importer {

        @Override
        public String id() {
            return "texts";
        }

        @Override
        public String label() {
            return "Texts";
        }

        @Override
        public Set<String> fileExtensions() {
            return Set.of("txt");
        }

        @Override
        public List<Option> options() {
            return List.of(new Option("language", "Language", "en", List.of()));
        }

        @Override
        public List<Problem> read(InputStream stream, String fileName, CAS cas, Map<String, String> options,
                IProgressMonitor monitor) throws CoreException, IOException {
            DocumentText.Result text = DocumentText.read(stream, fileName);
            CasFactory.setDocument(cas, text.text(), fileName, options.get("language"));
            return text.problems();
        }
    }

    /** Each line "NAME|WHO|TEXT" is a document of a cue with its first word, in capitals: the text is not the file's. */
    static class Lines extends Texts {

        @Override
        public String id() {
            return "lines";
        }

        @Override
        public Set<String> fileExtensions() {
            return Set.of("lines");
        }

        @Override
        public void readAll(ImportSource source, ImportSink sink, Map<String, String> options,
                IProgressMonitor monitor) throws CoreException, IOException {
            try (InputStream stream = source.open()) {
                for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    String[] parts = line.split("\\|");
                    CAS cas = sink.newCas();
                    CasFactory.setDocument(cas, parts[2], parts[0], options.get("language"));
                    mark(cas);
                    sink.add(new ImportedDocument(parts[0], parts[1], cas, DocumentInfo.NONE, List.of()));
                }
            }
        }

        void mark(CAS cas) throws IOException {
            AnnotationFS cue = cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), 0,
                    cas.getDocumentText().indexOf(' '));
            cas.addFsToIndexes(cue);
        }
    }

    /** Plain text whose title is the name of its file. */
    static final class Titled extends Texts {

        @Override
        public Set<String> fileExtensions() {
            return Set.of("title");
        }

        @Override
        public void readAll(ImportSource source, ImportSink sink, Map<String, String> options,
                IProgressMonitor monitor) throws CoreException, IOException {
            CAS cas = sink.newCas();
            try (InputStream stream = source.open()) {
                read(stream, source.fileName(), cas, options, monitor);
            }
            sink.add(new ImportedDocument(source.fileName(), "", cas,
                    new DocumentInfo(source.fileName(), "", "", "", "", Map.of()), List.of()));
        }
    }

    /** A text that is drawn out of a file: all but its first line. */
    static final class Pages extends Texts {

        @Override
        public String id() {
            return "pages";
        }

        @Override
        public Set<String> fileExtensions() {
            return Set.of("page", "txt.gz");
        }

        @Override
        public List<Problem> read(InputStream stream, String fileName, CAS cas, Map<String, String> options,
                IProgressMonitor monitor) throws IOException {
            String page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            CasFactory.setDocument(cas, page.substring(page.indexOf('\n') + 1), fileName, options.get("language"));
            return List.of(Problem.ofDocument(Problem.Severity.WARNING, "A head line was left out."));
        }
    }

    ImportOperation operation(Importer... importers) {
        return new ImportOperation(corpus, "ines", List.of(importers), List.of(in));
    }

    static List<String> told(ImportReport report) {
        List<String> lines = new ArrayList<>();
        for (FileReport file : report.files()) {
            String name = file.file().substring(file.file().lastIndexOf('/') + 1);
            if (file.failure() != null) {
                lines.add(name + ": " + file.failure().getMessage());
            }
            for (DocumentReport document : file.documents()) {
                String state = document.failure() != null ? document.failure().getMessage()
                        : (document.isNew() ? "new" : "there") + " " + document.name()
                                + (document.annotator().isEmpty() ? "" : " by " + document.annotator());
                lines.add(name + ": " + state + document.problems().stream().map(p -> "; " + p.message())
                        .collect(Collectors.joining()));
            }
        }
        return lines;
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(corpus.folder())) {
            return files.filter(Files::isRegularFile).map(f -> corpus.folder().relativize(f).toString())
                    .filter(f -> f.startsWith("documents") || f.startsWith("annotations") || f.startsWith("sources"))
                    .sorted().toList();
        }
    }

    void zip(Path zip, String... namesAndContents) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }
}
