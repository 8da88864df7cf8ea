package org.parley.export.internal.json;

/** From what the offsets of a file count to UTF-16. */
final class Offsets {

    private final String text;
    private final boolean codePoints;

    private Offsets(String text, boolean codePoints) {
        this.text = text;
        this.codePoints = codePoints;
    }

    /**
     * For a file.
     *
     * @param encoding
     *            as the header has it
     * @param text
     *            null if the document has none
     * @return null if the encoding is not known
     */
    static Offsets of(String encoding, String text) {
        return switch (encoding) {
        case "UTF-16" -> new Offsets(text, false); //$NON-NLS-1$
        case "UTF-32" -> new Offsets(text, true); //$NON-NLS-1$
        default -> null;
        };
    }

    /** The UTF-16 offset; those outside the text stay outside. */
    int of(int offset) {
        if (!codePoints || text == null) {
            return offset;
        }
        int all = text.codePointCount(0, text.length());
        return offset < 0 || offset > all ? text.length() + 1 : text.offsetByCodePoints(0, offset);
    }
}
