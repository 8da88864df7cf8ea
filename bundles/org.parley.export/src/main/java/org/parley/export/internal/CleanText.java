package org.parley.export.internal;

import java.util.ArrayList;
import java.util.List;

import org.parley.core.Problem;
import org.parley.core.Problem.Severity;

/**
 * A text in which characters that a format does not take are replaced by one other each, so that offsets hold.
 *
 * @param text
 *            the clean text
 * @param problems
 *            what was replaced
 */
public record CleanText(String text, List<Problem> problems) {

    /** Says what stands for a character. */
    @FunctionalInterface
    public interface Instead {
        /** What stands for the character at an offset: the same one if it may stay. */
        char of(String text, int offset);
    }

    public CleanText {
        problems = List.copyOf(problems);
    }

    /**
     * Replaces characters.
     *
     * @param key
     *            of the message that says so; gets the code of the character
     */
    public static CleanText of(String text, String key, Instead instead) {
        StringBuilder clean = null;
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = instead.of(text, i);
            if (c != text.charAt(i)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, c);
                problems.add(new Problem(Severity.WARNING, i, i + 1,
                        ExportMessages.format(key, String.format("U+%04X", (int) text.charAt(i))))); //$NON-NLS-1$
            }
        }
        return new CleanText(clean == null ? text : clean.toString(), problems);
    }
}
