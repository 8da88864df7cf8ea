package org.parley.export.internal.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.export.internal.model.Span;

/** Paragraphs are parted by a line that is blank. Stateless. */
final class Paragraphs {

    private static final Pattern BREAK = Pattern.compile("(?<![ \\t\\n])[ \\t]*+(?:\\n[ \\t]*+){2,}+"); //$NON-NLS-1$

    private Paragraphs() {
    }

    /** Those that hold something; between them there is nothing but white space of XML. */
    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = skip(text);
        Matcher matcher = BREAK.matcher(text);
        matcher.region(begin, text.length());
        while (matcher.find()) {
            if (matcher.start() > begin) {
                paragraphs.add(new Span(begin, matcher.start()));
            }
            begin = matcher.end();
        }
        int end = text.length();
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > begin) {
            paragraphs.add(new Span(begin, end));
        }
        return paragraphs;
    }

    private static int skip(String text) {
        int i = 0;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
