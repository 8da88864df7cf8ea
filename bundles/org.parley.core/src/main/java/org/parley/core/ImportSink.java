package org.parley.core;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;

/** Takes the documents that an importer finds in a file, one after another. */
public interface ImportSink {

    /** An empty CAS with the types of the corpus, which the importer fills and hands back in {@link #add}. */
    CAS newCas() throws CoreException;

    /**
     * Takes a document; it is in the corpus, or the whole file will be named as failed. Two of one name and one text are
     * one document with the annotations of several people.
     *
     * @throws CoreException
     *             if the corpus cannot take it; the importer lets the exception through
     */
    void add(ImportedDocument document) throws CoreException;

    /** Says something of the file that concerns no single document, such as an entry of an archive left out. */
    void report(Problem problem);
}
