package org.parley.export.internal.tables;

import java.util.List;
import java.util.regex.Pattern;

import org.parley.core.DocumentText;
import org.parley.core.Problem.Severity;

/** What Excel does not take in a cell. Stateless. */
final class XlsxCells {

    /** Excel's limit, in UTF-16 units. */
    static final int LIMIT = 32_767;

    static final List<CellRule> RULES = List.of(
            new CellRule("xlsx.character", Severity.WARNING, XlsxCells::allowed), //$NON-NLS-1$
            new CellRule("xlsx.cut", Severity.WARNING, XlsxCells::cut)); //$NON-NLS-1$

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)"); //$NON-NLS-1$

    private XlsxCells() {
    }

    /** Characters that XML forbids are spaces; a line end is one character. */
    private static String allowed(String text) {
        StringBuilder clean = new StringBuilder(text.replace("\r\n", "\n").replace('\r', '\n')); //$NON-NLS-1$ //$NON-NLS-2$
        for (int i = 0; i < clean.length(); i++) {
            if (DocumentText.isForbidden(clean, i)) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    private static String cut(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        int end = LIMIT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
    }

    /** Readers take {@code _x0041_} for the letter A: a lone underscore is told as such (ECMA-376, part 1, 22.9.2.19). */
    static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_"); //$NON-NLS-1$
    }
}
