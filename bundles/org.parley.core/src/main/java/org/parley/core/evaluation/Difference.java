package org.parley.core.evaluation;

/**
 * A place where the two sides differ.
 *
 * @param kind
 *            how
 * @param document
 *            name of the document
 * @param gold
 *            gold's side; null if spurious
 * @param system
 *            the system's side; null if missed
 */
public record Difference(Kind kind, String document, Side gold, Side system) {

    /** How two sides differ. */
    public enum Kind {
        /** A quote of gold that was not found. */
        QUOTE_MISSED,
        /** A quote that is not in gold. */
        QUOTE_SPURIOUS,
        /** A quote with another type. */
        QUOTE_KIND,
        /** A quote with another speaker, or none. */
        QUOTE_SPEAKER,
        /** A quote whose speaker has another name, or none. */
        QUOTE_SPEAKER_NAME,
        /** An agreement of gold that was not found. */
        AGREEMENT_MISSED,
        /** An agreement that is not in gold. */
        AGREEMENT_SPURIOUS,
        /** An agreement with another status. */
        AGREEMENT_STATUS,
        /** An agreement with another type. */
        AGREEMENT_TYPE,
        /** An agreement of which not all parties were found. */
        AGREEMENT_PARTY,
        /** An agreement of which not all topics and terms were found. */
        AGREEMENT_TOPIC;

        /** Whether it is of agreements; else it is of quotes and speakers. */
        public boolean isOfAgreements() {
            return ordinal() >= AGREEMENT_MISSED.ordinal();
        }
    }

    /**
     * What one side has there.
     *
     * @param begin
     *            offset in UTF-16 units
     * @param end
     *            offset behind the last
     * @param text
     *            what is covered, white space made single blanks
     * @param value
     *            what differs: type, speaker, status …
     */
    public record Side(int begin, int end, String text, String value) {
    }
}
