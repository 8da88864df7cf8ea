package org.parley.documents.internal;

/**
 * How much a file may ask for. Real documents stay far below; what goes beyond is refused, so that a small hostile file
 * cannot take all time or memory.
 *
 * @param fileBytes
 *            bytes of a file that is read as a whole
 * @param unpackedBytes
 *            bytes that a packed file may unfold to, all its parts together
 * @param textChars
 *            UTF-16 units of the text of one document, and of one row of a table
 * @param entries
 *            parts of an archive
 * @param depth
 *            parts within parts, such as multiparts of an e-mail
 * @param millis
 *            time for one document
 */
public record Limits(long fileBytes, long unpackedBytes, int textChars, int entries, int depth, long millis) {

    /** What the formats use. */
    public static final Limits USUAL = new Limits(200L << 20, 300L << 20, 16 << 20, 20_000, 50, 60_000);
}
