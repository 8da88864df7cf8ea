package org.parley.annotators.internal.agreements;

import org.parley.annotators.internal.text.Span;

/**
 * A phrase that tells more of an agreement.
 *
 * @param kind what it tells
 * @param span where it stands
 * @param value of a time its TIMEX3 value, or null where it cannot be told; null for other kinds
 */
public record Argument(Kind kind, Span span, String value) {

    /** What an argument tells. */
    public enum Kind {
        TOPIC, TERM, PLACE, TIME
    }

    static Argument of(Kind kind, Span span) {
        return new Argument(kind, span, null);
    }
}
