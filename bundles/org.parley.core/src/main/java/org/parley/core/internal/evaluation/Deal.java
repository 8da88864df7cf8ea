package org.parley.core.internal.evaluation;

import java.util.List;

/**
 * An agreement.
 *
 * @param begin
 *            of the trigger, in UTF-16 units
 * @param end
 *            offset behind the last
 * @param type
 *            empty if not known
 * @param status
 *            empty if not known
 * @param optional
 *            whether gold says that it counts neither way
 * @param confidence
 *            0 if not known
 * @param parties
 *            who agrees
 * @param topics
 *            topics and terms
 */
record Deal(int begin, int end, String type, String status, boolean optional, float confidence, List<Mention> parties,
        List<Mention> topics) {

    int overlap(Deal other) {
        return Math.min(end, other.end) - Math.max(begin, other.begin);
    }
}
