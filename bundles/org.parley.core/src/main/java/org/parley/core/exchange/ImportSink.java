package org.parley.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.Problem;
import org.parley.core.layers.Tag;

/** Takes the documents that an importer finds in a file, one after another. */
public interface ImportSink {

    /**
     * Has all CASes from now on know the types of others, such as those in a TypeSystem.xml beside a file. Those of them that
     * annotations need come into the corpus with these.
     *
     * @param typeSystem
     *            a UIMA type system description; left open
     * @param place
     *            where it is, for messages
     * @throws CoreException
     *             if it is none, or says otherwise than the corpus what a type is; the message explains it, nothing of it is
     *             taken, and the importer lets the exception through
     */
    default void useTypes(InputStream typeSystem, String place) throws CoreException, IOException {
        // whoever takes documents with types of one kind alone
    }

    /**
     * Says which values a feature takes. The corpus takes them over where it has the feature, for itself and not from a plug-in,
     * and no tag set for it.
     *
     * @param feature
     *            full name, such as {@code custom.Promise:strength}
     * @param tags
     *            the values in their order
     */
    default void useTagSet(String feature, List<Tag> tags) {
        // likewise
    }

    /** An empty CAS with the types of the corpus, which the importer fills and hands back in {@link #add}. */
    CAS newCas() throws CoreException;

    /**
     * Takes a document; it comes into the corpus, or the whole file will be named as failed. It may be written on another
     * thread while the importer reads on: its CAS is not the importer's any more. Two of one name and one text are one document
     * with the annotations of several people.
     *
     * @throws CoreException
     *             if the corpus cannot take it, or could not take one before it; the importer lets the exception through
     */
    void add(ImportedDocument document) throws CoreException;

    /** Says something of the file that concerns no single document, such as an entry of an archive left out. */
    void report(Problem problem);
}
