package org.parley.export.internal.brat;

import java.util.ArrayList;
import java.util.List;

import org.parley.core.DocumentText;
import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.core.WhiteSpace;
import org.parley.export.internal.CleanText;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.model.Item;
import org.parley.export.internal.model.Span;

/**
 * The text as brat can take it, and the places of annotations in it. Characters that tools written in Python take for the
 * end of a line, carriage returns and what UTF-8 or XML do not hold become one other character each, so that offsets hold.
 */
final class BratText {

    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    BratText(String original) {
        CleanText clean = CleanText.of(original, "brat.character", BratText::instead); //$NON-NLS-1$
        text = clean.text();
        problems.addAll(clean.problems());
    }

    private static char instead(String text, int i) {
        char c = text.charAt(i);
        if (c == '\r') {
            return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? ' ' : '\n';
        }
        boolean lineEnd = c == '\u0085' || c == '\u2028' || c == '\u2029';
        return lineEnd || DocumentText.isForbidden(text, i) || i == 0 && c == '\uFEFF' ? ' ' : c;
    }

    private void report(Severity severity, int begin, int end, String key, Object... arguments) {
        problems.add(new Problem(severity, begin, end, ExportMessages.format(key, arguments)));
    }

    String text() {
        return text;
    }

    /** What was changed, and what {@link #place} shortened so far. */
    List<Problem> problems() {
        return problems;
    }

    /**
     * Where an annotation stands: without white space at its ends, and broken at line ends, which brat does not take in an
     * annotation.
     *
     * @return empty if it covers white space only
     */
    List<Span> place(Item item) {
        int begin = WhiteSpace.skip(text, item.begin(), item.end());
        int end = WhiteSpace.skipBack(text, begin, item.end());
        if (begin == end) {
            report(Severity.ERROR, item.begin(), item.end(), "brat.blank", item.type()); //$NON-NLS-1$
        } else if (begin != item.begin() || end != item.end()) {
            report(Severity.WARNING, item.begin(), item.end(), "brat.trimmed", item.type()); //$NON-NLS-1$
        }
        List<Span> pieces = new ArrayList<>();
        int from = begin;
        while (from < end) {
            int line = text.indexOf('\n', from);
            int to = line < 0 || line > end ? end : line;
            int last = WhiteSpace.skipBack(text, from, to);
            if (last > from) {
                pieces.add(new Span(from, last));
            }
            from = WhiteSpace.skip(text, to, end);
        }
        return pieces;
    }

    /** Whether there is nothing but white space: annotations on both sides, read back, might be one. */
    boolean isBlank(int begin, int end) {
        return WhiteSpace.skip(text, begin, end) == end;
    }
}
