package org.parley.annotators.internal.agreements;

import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/**
 * Finds the agreement told before that a noun points back to: "the deal", "their truce", "the offer". The nearest one before it that was made or offered
 * and may be called so. For one document and thread.
 */
final class EarlierAgreements {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "their", "its", "his", "her");
    private static final int MOST = 200;

    private final AnalyzedText text;
    private final AgreementLexicon words;

    EarlierAgreements(AnalyzedText text, AgreementLexicon words) {
        this.text = text;
        this.words = words;
    }

    /** What a trigger's subject or object points back to, or null: "the truce collapsed", "turned down the offer". */
    Draft of(Draft draft, List<Draft> before) {
        if (draft.trigger.topicFrom() != draft.trigger.token() && isPointing(draft.trigger.topicFrom())) {
            return named(draft.trigger.topicFrom(), before);
        }
        Span topic = draft.topic();
        if (topic == null) {
            return null;
        }
        int last = text.tokenAt(topic.end() - 1);
        int first = text.tokenAt(topic.begin());
        boolean brief = last - first < 4 && POINTING.contains(text.token(first).lower());
        return brief && isName(text.token(last).lower()) ? named(last, before) : null;
    }

    /** What a noun names, or null. */
    Draft named(int noun, List<Draft> before) {
        String word = text.token(noun).lower();
        boolean plan = words.is(word, "plan") && !words.is(word, "noun");
        boolean truce = words.is(word, "state");
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST); i--) {
            Draft one = before.get(i);
            AgreementStatus status = one.status.status();
            boolean open = status == AgreementStatus.PROPOSED;
            boolean made = status == AgreementStatus.AGREED || status == AgreementStatus.SIGNED
                    || status == AgreementStatus.PARTIAL;
            boolean fits = plan ? open : made || open && !truce;
            if (fits && (!truce || "CEASEFIRE".equals(one.type))) {
                return one;
            }
        }
        return null;
    }

    /** The agreement whose terms a noun opens: the nearest that is called so, else the one that the article tells of first below its headline. */
    Draft told(int noun, List<Draft> before) {
        String word = text.token(noun).lower();
        Draft first = null;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST); i--) {
            Draft one = before.get(i);
            AgreementStatus status = one.status.status();
            if (status != AgreementStatus.AGREED && status != AgreementStatus.SIGNED
                    && status != AgreementStatus.PARTIAL) {
                continue;
            }
            if (text.token(one.trigger.token()).is(word) || text.token(one.trigger.topicFrom()).is(word)
                    || one.topic() != null && one.topic().of(text.text()).endsWith(word)) {
                return one;
            }
            if (first == null || text.sentenceOf(one.trigger.token()).paragraph() > 0) {
                first = one;
            }
        }
        return first;
    }

    private boolean isName(String word) {
        return words.is(word, "noun") || words.is(word, "plan");
    }

    private boolean isPointing(int noun) {
        Sentence sentence = text.sentenceOf(noun);
        if (!isName(text.token(noun).lower())) {
            return false;
        }
        for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 4); i--) {
            Token token = text.token(i);
            if (POINTING.contains(token.lower())) {
                return true;
            }
            if (!token.isAny(Pos.ADJ, Pos.NOUN) && !token.isAny(Pos.PROPN, Pos.NUM)) {
                return false;
            }
        }
        return false;
    }
}
