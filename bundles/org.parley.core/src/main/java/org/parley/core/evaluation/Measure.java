package org.parley.core.evaluation;

/** What is measured. The names are keys in JSON and of messages, and stay as they are. */
public enum Measure {
    /** Quotes whose borders are the same. */
    QUOTES_EXACT(true),
    /** Quotes that share half of their characters or more, one to one. */
    QUOTES_OVERLAP(true),
    /** Tokens within quotes. */
    QUOTES_TOKEN(true),
    /** QUOTES_OVERLAP of the type DIRECT: precision over those of the system, recall over those of gold. */
    QUOTES_DIRECT(true),
    /** The same of the type INDIRECT. */
    QUOTES_INDIRECT(true),
    /** The same of the type MIXED. */
    QUOTES_MIXED(true),
    /** QUOTES_OVERLAP with the right speaker. */
    QUOTES_JOINT(true),
    /** QUOTES_OVERLAP of what stands in quotation marks, wholly or in part. */
    QUOTED_OVERLAP(true),
    /** QUOTES_JOINT of the same. */
    QUOTED_JOINT(true),
    /** Right type of the quotes found. */
    QUOTES_KIND(false),
    /** Right speaker of the quotes found: the mention, or its name. */
    SPEAKER(false),
    /** Right name of the speaker of the quotes found, where gold resolves it. */
    SPEAKER_NAME(false),
    /** Triggers of agreements whose borders are the same. */
    AGREEMENTS_EXACT(true),
    /** Triggers of agreements that overlap, one to one. */
    AGREEMENTS_OVERLAP(true),
    /** Sentences in which a trigger begins. */
    AGREEMENTS_SENTENCE(true),
    /** Right status of the agreements found. */
    AGREEMENTS_STATUS(false),
    /** Right type of the agreements found. */
    AGREEMENTS_TYPE(false),
    /** Parties of the agreements found. */
    AGREEMENTS_PARTY(true),
    /** Topics and terms of the agreements found. */
    AGREEMENTS_TOPIC(true);

    private final boolean twoSided;

    Measure(boolean twoSided) {
        this.twoSided = twoSided;
    }

    /** Whether it is of agreements; else it is of quotes and speakers. */
    public boolean isOfAgreements() {
        return ordinal() >= AGREEMENTS_EXACT.ordinal();
    }

    /** Whether it has precision, recall and F1; else it is a share of what was found. */
    public boolean isTwoSided() {
        return twoSided;
    }
}
