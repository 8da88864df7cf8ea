package org.parley.annotators.internal.times;

import org.parley.annotators.internal.text.Span;

/**
 * A stretch of text that tells a time.
 *
 * @param span with the preposition and what shades it: "late on Tuesday", "by the end of the month"
 * @param kind what it tells
 * @param value its TIMEX3 value, such as {@code 2031-03-04}, {@code XXXX-03-04T12:00}, {@code 2031-W10} or {@code P10D}; null where
 *            neither it nor the document's date is enough to tell
 */
public record TimeExpression(Span span, Kind kind, String value) {

    /** The types of TIMEX3, with a period that a preposition bounds told from other durations. */
    public enum Kind {
        /** A day or more: "on Tuesday", "in March". */
        DATE,
        /** A part of a day: "at noon". */
        TIME,
        /** A length of time by which something is or was done: "within a week", "after nineteen days". */
        DURATION,
        /** How long something lasts: "for ten days", "until the end of April". */
        PERIOD,
        /** Something that comes back: "every week". */
        SET
    }
}
