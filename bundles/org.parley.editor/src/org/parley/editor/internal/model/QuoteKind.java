package org.parley.editor.internal.model;

/** Guesses the kind of a quote from its quotation marks. */
public final class QuoteKind {

    private static final String MARKS = "\"“”„‟«»‘"; //$NON-NLS-1$

    private QuoteKind() {
    }

    /** DIRECT if marks or a bracket open it, MIXED if they stand within, INDIRECT without any. */
    public static String of(String content) {
        if (!content.isEmpty() && (isMark(content.charAt(0)) || content.charAt(0) == '[')) {
            return "DIRECT"; //$NON-NLS-1$
        }
        return content.chars().anyMatch(QuoteKind::isMark) ? "MIXED" : "INDIRECT"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }
}
