package org.parley.documents.internal.mail;

/** Joins the lines of a text that a mail program broke and marked as broken (RFC 3676). */
final class Flowed {

    private static final String SIGNATURE = "-- ";

    private Flowed() {
    }

    /**
     * Paragraphs as one line each.
     *
     * @param delSp
     *            whether the space at the end of a broken line is only a mark
     */
    static String join(String text, boolean delSp) {
        StringBuilder out = new StringBuilder(text.length());
        int depthBefore = -1;
        boolean open = false;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String content = line.substring(depth);
            content = content.startsWith(" ") ? content.substring(1) : content;
            if (!(open && depth == depthBefore)) {
                out.append(depthBefore < 0 ? "" : "\n").append(">".repeat(depth)).append(depth > 0 ? " " : "");
            }
            open = content.endsWith(" ") && !SIGNATURE.equals(content);
            out.append(open && delSp ? content.substring(0, content.length() - 1) : content);
            depthBefore = depth;
        }
        return out.toString();
    }
}
