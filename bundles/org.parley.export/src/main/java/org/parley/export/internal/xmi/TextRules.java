package org.parley.export.internal.xmi;

import org.parley.core.DocumentText;
import org.parley.core.Problem.Severity;

/** Characters that XML 1.0 forbids or that its readers change. Each is replaced by one other, so that offsets hold. */
public final class TextRules {

    private TextRules() {
    }

    static void check(String text, Cleaning cleaning) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char instead = instead(text, i);
            if (instead != c) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, instead);
                String key = c == '\r' ? "xmi.text.return" : "xmi.text.forbidden"; //$NON-NLS-1$ //$NON-NLS-2$
                cleaning.report(Severity.WARNING, i, i + 1, key, code(c));
            }
        }
        if (clean != null) {
            cleaning.setText(clean.toString());
        }
    }

    /** The string without forbidden characters; the same one if it has none. */
    public static String clean(String value) {
        StringBuilder clean = null;
        for (int i = 0; i < value.length(); i++) {
            if (DocumentText.isForbidden(value, i)) {
                clean = clean == null ? new StringBuilder(value) : clean;
                clean.setCharAt(i, ' ');
            }
        }
        return clean == null ? value : clean.toString();
    }

    private static char instead(String text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c < Character.MIN_SURROGATE) {
            return c;
        }
        if (c == '\r') { // brat and others end a line with one character
            return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? ' ' : '\n';
        }
        return DocumentText.isForbidden(text, i) ? ' ' : c;
    }

    private static String code(char c) {
        return String.format("U+%04X", (int) c); //$NON-NLS-1$
    }
}
