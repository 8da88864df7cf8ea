package org.parley.annotators.internal.times;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that expressions of time have, and how to come from one to its value.
 *
 * @param pattern matches the expression without the preposition before it
 * @param kind what it tells
 * @param value reads the value off a match
 */
record TimeRule(Pattern pattern, TimeExpression.Kind kind, Reader value) {

    /** Reads a value off a match; null if it cannot be told. */
    interface Reader {

        /**
         * @param date where to reckon from
         * @param future whether what is told lies ahead
         */
        String read(Matcher match, DocumentDate date, boolean future);
    }

    static TimeRule of(TimeExpression.Kind kind, String regex, Reader value) {
        return new TimeRule(Pattern.compile("(?<![\\w$€£.-])" + regex + "(?![\\w€£])"), kind, value);
    }
}
