package org.parley.editor.internal.text;

/**
 * A letter that stands over a place of the page and can be typed.
 *
 * @param letter
 *            the letter, in lower case
 * @param offset
 *            UTF-16 offset of the place
 * @param label
 *            what it means, shown behind the letter; empty if the place says it
 */
public record Hint(char letter, int offset, String label) {
}
