package org.parley.core.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportPreview;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportedDocument;

/** Looks at the first documents of a file and lets them go. Ends the reading when it has seen enough. */
final class PreviewSink implements ImportSink {

    private static final int BEGINNING = 400;

    private final Session session;
    private final Inputs.Input file;
    private final int most;
    private final List<ImportPreview.Document> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private CasFactory factory;

    PreviewSink(Session session, Inputs.Input file, int most) {
        this.session = session;
        this.file = file;
        this.most = most;
        this.factory = session.types().factory();
    }

    @Override
    public void useTypes(InputStream typeSystem, String place) throws CoreException, IOException {
        factory = session.types().with(factory, typeSystem, place);
    }

    @Override
    public CAS newCas() throws CoreException {
        return factory.createCas();
    }

    @Override
    public synchronized void add(ImportedDocument document) throws CoreException {
        if (isFull()) {
            throw CoreStatus.IMPORT_ENDED.exception(null, document.name());
        }
        String text = document.cas().getDocumentText() == null ? "" : document.cas().getDocumentText(); //$NON-NLS-1$
        String name = document.name().equals(file.source().fileName()) ? DocumentNames.stem(document.name())
                : document.name();
        documents.add(new ImportPreview.Document(file.place(), file.importer().id(), DocumentNames.fit(name),
                text.substring(0, Math.min(BEGINNING, text.length())), document.info(),
                AnnotationCounts.of(document.cas()), document.problems(), null));
    }

    @Override
    public synchronized void report(Problem problem) {
        problems.add(problem);
    }

    synchronized boolean isFull() {
        return documents.size() >= most;
    }

    /** What was seen; a failure is the last. */
    synchronized List<ImportPreview.Document> end(IStatus failure) {
        List<ImportPreview.Document> all = new ArrayList<>(documents);
        if (failure != null && failure.getCode() != CoreStatus.IMPORT_ENDED.code() || !problems.isEmpty()) {
            String format = file.importer() == null ? "" : file.importer().id(); //$NON-NLS-1$
            all.add(new ImportPreview.Document(file.place(), format, "", "", DocumentInfo.NONE, new TreeMap<>(), //$NON-NLS-1$//$NON-NLS-2$
                    problems,
                    failure));
        }
        return all;
    }
}
