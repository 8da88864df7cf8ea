package org.parley.workbench.internal.views;

import java.util.ArrayList;
import java.util.List;

/**
 * The little of Markdown that guidelines need: headings, emphasis, bullets, and paragraphs over several lines.
 *
 * @param text
 *            the text without its marks
 * @param bold
 *            what stands out, in its order
 */
record Markdown(String text, List<Markdown.Bold> bold) {

    /**
     * A part that stands out.
     *
     * @param begin
     *            first offset in the text
     * @param end
     *            offset behind it
     */
    record Bold(int begin, int end) {
    }

    static Markdown of(String source) {
        StringBuilder text = new StringBuilder();
        List<Bold> bold = new ArrayList<>();
        boolean open = false;
        for (String line : source.split("\\R")) { //$NON-NLS-1$
            String content = line.strip();
            boolean heading = content.startsWith("#"); //$NON-NLS-1$
            boolean bullet = content.startsWith("- ") || content.startsWith("* "); //$NON-NLS-1$ //$NON-NLS-2$
            if (open && (heading || bullet || content.isEmpty())) {
                text.append('\n');
                open = false;
            }
            if (content.isEmpty()) {
                blank(text);
            } else if (heading) {
                blank(text);
                int begin = text.length();
                text.append(content.replaceFirst("^#+\\s*", "")); //$NON-NLS-1$ //$NON-NLS-2$
                bold.add(new Bold(begin, text.length()));
                text.append('\n');
            } else {
                text.append(open ? " " : bullet ? "\u2022 " : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                inline(bullet ? content.substring(2) : content, text, bold);
                open = true;
            }
        }
        return new Markdown(text.toString(), List.copyOf(bold));
    }

    private static void blank(StringBuilder text) {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) { //$NON-NLS-1$
            text.append('\n');
        }
    }

    private static void inline(String line, StringBuilder text, List<Bold> bold) {
        int begin = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '*' && i + 1 < line.length() && line.charAt(i + 1) == '*') {
                i++;
                if (begin >= 0) {
                    bold.add(new Bold(begin, text.length()));
                    begin = -1;
                } else {
                    begin = text.length();
                }
            } else if (c != '*' && c != '`') {
                text.append(c);
            }
        }
    }
}
