package org.parley.editor.internal.proposals;

import java.util.Locale;

import org.parley.editor.internal.model.Span;

/**
 * A word or a sign of a text.
 *
 * @param begin
 *            first UTF-16 offset
 * @param end
 *            UTF-16 offset behind it
 * @param form
 *            as it is written
 */
record Word(int begin, int end, String form) {

    String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(form.codePointAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    Span to(Word last) {
        return new Span(begin, last.end);
    }
}
