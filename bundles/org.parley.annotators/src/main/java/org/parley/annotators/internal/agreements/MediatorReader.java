package org.parley.annotators.internal.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.phrases.NounPhraseFinder;
import org.parley.annotators.internal.phrases.SubjectFinder;
import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.speakers.SpeakerResolver;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/**
 * Reads who brought the parties together: "brokered by X", "under X's mediation", "with the help of X", "with X as mediator", "X brokered a deal". For one
 * document and thread.
 */
final class MediatorReader {

    private static final int REACH = 22;
    private static final Set<String> OFFICES = Set.of("mediation", "auspices", "help", "assistance", "mediator",
            "mediators", "go-between", "intermediary", "supervision", "facilitation", "brokerage", "chairmanship");

    private final AnalyzedText text;
    private final AgreementLexicon words;
    private final SpeakerResolver resolver;
    private final NounPhraseFinder phrases;
    private final SubjectFinder subjects;

    MediatorReader(AnalyzedText text, AgreementLexicon words, SpeakerResolver resolver, NounPhraseFinder phrases,
            SubjectFinder subjects) {
        this.text = text;
        this.words = words;
        this.resolver = resolver;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The mediators that the sentence of a trigger names near it. */
    List<Mention> mediators(Trigger trigger) {
        List<Mention> found = new ArrayList<>();
        Sentence sentence = text.sentenceOf(trigger.token());
        if (isMediating(trigger)) {
            NounPhrase subject = subjects.before(trigger.verb());
            if (subject != null) {
                found.addAll(resolver.resolve(subject));
            }
        }
        int end = Math.min(sentence.last(), trigger.token() + REACH);
        for (int i = Math.max(sentence.first(), trigger.token() - REACH); i < end; i++) {
            Token token = text.token(i);
            NounPhrase phrase = null;
            if (words.is(token.lower(), "mediate") && text.token(i + 1).is("by") && i + 2 <= sentence.last()) {
                phrase = phrases.startingAt(i + 2);
            } else if (token.is("led") && text.token(i + 1).is("by") && i > sentence.first()
                    && words.is(text.token(i - 1).lower(), "talks")) {
                phrase = phrases.startingAt(i + 2);
            } else if (OFFICES.contains(token.lower())) {
                phrase = holder(i, sentence);
            }
            if (phrase != null) {
                resolver.resolve(phrases.extended(phrase)).stream()
                        .filter(m -> found.stream().noneMatch(f -> f.span().overlaps(m.span()))).forEach(found::add);
            }
        }
        return found;
    }

    /** Whether the verb of a trigger is that of one who brings others together: "X brokered a deal". */
    boolean isMediating(Trigger trigger) {
        return trigger.verb() >= 0 && trigger.verb() != trigger.token()
                && words.is(text.token(trigger.verb()).lower(), "mediate");
    }

    /** Who helps: "with the help of X", "under X's mediation", "under X mediation", "with X as mediator". */
    private NounPhrase holder(int office, Sentence sentence) {
        if (office + 2 <= sentence.last() && text.token(office + 1).is("of")) {
            boolean introduced = office - 2 >= sentence.first() && isIntroducing(office - 1, sentence);
            return introduced ? phrases.startingAt(office + 2) : null;
        }
        int before = office - 1;
        if (before > sentence.first() && (text.token(before).is("as")
                || text.token(before).pos() == Pos.DET && text.token(before - 1).is("as"))) {
            int end = text.token(before).is("as") ? before - 1 : before - 2;
            NounPhrase name = end < sentence.first() ? null : phrases.endingAt(end);
            return name != null && name.first() > sentence.first() && text.token(name.first() - 1).is("with") ? name
                    : null;
        }
        NounPhrase whole = phrases.endingAt(office);
        if (whole == null || whole.first() == office || whole.first() == sentence.first()
                || !isPreposition(whole.first() - 1)) {
            return null;
        }
        int last = office - 1;
        while (last > whole.first() && (text.token(last).is("'s") || text.token(last).is("'")
                || text.token(last).pos() == Pos.ADJ)) {
            last--;
        }
        return text.token(last).pos() == Pos.PROPN ? new NounPhrase(whole.first(), last, last) : null;
    }

    private boolean isIntroducing(int i, Sentence sentence) {
        int at = text.token(i).pos() == Pos.DET ? i - 1 : i;
        return at >= sentence.first() && isPreposition(at);
    }

    private boolean isPreposition(int i) {
        Token token = text.token(i);
        return token.is("under") || token.is("with") || token.is("through") || token.is("thanks");
    }
}
