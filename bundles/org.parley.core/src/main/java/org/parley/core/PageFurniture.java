package org.parley.core;

import java.util.regex.Pattern;

/**
 * Tells paragraphs that web pages carry along, such as "Advertisement" or a cookie notice, from those of the article. Readers of web
 * pages leave them out, the editor shows them grey.
 */
public final class PageFurniture {

    private static final Pattern PARAGRAPH = Pattern
            .compile("(?i)\\s*(advertisements?|sponsored( content)?|also read\\b.*" //$NON-NLS-1$
                    + "|read (also|more)\\b.*|related( stories| articles)?(:.*)?|share (this|on)\\b.*|sign up\\b.*|subscribe\\b.*" //$NON-NLS-1$
                    + "|follow us\\b.*|skip to (main )?content|back to top|(previous|next) (article|story|post)" //$NON-NLS-1$
                    + "|\\d+ comments?|leave a (comment|reply)|(©|\\(c\\)|copyright ).*|all rights reserved\\.?)\\s*"); //$NON-NLS-1$
    /** Looked for first: at each place of a text it takes far less time than the notice does. */
    private static final Pattern COOKIES = Pattern.compile("(?i)cookies"); //$NON-NLS-1$
    private static final Pattern NOTICE = Pattern.compile("(?i)\\b(uses?|accept) (all )?cookies\\b"); //$NON-NLS-1$
    private static final int LONGEST = 160;

    private PageFurniture() {
    }

    /** Whether a paragraph is page furniture; false if it is longer than 160 characters. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST
                && (PARAGRAPH.matcher(paragraph).matches()
                        || COOKIES.matcher(paragraph).find() && NOTICE.matcher(paragraph).find());
    }
}
