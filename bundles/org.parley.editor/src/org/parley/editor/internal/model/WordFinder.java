package org.parley.editor.internal.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds words and characters, as people see them, in a text. Offsets are UTF-16. */
public final class WordFinder {

    private WordFinder() {
    }

    /** The word at an offset or ending there; an empty span where there is none. */
    public static Span wordAt(String text, int offset) {
        for (int place : new int[] { offset, offset - 1 }) {
            if (place >= 0 && place < text.length() && !isSpace(text.charAt(place))) {
                BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
                words.setText(text);
                int end = words.following(place);
                return new Span(words.previous(), end);
            }
        }
        return new Span(offset, offset);
    }

    /** The words within a span, in their order. */
    public static List<Span> words(String text, Span span) {
        List<Span> found = new ArrayList<>();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(span.begin(), span.end()));
        for (int a = 0, b = words.next(); b != BreakIterator.DONE; a = b, b = words.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(span.begin() + a))) {
                found.add(new Span(span.begin() + a, span.begin() + b));
            }
        }
        return found;
    }

    /**
     * Where an end of a span comes to lie if it moves by a word.
     *
     * @param steps
     *            1 to the right, -1 to the left
     * @param isEnd
     *            whether it is the end, which stops behind words, or the beginning, which stops before them
     */
    public static int moveByWord(String text, int offset, int steps, boolean isEnd) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int at = offset;
        do {
            int next = steps > 0 ? words.following(Math.min(at, text.length() - 1)) : words.preceding(Math.max(at, 1));
            if (next == BreakIterator.DONE || next == at) {
                return Math.clamp(next == BreakIterator.DONE ? at : next, 0, text.length());
            }
            at = next;
        } while (at > 0 && at < text.length() && isSpace(text.charAt(isEnd ? at - 1 : at)));
        return at;
    }

    /** Where an offset comes to lie if it moves by a character as people see it: combining marks and emoji are not cut. */
    public static int moveByCharacter(String text, int offset, int steps) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        if (steps > 0) {
            return offset >= text.length() ? text.length() : characters.following(offset);
        }
        return offset <= 0 ? 0 : characters.preceding(offset);
    }

    /** Between words, without the marks of no width that stand within the words of some scripts. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
