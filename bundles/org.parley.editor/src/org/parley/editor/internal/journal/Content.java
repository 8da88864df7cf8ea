package org.parley.editor.internal.journal;

import java.util.List;
import java.util.Map;

/**
 * What an annotation is after a change.
 *
 * @param number
 *            which one
 * @param type
 *            name of its type
 * @param begin
 *            first UTF-16 offset
 * @param end
 *            UTF-16 offset behind the last character
 * @param values
 *            values of its plain features, as strings; unset ones are missing
 * @param links
 *            its links by feature, without the features that have none
 * @param references
 *            numbers of the annotations that other features refer to
 */
record Content(int number, String type, int begin, int end, Map<String, String> values,
        Map<String, List<Target>> links, Map<String, Integer> references) {

    /**
     * The other end of a link.
     *
     * @param role
     *            the role, or null
     * @param number
     *            of the target
     */
    record Target(String role, int number) {
    }
}
