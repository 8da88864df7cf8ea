package org.parley.core.internal.evaluation;

import java.util.List;

/**
 * A quote, or a piece of one that its cue breaks: what is contiguous.
 *
 * @param begin
 *            offset in UTF-16 units, without what does not count at the ends
 * @param end
 *            offset behind the last
 * @param kind
 *            DIRECT, INDIRECT or MIXED; empty if not known
 * @param optional
 *            whether gold says that it counts neither way
 * @param confidence
 *            0 if not known
 * @param speakers
 *            who speaks
 */
record Quotation(int begin, int end, String kind, boolean optional, float confidence, List<Mention> speakers) {

    boolean hasSpeaker() {
        return !speakers.isEmpty();
    }

    boolean isIndirect() {
        return "INDIRECT".equals(kind); //$NON-NLS-1$
    }

    /** Whether more than half of this one lies within the other. */
    boolean isMostlyWithin(Quotation other) {
        return 2 * (Math.min(end, other.end) - Math.max(begin, other.begin)) > end - begin;
    }
}
