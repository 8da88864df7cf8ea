package org.parley.core.internal.evaluation;

/**
 * A speaker, party, topic or term where the text names it.
 *
 * @param begin
 *            offset in UTF-16 units
 * @param end
 *            offset behind the last
 * @param text
 *            what is covered
 * @param name
 *            the name that it resolves to; null if not resolved
 * @param entityId
 *            null if there is none
 * @param type
 *            NAM, NOM or PRO; null if not known
 */
record Mention(int begin, int end, String text, String name, String entityId, String type) {

    boolean isPronoun() {
        return "PRO".equals(type); //$NON-NLS-1$
    }

    /** Unless something else is said, it is taken for a name. */
    boolean isName() {
        return type == null || "NAM".equals(type); //$NON-NLS-1$
    }

    /** Name and words in one. */
    String words() {
        return name == null ? text : name + ' ' + text;
    }
}
