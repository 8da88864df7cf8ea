package org.parley.editor.internal.proposals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.editor.internal.model.Span;

/**
 * Finds what stands in quotation marks, with its marks: mixed and mismatched marks, quotations that run over paragraphs,
 * words in brackets behind a name, turns of a transcript.
 */
final class Quotations {

    private static final String OPEN = "“„«‘\""; //$NON-NLS-1$
    private static final String DOUBLE_CLOSE = "”»\"“"; //$NON-NLS-1$
    private static final Pattern BRACKET = Pattern.compile("\\[[^\\]:\\n]{2,80}:\\s*([^\\]]+)\\]"); //$NON-NLS-1$
    private static final Pattern TURN = Pattern
            .compile("(?m)^(?:[QA]|\\p{Lu}[\\p{L}.’'\\- ]{1,40}):[ \\t]+(\\S[^\\n]*)$"); //$NON-NLS-1$

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /** The outermost quotations of a text in their order. */
    static List<Span> of(String text) {
        Quotations quotations = new Quotations(text);
        quotations.marks();
        quotations.add(BRACKET.matcher(text));
        quotations.add(TURN.matcher(text));
        return quotations.found.stream().sorted((a, b) -> Integer.compare(a.begin(), b.begin())).toList();
    }

    private void add(Matcher matcher) {
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1)).trimmed(text);
            if (found.stream().noneMatch(f -> f.begin() < span.end() && span.begin() < f.end())) {
                found.add(span);
            }
        }
    }

    private void marks() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                i = paragraph(open, i);
            } else if (!open.isEmpty() && closes(text.charAt(open.peek()), c, i)) {
                int begin = open.pop();
                if (open.isEmpty() && i > begin + 1) {
                    found.add(new Span(begin, i + 1));
                }
            } else if (OPEN.indexOf(c) >= 0 && opens(c, i)) {
                open.push(i);
            }
        }
    }

    /** A quotation goes on in the next paragraph if that begins with a mark, which is passed over; else it ends. */
    private int paragraph(Deque<Integer> open, int lineEnd) {
        int next = lineEnd;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (!open.isEmpty()) {
            char first = text.charAt(open.peekLast());
            if (next < text.length() && text.charAt(next) == first) {
                while (open.size() > 1) {
                    open.pop();
                }
                return next;
            }
            open.clear(); // a mark that was never closed
        }
        return next - 1 > lineEnd ? next - 1 : lineEnd;
    }

    private boolean opens(char c, int at) {
        boolean word = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean space = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return !space && (c == '“' || c == '„' || c == '«' || !word);
    }

    /** Single marks are apostrophes within words; a double mark closes any double one, since they come mismatched. */
    private boolean closes(char opening, char c, int at) {
        if (opening == '‘') {
            boolean word = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            return c == '’' && !word;
        }
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        return DOUBLE_CLOSE.indexOf(c) >= 0 && before;
    }
}
