package org.parley.annotators.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into words and punctuation marks by the conventions of Universal Dependencies' English treebanks, but for hyphenated words,
 * which stay whole. Runs in linear time on any input. Threads may share one.
 */
public final class Tokenizer {

    private static final int LONGEST = 120;
    private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

    private final Set<String> abbreviations;

    /** @param abbreviations lower-case words that keep their full stop ({@code "mr."}) */
    public Tokenizer(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** Adds the tokens of {@code text[begin, end)} to the list. */
    public void tokenize(String text, int begin, int end, List<Token> into) {
        int i = begin;
        while (i < end) {
            char c = text.charAt(i);
            if (Characters.isBlank(c)) {
                i++;
            } else if (isWordPart(text, i)) {
                int wordEnd = wordEnd(text, i, end);
                addWord(text, i, wordEnd, into);
                i = wordEnd;
            } else {
                int markEnd = markEnd(text, i, end);
                add(text, i, markEnd, into);
                i = markEnd;
            }
        }
    }

    private static boolean isWordPart(String text, int i) {
        int c = text.codePointAt(i);
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '_'
                || (c == '#' || c == '@') && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private int wordEnd(String text, int begin, int end) {
        int i = begin;
        int stop = Math.min(end, begin + LONGEST);
        while (i < stop) {
            if (isWordPart(text, i)) {
                i += Character.charCount(text.codePointAt(i));
            } else if (i > begin && joins(text, begin, i, end)) {
                i++;
            } else {
                break;
            }
        }
        i = Math.min(i, end);
        if (i < end && text.charAt(i) == '.' && keepsStop(text, begin, i)) {
            i++;
        }
        return i;
    }

    /** Whether the mark at {@code i} stands within a word or number. */
    private static boolean joins(String text, int begin, int i, int end) {
        if (i + 1 >= end || !isWordPart(text, i + 1)) {
            return false;
        }
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        if (c == '-' || c == '\u2010' || c == '\u2011' || c == '&' || Characters.isApostrophe(c) && c != '`') {
            return true;
        }
        if (c == '.' || c == ',' || c == ':') {
            return Character.isDigit(before) && Character.isDigit(after)
                    || c == '.' && Character.isLetter(before) && Character.isLetter(after)
                            && (i - begin == 1 || i - begin >= 2 && text.charAt(i - 2) == '.'
                                    || !Character.isUpperCase(after));
        }
        return false;
    }

    private boolean keepsStop(String text, int begin, int stop) {
        int length = stop - begin;
        if (length == 1) {
            return Character.isUpperCase(text.charAt(begin)) && text.charAt(begin) != 'I';
        }
        if (length > 12) {
            return false;
        }
        String word = text.substring(begin, stop).toLowerCase(Locale.ROOT);
        return abbreviations.contains(word + ".")
                || word.indexOf('.') > 0 && word.length() <= 6 && Character.isLetter(word.charAt(0));
    }

    private static void addWord(String text, int begin, int end, List<Token> into) {
        int cut = -1;
        for (int i = end - 1; i > begin && i >= end - 3; i--) {
            if (Characters.isApostrophe(text.charAt(i))) {
                String tail = Characters.straightApostrophes(text.substring(i, end)).toLowerCase(Locale.ROOT);
                if (tail.equals("'t") && i - begin >= 2 && Character.toLowerCase(text.charAt(i - 1)) == 'n') {
                    cut = i - 1;
                } else if (CLITICS.contains(tail)) {
                    cut = i;
                }
                break;
            }
        }
        if (cut > begin) {
            add(text, begin, cut, into);
            add(text, cut, end, into);
        } else if (end - begin == 6 && text.regionMatches(true, begin, "cannot", 0, 6)) {
            add(text, begin, begin + 3, into);
            add(text, begin + 3, end, into);
        } else {
            add(text, begin, end, into);
        }
    }

    /** A mark, a run of full stops or hyphens, a doubled single quotation mark, or one code point of anything else. */
    private static int markEnd(String text, int begin, int end) {
        char c = text.charAt(begin);
        int i = begin + Math.min(Character.charCount(text.codePointAt(begin)), end - begin);
        if (c == '.' || c == '-') {
            while (i < end && text.charAt(i) == c && i - begin < LONGEST) {
                i++;
            }
        } else if ((c == '\'' || c == '`') && i < end && text.charAt(i) == c) {
            i++;
        } else if (Characters.isApostrophe(c) && begin > 0
                && (text.charAt(begin - 1) == 's' || text.charAt(begin - 1) == 'S')) {
            return i;
        }
        return i;
    }

    private static void add(String text, int begin, int end, List<Token> into) {
        into.add(new Token(into.size(), begin, end, text.substring(begin, end)));
    }
}
