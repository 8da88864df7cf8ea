package org.parley.editor.internal.model;

/** Guesses the kind of a quote from its quotation marks. */
public final class QuoteKind {

    private static final String MARKS = "\"“”„‟«»‘"; //$NON-NLS-1$

    private QuoteKind() {
    }

    /** DIRECT if marks open it, MIXED if they stand within, INDIRECT without any. */
    public static String of(String content) {
        if (content.isEmpty() || content.chars().noneMatch(QuoteKind::isMark)) {
            return "INDIRECT"; //$NON-NLS-1$
        }
        return isMark(content.charAt(0)) || content.charAt(0) == '[' ? "DIRECT" : "MIXED"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }
}
