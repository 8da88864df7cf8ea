package org.parley.annotators.internal.agreements;

import org.parley.annotators.internal.text.Span;

/**
 * A phrase that tells more of an agreement.
 *
 * @param kind what it tells
 * @param span where it stands
 */
public record Argument(Kind kind, Span span) {

    /** What an argument tells. */
    public enum Kind {
        TOPIC, TERM, PLACE, TIME
    }
}
