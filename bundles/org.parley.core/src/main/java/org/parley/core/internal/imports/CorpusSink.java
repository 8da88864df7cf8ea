package org.parley.core.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CoreStatus;
import org.parley.core.ImportReport.DocumentReport;
import org.parley.core.ImportSink;
import org.parley.core.ImportSource;
import org.parley.core.ImportedDocument;
import org.parley.core.Problem;
import org.parley.core.internal.CoreMessages;
import org.parley.core.internal.mapping.CasTransfer;

/** Takes the documents of one file into the corpus. Once ended, it takes nothing more. */
final class CorpusSink implements ImportSink {

    private final Session session;
    private final ImportSource source;
    private final String folder;
    private final List<DocumentReport> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final SourceFile kept;
    private boolean closed;

    /**
     * A sink.
     *
     * @param folder
     *            name of the folder that the file is in; empty if it is in none
     */
    CorpusSink(Session session, ImportSource source, String folder) {
        this.session = session;
        this.source = source;
        this.folder = folder;
        this.kept = new SourceFile(session.corpus(), source);
    }

    @Override
    public CAS newCas() throws CoreException {
        return session.newCas();
    }

    @Override
    public synchronized void report(Problem problem) {
        if (!closed) {
            problems.add(problem);
        }
    }

    @Override
    public synchronized void add(ImportedDocument document) throws CoreException {
        if (closed) {
            throw CoreStatus.IMPORT_ENDED.exception(null, document.name());
        }
        documents.add(new Taking(document).run());
    }

    synchronized List<DocumentReport> documents() {
        return List.copyOf(documents);
    }

    synchronized List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Takes nothing more; waits for a document that is being written. */
    synchronized void end() {
        closed = true;
    }

    /** One document on its way. */
    private final class Taking {

        private final ImportedDocument document;
        private final String wished;
        private final List<Problem> said;
        private Map<String, Integer> mapped = Map.of();
        private Map<String, Integer> dropped = Map.of();
        private CAS cas;

        Taking(ImportedDocument document) {
            this.document = document;
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
            writer.write(place, document.info(), own || session.settings().keepSources() ? kept : null);
            told(place, counts.isEmpty());
            return new DocumentReport(wished, place.name(), place.writes() ? place.annotator() : "", place.isNew(), //$NON-NLS-1$
                    new TreeMap<>(counts), new TreeMap<>(mapped), new TreeMap<>(dropped), said, null);
        }

        private void bringHome() throws CoreException {
            if (session.isHome(document.cas())) {
                cas = document.cas();
                return;
            }
            cas = session.corpus().factory().createCas();
            CasTransfer transfer = session.transfer(document.cas(), cas);
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

        private Problem info(String key, Object... arguments) {
            return Problem.ofDocument(Problem.Severity.INFO, CoreMessages.format(key, arguments));
        }

        private DocumentReport refused(IStatus failure) {
            return new DocumentReport(wished, null, "", false, new TreeMap<>(), new TreeMap<>(mapped), //$NON-NLS-1$
                    new TreeMap<>(dropped), said, failure);
        }
    }
}
