package org.parley.annotators.internal.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells lines that are no part of the article from its paragraphs: headings of advertisements, pointers to other articles, by-lines and
 * cookie notices. Only short lines are looked at, so the time is linear. Threads may share one.
 */
public final class FurnitureDetector {

    private static final int LONGEST = 300;

    private final List<Pattern> patterns;

    /** @param expressions regular expressions, each found from the beginning of a line, without regard to case */
    public FurnitureDetector(List<String> expressions) {
        patterns = expressions.stream().map(e -> Pattern.compile(e, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** Whether the line is page furniture. */
    public boolean isFurniture(CharSequence line) {
        if (line.length() > LONGEST) {
            return false;
        }
        return patterns.stream().anyMatch(p -> p.matcher(line).lookingAt());
    }
}
