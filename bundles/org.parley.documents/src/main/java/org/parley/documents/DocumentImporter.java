package org.parley.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.CasFactory;
import org.parley.core.DocumentText;
import org.parley.core.Problem;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;
import org.parley.documents.internal.DocumentsStatus;
import org.parley.documents.internal.Limits;
import org.parley.documents.internal.Messages;
import org.parley.documents.internal.Reading;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Watch;

/**
 * Between the contract of importers and the readers of this bundle: text and data go into CASes, limits are held, and what
 * goes wrong is said with the name of the file.
 */
abstract class DocumentImporter implements Importer {

    private static final String LANGUAGE = "language";
    private static final String DEFAULT_LANGUAGE = "en";

    private final String id;
    private final Limits limits;

    DocumentImporter(String id, Limits limits) {
        this.id = id;
        this.limits = limits;
    }

    /** Takes what is read, one document after another. */
    @FunctionalInterface
    interface Taker {

        /** Takes one. */
        void take(Reading reading) throws CoreException, IOException;
    }

    /** Reads all documents of a file; what concerns no single one goes to the consumer. */
    abstract void read(InputStream in, String fileName, Map<String, String> options, Watch watch, Taker taker,
            Consumer<Problem> problems) throws CoreException, IOException;

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String label() {
        return Messages.format(id + ".label");
    }

    @Override
    public List<Option> options() {
        return List.of(languageOption());
    }

    static Option languageOption() {
        return new Option(LANGUAGE, Messages.format("option.language"), DEFAULT_LANGUAGE, List.of());
    }

    /** A setting with a few values, of which the first is the default. */
    static Option choice(String id, String... values) {
        return new Option(id, Messages.format("option." + id), values[0], List.of(values));
    }

    @Override
    public final List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options,
            IProgressMonitor monitor) throws CoreException, IOException {
        List<Problem> problems = new ArrayList<>();
        int[] documents = { 0 };
        guarded(in, fileName, options, monitor, reading -> {
            if (documents[0]++ == 0) {
                problems.addAll(fill(cas, reading, fileName, options));
            }
        }, problems::add);
        if (documents[0] != 1) {
            throw DocumentsStatus.SEVERAL.exception(null, fileName, documents[0]);
        }
        return problems;
    }

    @Override
    public final void readAll(ImportSource source, ImportSink sink, Map<String, String> options,
            IProgressMonitor monitor) throws CoreException, IOException {
        try (InputStream in = source.open()) {
            guarded(in, source.place(), options, monitor, reading -> {
                CAS cas = sink.newCas();
                List<Problem> problems = fill(cas, reading, source.fileName(), options);
                sink.add(new ImportedDocument(name(reading, source.fileName()), "", cas, reading.info(), problems));
            }, sink::report);
        }
    }

    private void guarded(InputStream in, String place, Map<String, String> options, IProgressMonitor monitor,
            Taker taker, Consumer<Problem> problems) throws CoreException, IOException {
        try {
            read(in, baseName(place), options, new Watch(limits, monitor), taker, problems);
        } catch (Refusal e) {
            throw DocumentsStatus.REFUSED.exception(e, place, e.getMessage());
        } catch (OutOfMemoryError e) { // what the limits let through may still be too much for a small memory
            throw DocumentsStatus.TOO_LARGE.exception(e, place);
        }
    }

    private static List<Problem> fill(CAS cas, Reading reading, String fileName, Map<String, String> options) {
        DocumentText.Result text = DocumentText.normalize(reading.text());
        String language = reading.info().language();
        CasFactory.setDocument(cas, text.text(), name(reading, fileName),
                language.isEmpty() ? options.getOrDefault(LANGUAGE, DEFAULT_LANGUAGE) : language);
        List<Problem> problems = new ArrayList<>(reading.report().problems());
        problems.addAll(text.problems());
        if (text.text().isBlank()) {
            problems.add(Problem.ofDocument(Problem.Severity.WARNING, Messages.format("empty")));
        }
        return problems;
    }

    private static String name(Reading reading, String fileName) {
        return reading.name().isEmpty() ? baseName(fileName) : reading.name();
    }

    /** A file's name without folders and ending. */
    static String baseName(String place) {
        String name = place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
