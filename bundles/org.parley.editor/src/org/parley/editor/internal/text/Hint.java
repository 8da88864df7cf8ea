package org.parley.editor.internal.text;

/**
 * Letters that stand over a place of the page and can be typed.
 *
 * @param code
 *            the letters that are still to be typed, in lower case
 * @param offset
 *            UTF-16 offset of the place
 * @param label
 *            what it means, shown behind the letters; empty if the place says it
 */
public record Hint(String code, int offset, String label) {
}
