package org.parley.editor.internal.model;

import java.util.regex.Pattern;

/** Tells the furniture of a web page, which articles carry along, from their text. */
public final class Furniture {

    private static final Pattern LINE = Pattern.compile(
            "(?i)\\s*(advertisements?|sponsored( content)?|also read\\b.*|read (also|more)\\b.*|related( stories| articles)?:?.*" //$NON-NLS-1$
                    + "|share (this|on)\\b.*|sign up\\b.*|subscribe\\b.*|follow us\\b.*|.*\\b(uses?|accept) cookies\\b.*)\\s*"); //$NON-NLS-1$
    private static final int LONGEST = 160;

    private Furniture() {
    }

    /** Whether a paragraph is furniture. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST && LINE.matcher(paragraph).matches();
    }
}
