package org.parley.documents.internal.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a word that a line end cuts at a hyphen has the hyphen. The document itself is asked: how it writes the
 * word elsewhere, and whether both halves are words of it.
 */
final class Hyphens {

    /** What to do with a hyphen at a line end. */
    enum Decision {
        /** It was there because of the line end. */
        JOIN,
        /** It belongs to the word. */
        KEEP,
        /** The document does not tell; the hyphen stays. */
        UNSURE
    }

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern LAST = Pattern.compile("((?:\\p{L}+-)*\\p{L}+)-$");
    private static final Pattern FIRST = Pattern.compile("^(\\p{L}+(?:-\\p{L}+)*)");

    private final Set<String> words = new HashSet<>();

    /** Learns the words within the lines. */
    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                boolean cut = word.start() == 0 || word.end() >= line.text().length() - 1;
                if (!cut) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Whether a line ends with a cut word that the next goes on with. */
    static boolean isCut(String line, String next) {
        Matcher first = FIRST.matcher(next);
        return LAST.matcher(line).find() && first.find() && Character.isLowerCase(next.codePointAt(0));
    }

    /** Decides; {@link #isCut} holds for the two. */
    Decision decide(String line, String next) {
        Matcher last = LAST.matcher(line);
        Matcher first = FIRST.matcher(next);
        if (!last.find() || !first.find()) {
            return Decision.KEEP;
        }
        String begin = last.group(1).toLowerCase(Locale.ROOT);
        String end = first.group(1).toLowerCase(Locale.ROOT);
        if (words.contains(begin + end)) {
            return words.contains(begin + "-" + end) ? Decision.UNSURE : Decision.JOIN;
        } else if (words.contains(begin + "-" + end) || begin.contains("-") || end.contains("-")) {
            return Decision.KEEP;
        }
        boolean beginIsWord = words.contains(begin);
        boolean endIsWord = words.contains(end);
        if (beginIsWord && endIsWord) {
            return Decision.KEEP;
        }
        return beginIsWord || endIsWord ? Decision.UNSURE : Decision.JOIN;
    }
}
