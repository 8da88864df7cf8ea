package org.parley.core.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A document that is opened when its turn comes, so that a run over many never holds more than a few in memory.
 *
 * @param name
 *            its name, without a file's ending
 * @param annotator
 *            whose annotations; empty where nobody annotated it
 * @param opener
 *            opens it
 * @param description
 *            says what is known of it beside its text
 */
public record DocumentSource(String name, String annotator, Opener opener, Description description) {

    /** Opens a document; called once a run, on any thread. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Makes a CAS that nobody else uses.
         *
         * @throws CoreException
         *             if this document cannot be opened; others go on
         * @throws OperationCanceledException
         *             if the monitor was cancelled
         */
        CAS open(IProgressMonitor monitor) throws CoreException;
    }

    /** Says what is known of a document beside its text; called once a run, on any thread. */
    @FunctionalInterface
    public interface Description {

        /**
         * Reads it.
         *
         * @throws CoreException
         *             if it cannot be read: the document fails, others go on
         */
        DocumentInfo read() throws CoreException;
    }

    public DocumentSource {
        Objects.requireNonNull(name);
        Objects.requireNonNull(annotator);
        Objects.requireNonNull(opener);
        Objects.requireNonNull(description);
    }

    /** A document that nobody annotated and of which nothing is known beside its text. */
    public DocumentSource(String name, Opener opener) {
        this(name, "", opener, () -> DocumentInfo.NONE); //$NON-NLS-1$
    }

    /** A document of a corpus with the annotations of one annotator; its text alone where there are none. */
    public static DocumentSource of(Corpus corpus, String document, String annotator) {
        String who = corpus.hasAnnotations(document, annotator) ? annotator : ""; //$NON-NLS-1$
        return new DocumentSource(document, who, monitor -> corpus.load(document, annotator),
                () -> corpus.info(document));
    }

    /**
     * Documents of a corpus with the annotations of several: a pair for each annotator of each document, in the order of
     * the documents and then of the annotators. A document that none of them annotated is there once, as text.
     *
     * @param annotators
     *            names; where there is but one, every document is there once
     */
    public static List<DocumentSource> of(Corpus corpus, List<String> documents, List<String> annotators) {
        List<DocumentSource> sources = new ArrayList<>();
        for (String document : documents) {
            List<String> having = annotators.stream().filter(a -> corpus.hasAnnotations(document, a)).toList();
            List<String> taken = having.isEmpty() ? annotators.stream().limit(1).toList() : having;
            taken.forEach(annotator -> sources.add(of(corpus, document, annotator)));
        }
        return sources;
    }
}
