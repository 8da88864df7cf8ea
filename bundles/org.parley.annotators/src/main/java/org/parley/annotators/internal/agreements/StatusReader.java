package org.parley.annotators.internal.agreements;

import java.util.Set;

import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/**
 * Reads status and factuality off the negation, modality and tense around a trigger. Keeps nothing between calls.
 *
 * <p>
 * The values of factuality are those of FactBank: R. Saurí, J. Pustejovsky: <i>FactBank: a corpus annotated with event factuality</i>, Language
 * Resources and Evaluation 43 (2009). There a value belongs to a source, the text's author or one whom the text quotes. Here it is that of the source who
 * tells of the agreement: under "she said" what she commits herself to, which for the author is {@code Uu}; without such a verb the author's. Verbs that
 * take the teller's own distance ("accused", "alleged") give {@code Uu}.
 */
final class StatusReader {

    private static final int FARTHEST = 8;
    private static final Set<String> DISTANT = Set.of("accused", "accuses", "accusing", "accuse", "alleged",
            "allegedly", "alleging", "alleges", "denied", "denies", "denying", "deny");
    private static final Set<String> HEDGED = Set.of("claimed", "claims", "reportedly", "apparently", "believes",
            "believed", "suspected", "probably", "suggested", "suggests");
    private static final Set<String> NEAR = Set.of("near", "nearing", "close", "closer", "expected", "likely");

    private final AnalyzedText text;

    /** A status with its factuality. */
    record Reading(AgreementStatus status, String factuality) {
    }

    StatusReader(AnalyzedText text) {
        this.text = text;
    }

    /** The status of a trigger as its sentence puts it. */
    Reading read(Trigger trigger) {
        if (trigger.status() == AgreementStatus.FAILED) {
            return new Reading(AgreementStatus.FAILED, "CT-");
        }
        int at = trigger.verb() < 0 ? trigger.token() : trigger.verb();
        Sentence sentence = text.sentenceOf(at);
        Modality around = Modality.around(at, trigger.verb() < 0, text);
        return switch (trigger.status()) {
        case AGREED, SIGNED, PARTIAL -> settled(trigger, around, sentence);
        case PROPOSED ->
            around.refusing() || around.failing() && around.infinitive() ? new Reading(AgreementStatus.REJECTED, "CT-")
                    : new Reading(AgreementStatus.PROPOSED, announced(trigger, around) ? "PR+" : "Uu");
        case VIOLATED -> new Reading(AgreementStatus.VIOLATED, distance(at, sentence, around));
        default -> new Reading(trigger.status(), around.modal() ? around.possible() ? "PS-" : "PR-" : "CT-");
        };
    }

    private Reading settled(Trigger trigger, Modality around, Sentence sentence) {
        if (around.refusing()) {
            return new Reading(AgreementStatus.REJECTED, "CT-");
        }
        if (around.failing() || around.negated()) {
            return new Reading(AgreementStatus.FAILED, mayNot(trigger) ? "PS-" : around.probable() ? "PR-" : "CT-");
        }
        if (around.modal() || around.prospective() || around.infinitive() && !around.settling()) {
            String factuality = around.conditional() ? "Uu"
                    : around.possible() ? "PS+" : around.modal() || around.probable() ? "PR+" : "Uu";
            return new Reading(AgreementStatus.PROPOSED, factuality);
        }
        AgreementStatus status = trigger.status() == AgreementStatus.AGREED && isPartial(trigger, sentence)
                ? AgreementStatus.PARTIAL
                : trigger.status();
        int at = trigger.verb() < 0 ? trigger.token() : trigger.verb();
        return new Reading(status, hedged(at, sentence) ? "PR+" : "CT+");
    }

    /** "may not sign"; what could not be agreed on was not. */
    private boolean mayNot(Trigger trigger) {
        int at = trigger.verb() < 0 ? trigger.token() : trigger.verb();
        for (int i = Math.max(text.sentenceOf(at).first(), at - 3); i < at; i++) {
            if (text.token(i).is("may") || text.token(i).is("might")) {
                return true;
            }
        }
        return false;
    }

    /** "will meet", "near an agreement": what is told to come, not only offered. */
    private boolean announced(Trigger trigger, Modality around) {
        if (around.modal() && !around.possible() || around.probable()) {
            return !around.conditional();
        }
        int first = text.sentenceOf(trigger.token()).first();
        for (int i = trigger.token() - 1; i >= Math.max(first, trigger.token() - 5); i--) {
            if (NEAR.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private String distance(int at, Sentence sentence, Modality around) {
        for (int i = at - 1; i >= Math.max(sentence.first(), at - FARTHEST); i--) {
            if (DISTANT.contains(text.token(i).lower())) {
                return "Uu";
            }
        }
        return around.modal() ? around.possible() ? "PS+" : "PR+"
                : around.negated() ? "CT-" : hedged(at, sentence) ? "PR+" : "CT+";
    }

    private boolean hedged(int at, Sentence sentence) {
        for (int i = at - 1; i >= Math.max(sentence.first(), at - FARTHEST); i--) {
            if (HEDGED.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "a partial agreement", "settled part of the list", "agreed on a council, not on who will chair it". */
    private boolean isPartial(Trigger trigger, Sentence sentence) {
        int token = trigger.token();
        for (int i = Math.max(sentence.first(), token - 3); i <= Math.min(sentence.last() - 1, token + 3); i++) {
            Token one = text.token(i);
            if (one.is("partial") || one.is("partially") || one.is("partly")
                    || one.is("part") && text.token(i + 1).is("of") && i > token) {
                return true;
            }
        }
        if (text.token(token).pos() == Pos.NOUN) {
            return false;
        }
        for (int i = token + 2; i < Math.min(sentence.last() - 1, token + 16); i++) {
            boolean but = text.token(i).is(",") || text.token(i).is("but");
            if (but && text.token(i + 1).is("not") && (text.token(i + 2).is("on") || text.token(i + 2).is("to"))) {
                return true;
            }
        }
        return false;
    }
}
