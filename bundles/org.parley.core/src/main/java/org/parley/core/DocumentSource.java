package org.parley.core;

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
 * @param opener
 *            opens it
 */
public record DocumentSource(String name, Opener opener) {

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

    public DocumentSource {
        Objects.requireNonNull(name);
        Objects.requireNonNull(opener);
    }

    /** A document of a corpus with the annotations of one annotator. */
    public static DocumentSource of(Corpus corpus, String document, String annotator) {
        return new DocumentSource(document, monitor -> corpus.load(document, annotator));
    }
}
