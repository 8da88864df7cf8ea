package org.parley.annotators.internal.agreements;

/**
 * What a trigger was found by, with how often the triggers of its class told of an agreement where that was counted: rules that are alike
 * share a count, and each is drawn towards the mean of all, since counts are small. The table is in docs/annotators.md.
 */
enum Rule {
    /** "agreed to", "agreed on", "agreed that". */
    AGREED(Rule.AGREEING),
    /** "was agreed", "could not agree". */
    AGREED_BARE(Rule.AGREEING),
    /** A noun that a verb makes: "reached a deal". */
    MADE(Rule.NOUN),
    /** A noun or verb of signing. */
    SIGNED(Rule.NOUN),
    /** "no agreement". */
    DENIED(Rule.NOUN),
    /** "near an agreement". */
    NEAR(Rule.NOUN),
    /** "a truce took hold". */
    HOLDS(Rule.NOUN),
    /** "the deal between". */
    STANDS(Rule.NOUN),
    /** "Under the deal, …" where none was told before. */
    PROVIDED(Rule.NOUN),
    /** "extended the truce". */
    EXTENDED(Rule.OTHER_VERB),
    /** "accepted the plan". */
    ACCEPTED(Rule.OTHER_VERB),
    /** "settled on", "decided to". */
    SETTLED(Rule.OTHER_VERB),
    /** "promised to", "offered to", "is ready to". */
    PROMISED(0.62f),
    /** "proposed a truce", "invited to talks". */
    PROPOSED(0.70f),
    /** "will meet". */
    MEETING(Rule.TO_COME),
    /** "said it will release". */
    ANNOUNCED(Rule.TO_COME),
    /** "talks collapsed". */
    COLLAPSED(Rule.ENDING),
    /** "rejected the plan". */
    REJECTED(Rule.ENDING),
    /** "pulled out of the pact". */
    LEFT(Rule.ENDING),
    /** "violated the truce". */
    VIOLATED(0.89f);

    private static final float AGREEING = 0.94f;
    private static final float NOUN = 0.85f;
    private static final float OTHER_VERB = 0.86f;
    private static final float TO_COME = 0.95f;
    private static final float ENDING = 0.97f;

    private final float confidence;

    Rule(float confidence) {
        this.confidence = confidence;
    }

    /** The confidence in (0, 1] of what it finds. */
    float confidence() {
        return confidence;
    }
}
