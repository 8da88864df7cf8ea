package org.parley.core.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.Problem;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportReport.DocumentReport;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.internal.CoreMessages;
import org.parley.core.internal.MetadataFile;
import org.parley.core.internal.mapping.CasTransfer;
import org.parley.core.layers.Tag;

/**
 * Takes the documents of one file into the corpus. They are written one after another while the importer reads on. Once ended,
 * it takes nothing more.
 */
final class CorpusSink implements ImportSink {

    /** Characters of a document beside which no other one is to be in memory. */
    private static final int LARGE = 1_000_000;

    private final Session session;
    private final Writing writing;
    private final ImportSource source;
    private final String folder;
    private final List<DocumentReport> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Tag>> tagSets = new TreeMap<>();
    private final SourceFile kept;
    private final CasFactory known;
    private CasFactory factory;
    private Throwable failure;
    private boolean closed;

    /**
     * A sink.
     *
     * @param folder
     *            name of the folder that the file is in; empty if it is in none
     */
    CorpusSink(Session session, Writing writing, ImportSource source, String folder) {
        this.session = session;
        this.writing = writing;
        this.source = source;
        this.folder = folder;
        this.kept = new SourceFile(session.corpus(), source);
        this.known = session.types().factory();
        this.factory = known;
    }

    @Override
    public synchronized void useTypes(InputStream typeSystem, String place) throws CoreException, IOException {
        factory = session.types().with(factory, typeSystem, place);
    }

    @Override
    public synchronized void useTagSet(String feature, List<Tag> tags) {
        tagSets.put(feature, List.copyOf(tags));
    }

