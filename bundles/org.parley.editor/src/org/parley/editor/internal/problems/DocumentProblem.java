package org.parley.editor.internal.problems;

import java.util.List;
import java.util.function.Supplier;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.EditOperation;

/**
 * Something in a document that is not as it should be. It is shown and kept until a person mends it.
 *
 * @param kind
 *            what kind of problem
 * @param message
 *            what is wrong and what becomes of it
 * @param annotation
 *            the annotation that it is about, or the first of them; null where there is none that can be shown
 * @param proposals
 *            what could mend it; empty where nothing here can
 */
public record DocumentProblem(Kind kind, String message, AnnotationFS annotation, List<Proposal> proposals) {

    /** Kinds of problems. */
    public enum Kind {
        /** An annotation lies outside the text or covers none of it. */
        OUTSIDE,
        /** A link leads to nothing, or to an annotation that was deleted. */
        BROKEN_LINK,
        /** A link leads to an annotation of a type that cannot stand there. */
        WRONG_TARGET,
        /** Very many annotations lie on the same words. */
        STACK,
        /** The plug-in of a type is not installed. */
        NO_PLUG_IN,
        /** The file holds something that only others have types for. */
        FOREIGN
    }

    /**
     * A way to mend a problem.
     *
     * @param label
     *            what it does, as a command
     * @param edit
     *            makes the edit for the document as it is then
     */
    public record Proposal(String label, Supplier<EditOperation> edit) {
    }

    public DocumentProblem {
        proposals = List.copyOf(proposals);
    }
}
