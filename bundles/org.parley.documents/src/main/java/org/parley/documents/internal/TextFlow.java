package org.parley.documents.internal;

/**
 * Builds running text as people read it: white space within a line becomes one space, lines and paragraphs end where they
 * are said to end, paragraphs have a blank line between them, and soft hyphens are left out. Starts and ends without white
 * space.
 */
public final class TextFlow {

    /** What comes between what was written and what will be; the later, the wider. */
    private enum Gap {
        NONE(""), SPACE(" "), TAB("\t"), LINE("\n"), PARAGRAPH("\n\n");

        private final String text;

        Gap(String text) {
            this.text = text;
        }
    }

    private static final char SOFT_HYPHEN = '\u00AD';

    private final StringBuilder out = new StringBuilder();
    private final int limit;
    private Gap gap = Gap.NONE;
    private boolean broken;
    private int softHyphens;

    /** At most so many UTF-16 units. */
    public TextFlow(int limit) {
        this.limit = limit;
    }

    /**
     * Text within a line.
     *
     * @throws Refusal
     *             if there is too much of it
     */
    public void inline(CharSequence text) throws Refusal {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                widen(Gap.SPACE);
            } else if (c == SOFT_HYPHEN) {
                softHyphens++;
            } else {
                write(c);
            }
        }
    }

    /** Text whose line ends count, such as that of a plain e-mail. */
    public void lines(CharSequence text) throws Refusal {
        int empty = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                widen(empty++ == 0 ? Gap.LINE : Gap.PARAGRAPH);
            } else if (c == SOFT_HYPHEN) {
                softHyphens++;
            } else if (c == ' ' && gap.compareTo(Gap.LINE) < 0 || !isSpace(c)) {
                empty = isSpace(c) ? empty : 0;
                if (c == ' ') {
                    widen(Gap.SPACE);
                } else {
                    write(c);
                }
            } else if (c == '\t') {
                widen(Gap.TAB);
            }
        }
    }

    /** The next text is in the next cell of a row. */
    public void cell() {
        widen(Gap.TAB);
    }

    /** The next text is in a line of its own. */
    public void line() {
        widen(Gap.LINE);
    }

    /** A forced line end; two of them are the end of a paragraph. */
    public void lineBreak() {
        widen(broken ? Gap.PARAGRAPH : Gap.LINE);
        broken = true;
    }

    /** The next text is in a paragraph of its own. */
    public void paragraph() {
        widen(Gap.PARAGRAPH);
    }

    /** How many soft hyphens were left out. */
    public int softHyphens() {
        return softHyphens;
    }

    /** UTF-16 units so far. */
    public int length() {
        return out.length();
    }

    /** The text so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private void widen(Gap wider) {
        if (!out.isEmpty() && wider.compareTo(gap) > 0) {
            gap = wider;
        }
    }

    private void write(char c) throws Refusal {
        if (gap != Gap.NONE) {
            out.append(gap.text);
            gap = Gap.NONE;
        }
        broken = false;
        if (out.length() >= limit) {
            throw Refusal.of("limit.text", limit);
        }
        out.append(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