    /** Gives the corpus the tag sets that the file has told of. */
    synchronized void saveTagSets() throws CoreException {
        List<String> saved = new TagSetImport(session.corpus()).add(tagSets);
        if (!saved.isEmpty()) {
            problems.add(info("import.tagSets", String.join(", ", saved))); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static Problem info(String key, Object... arguments) {
        return Problem.ofDocument(Problem.Severity.INFO, CoreMessages.format(key, arguments));
    }

    @Override
    public synchronized CAS newCas() throws CoreException {
        return factory.createCas();
    }

    @Override
    public synchronized void report(Problem problem) {
        if (!closed) {
            problems.add(problem);
        }
    }

    @Override
    public void add(ImportedDocument document) throws CoreException {
        try {
            writing.await();
            hand(document);
            if (document.cas().getDocumentText() != null && document.cas().getDocumentText().length() > LARGE) {
                writing.await();
                writing.pass();
            }
        } catch (InterruptedException e) { // given up by whoever reads
            Thread.currentThread().interrupt();
            throw CoreStatus.IMPORT_ENDED.exception(e, document.name());
        }
    }

    private void hand(ImportedDocument document) throws CoreException {
        boolean begun = false;
        try {
            begun = begin(document);
        } finally {
            if (!begun) {
                writing.pass();
            }
        }
    }

    private synchronized boolean begin(ImportedDocument document) throws CoreException {
        if (failure instanceof CoreException core) {
            throw core;
        } else if (closed || failure != null) {
            throw CoreStatus.IMPORT_ENDED.exception(null, document.name());
        }
        CasFactory from = factory; // the importer may tell of other types for the next
        writing.write(() -> write(document, from));
        return true;
    }

    /** On the thread that writes. */
    private void write(ImportedDocument document, CasFactory from) {
        Corpus before = session.corpus();
        DocumentReport report = null;
        Throwable reason = null;
        try {
            report = new Taking(document, from).run();
        } catch (CoreException | RuntimeException | Error e) {
            reason = e;
        }
        try {
            if (report == null || report.failure() != null) {
                session.types().backTo(before);
            }
        } catch (CoreException e) {
            reason = reason == null ? e : reason;
        }
        written(report, reason);
    }

    private synchronized void written(DocumentReport report, Throwable reason) {
        failure = reason;
        if (reason == null) {
            documents.add(report);
        }
    }

    /** Why a document could not be written; null if all were. */
    synchronized Throwable failure() {
        return failure;
    }

    /** Whether types may come into the corpus with its documents, so that the next file is to be read when they are there. */
    synchronized boolean mayBringTypes() {
        return factory != known || !session.settings().mapping().isEmpty();
    }

    synchronized List<DocumentReport> documents() {
        return List.copyOf(documents);
    }

    synchronized List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Takes nothing more; what it has taken is written. */
    synchronized void end() {
        closed = true;
    }

    /** One document on its way. */
    private final class Taking {

        private final ImportedDocument document;
        private final CasFactory from;
        private final String wished;
        private final List<Problem> said;
        private Map<String, Integer> mapped = Map.of();
        private Map<String, Integer> dropped = Map.of();
        private CAS cas;

        Taking(ImportedDocument document, CasFactory from) {
            this.document = document;
            this.from = from;
            this.wished = DocumentNames.fit(document.name().equals(source.fileName())
                    ? DocumentNames.stem(document.name())
                    : document.name());
            this.said = new ArrayList<>(document.problems());
        }

        DocumentReport run() throws CoreException {
            if (document.cas().getDocumentText() == null) {
                return refused(CoreStatus.NO_TEXT.error(null, wished, source.place()));
            }
            bringHome();
            if (session.settings().strict() && isChanged()) {
                return refused(CoreStatus.STRICT_REFUSED.error(null, wished, String.join(" ", changes()))); //$NON-NLS-1$
            }
            Map<String, Integer> counts = AnnotationCounts.of(cas);
            DocumentWriter writer = new DocumentWriter(session, source, cas, !counts.isEmpty());
            DocumentWriter.Place place = writer.place(wished, annotator());
            if (place.failure() != null) {
                return refused(place.failure());
            }
            boolean own = counts.isEmpty() && !OriginalText.isOf(source, cas.getDocumentText());
            if (!writer.write(place, described(), own || session.settings().keepSources() ? kept : null)) {
                said.add(Problem.ofDocument(Problem.Severity.WARNING,
                        CoreMessages.format("import.metadata", place.name()))); //$NON-NLS-1$
            }
            told(place, counts.isEmpty());
            return new DocumentReport(wished, place.name(), place.writes() ? place.annotator() : "", place.isNew(), //$NON-NLS-1$
                    new TreeMap<>(counts), new TreeMap<>(mapped), new TreeMap<>(dropped), said, null);
        }

        /** With what is known of it, where that stands in a file beside. */
        private ImportedDocument described() {
            try {
                DocumentInfo info = MetadataFile.beside(source, DocumentNames.stem(source.fileName()))
                        .orElse(document.info());
                return new ImportedDocument(document.name(), document.annotator(), document.cas(), info,
                        document.problems(), document.state());
            } catch (CoreException e) {
                said.add(Problem.ofDocument(Problem.Severity.WARNING, e.getStatus().getMessage()));
                return document;
            }
        }

        private void bringHome() throws CoreException {
            if (session.types().isHome(document.cas())) {
                cas = document.cas();
                return;
            }
            SortedSet<String> taken = new TreeSet<>();
            CasTransfer transfer = session.types().bringHome(document.cas(), from, taken);
            if (!taken.isEmpty()) {
                said.add(info("import.types", String.join(", ", taken))); //$NON-NLS-1$ //$NON-NLS-2$
            }
            cas = transfer.target();
            mapped = transfer.mapped();
            dropped = transfer.dropped();
        }

        private boolean isChanged() {
            return !dropped.isEmpty()
                    || said.stream().anyMatch(p -> p.severity() != Problem.Severity.INFO);
        }

        private List<String> changes() {
            List<String> all = new ArrayList<>();
            dropped.forEach((name, count) -> all.add(CoreMessages.format("import.dropped", count, name))); //$NON-NLS-1$
            said.stream().filter(p -> p.severity() != Problem.Severity.INFO).map(Problem::message).distinct()
                    .forEach(all::add);
            return all;
        }

        private String annotator() {
            String stated = document.annotator();
            String by = stated.isEmpty() && session.settings().byFolder() ? folder : stated;
            return by.isEmpty() ? session.settings().annotator() : DocumentNames.fit(by);
        }

        private void told(DocumentWriter.Place place, boolean isText) {
            if (!place.name().equals(wished) && place.isNew()) {
                said.add(info("import.renamed", place.name())); //$NON-NLS-1$
            }
            if (place.writes() && !place.annotator().equals(annotator())) {
                said.add(info("import.annotator", place.annotator(), annotator())); //$NON-NLS-1$
            }
            if (!place.isNew() && (isText || !place.writes())) {
                said.add(info("import.there")); //$NON-NLS-1$
            }
        }

        private DocumentReport refused(IStatus failure) {
            return new DocumentReport(wished, null, "", false, new TreeMap<>(), new TreeMap<>(mapped), //$NON-NLS-1$
                    new TreeMap<>(dropped), said, failure);
        }
    }
}
