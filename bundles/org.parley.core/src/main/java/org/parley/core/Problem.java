package org.parley.core;

import java.util.Objects;

/**
 * Something in a document that a format or its usual readers cannot take, or that was changed or left out on the way in.
 *
 * @param severity
 *            how much is at stake
 * @param begin
 *            first UTF-16 offset of the place, or -1 if it concerns the document as a whole
 * @param end
 *            UTF-16 offset behind the place, or -1
 * @param message
 *            what it is and how it is handled, in words for the user
 */
public record Problem(Severity severity, int begin, int end, String message) {

    /** How much is at stake. */
    public enum Severity {
        /** Nothing is lost, but the user may want to know. */
        INFO,
        /** Something is written or read in another form than it has here. */
        WARNING,
        /** Something cannot be written or read and is left out. */
        ERROR
    }

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }

    /** A problem of the document as a whole. */
    public static Problem ofDocument(Severity severity, String message) {
        return new Problem(severity, -1, -1, message);
    }
}
