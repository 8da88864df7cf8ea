package org.parley.documents.internal;

import java.util.regex.Pattern;

/** Tells lines that pages carry along, such as "Advertisement", from text. Kept in step with what the editor shows grey. */
public final class FurnitureLines {

    private static final Pattern LINE = Pattern.compile("(?i)\\s*(advertisements?|sponsored( content)?|also read\\b.*"
            + "|read (also|more)\\b.*|related( stories| articles)?:?|share (this|on)\\b.*|sign up\\b.*|subscribe\\b.*"
            + "|follow us\\b.*|skip to (main )?content|back to top|(previous|next) (article|story|post)"
            + "|\\d+ comments?|leave a (comment|reply)|(©|\\(c\\)|copyright ).*|all rights reserved\\.?"
            + "|.*\\b(uses?|accept) (all )?cookies\\b.*)\\s*");
    private static final int LONGEST = 160;

    private FurnitureLines() {
    }

    /** Whether a paragraph is furniture. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST && LINE.matcher(paragraph).matches();
    }

    /** A text without the paragraphs that are furniture; the report names them. */
    public static String removeFrom(String text, Report report) {
        StringBuilder out = new StringBuilder(text.length());
        for (int begin = 0; begin < text.length();) {
            int end = text.indexOf("\n\n", begin);
            end = end < 0 ? text.length() : end;
            String paragraph = text.substring(begin, end);
            if (is(paragraph)) {
                report.name("furniture", paragraph);
            } else {
                out.append(out.isEmpty() ? "" : "\n\n").append(paragraph);
            }
            begin = end + 2;
        }
        return out.toString();
    }
}
