package org.parley.annotators.internal.text;

import java.util.Locale;

/** A word or a punctuation mark. Immutable but for its part of speech, which the tagger sets once. */
public final class Token {

    private final int index;
    private final int begin;
    private final int end;
    private final String text;
    private final String lower;
    private Pos pos = Pos.X;
    private String fine = "";

    /**
     * @param index position in the document's list of tokens
     * @param begin first UTF-16 offset
     * @param end offset after the last
     * @param text the covered text; apostrophes are made straight
     */
    public Token(int index, int begin, int end, String text) {
        this.index = index;
        this.begin = begin;
        this.end = end;
        this.text = Characters.straightApostrophes(text);
        this.lower = this.text.toLowerCase(Locale.ROOT);
    }

    /** Position in the document's list of tokens. */
    public int index() {
        return index;
    }

    /** First UTF-16 offset. */
    public int begin() {
        return begin;
    }

    /** Offset after the last UTF-16 unit. */
    public int end() {
        return end;
    }

    /** The covered text with straight apostrophes. */
    public String text() {
        return text;
    }

    /** The text in lower case. */
    public String lower() {
        return lower;
    }

    /** The part of speech, {@link Pos#X} as long as no tagger has been there. */
    public Pos pos() {
        return pos;
    }

    /** The finer part of speech of the Penn Treebank ("VBD"), empty where none is known. */
    public String fine() {
        return fine;
    }

    void setPos(Pos value, String finer) {
        pos = value;
        fine = finer;
    }

    /** Whether the lower-case text is the given one. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether the part of speech is one of those given. */
    public boolean isAny(Pos first, Pos second) {
        return pos == first || pos == second;
    }

    /** Whether the first character is a letter or digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether the first letter is a capital. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    @Override
    public String toString() {
        return "[" + begin + ", " + end + "]" + text + "/" + pos;
    }
}
