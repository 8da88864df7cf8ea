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

/** Reads who agreed, or did not, off the subject of a trigger's verb and what follows "between", "with" and "by". For one document and thread. */
final class PartyReader {

    private static final Set<String> COLLECTIVE = Set.of("sides", "parties", "countries", "government", "nations",
            "them", "neighbours", "union", "company");
    private static final int REACH = 14;

    private final AnalyzedText text;
    private final AgreementLexicon words;
    private final SpeakerResolver resolver;
    private final NounPhraseFinder phrases;
    private final SubjectFinder subjects;
    private final JointParties joint;

    PartyReader(AnalyzedText text, AgreementLexicon words, SpeakerResolver resolver, NounPhraseFinder phrases,
            SubjectFinder subjects, JointParties joint) {
        this.text = text;
        this.words = words;
        this.resolver = resolver;
        this.phrases = phrases;
        this.subjects = subjects;
        this.joint = joint;
    }

    /** The parties of a trigger in the order of the text, none twice. */
    List<Mention> parties(Trigger trigger) {
        Sentence sentence = text.sentenceOf(trigger.token());
        List<Mention> found = new ArrayList<>();
        NounPhrase subject = subject(trigger, sentence);
        if (subject != null) {
            add(listed(subject, sentence), found);
            add(mentions(subject), found);
        }
        int from = Math.min(trigger.token(), trigger.topicFrom()) + 1;
        int end = Math.min(sentence.last(), Math.max(trigger.token(), trigger.topicFrom()) + REACH);
        for (int i = from; i < end; i++) {
            Token token = text.token(i);
            if (token.is("between") || token.is("with") || token.is("among")
                    || token.is("by") && trigger.verb() < 0 && !isMediating(i - 1)) {
                NounPhrase phrase = phrases.startingAt(i + 1);
                if (phrase != null && names(phrase)) {
                    add(mentions(phrases.extended(phrase)), found);
                    i = phrase.last();
                }
            } else if (token.is(",") || token.is(";") || token.is("that")
                    || token.is("to") && text.token(i + 1).pos() == Pos.VERB) {
                break;
            }
        }
        return found;
    }

    private static void add(List<Mention> more, List<Mention> found) {
        more.stream().filter(m -> found.stream().noneMatch(f -> f.span().overlaps(m.span()))).forEach(found::add);
    }

    /** The subject of a trigger's verb, if it may be a party. */
    NounPhrase subject(Trigger trigger, Sentence sentence) {
        if (trigger.verb() < 0) {
            return null;
        }
        NounPhrase subject = subjects.before(trigger.verb());
        if (subject == null || subject.last() >= trigger.verb()) {
            subject = phraseBefore(trigger.verb(), sentence);
        }
        boolean fits = subject != null && !text.token(subject.head()).is("it")
                && !words.is(text.token(subject.head()).lower(), "noun");
        return fits ? subject : null;
    }

    List<Mention> mentions(NounPhrase phrase) {
        Mention together = joint.resolve(phrase);
        return together == null ? resolver.resolve(phrase) : List.of(together);
    }

    private boolean isMediating(int i) {
        return words.is(text.token(i).lower(), "mediate");
    }

    /** The phrase right before a verb that a headline's tags hide, "to" and the verb before it left out. */
    private NounPhrase phraseBefore(int verb, Sentence sentence) {
        int i = verb - 1;
        if (i - 2 >= sentence.first() && text.token(i).is("to")) {
            i -= 2;
        }
        NounPhrase last = i < sentence.first() ? null : phrases.endingAt(i);
        if (last == null || last.first() - 2 < sentence.first() || !text.token(last.first() - 1).is("and")) {
            return last;
        }
        NounPhrase other = phrases.endingAt(last.first() - 2);
        return other == null ? last : new NounPhrase(other.first(), last.last(), other.head());
    }

    /** The first of two parties that a headline joins by a comma: "Dockers, port reach deal". */
    private List<Mention> listed(NounPhrase subject, Sentence sentence) {
        int comma = subject.first() - 1;
        if (comma - 1 < sentence.first() || !text.token(comma).is(",")) {
            return List.of();
        }
        NounPhrase other = phrases.endingAt(comma - 1);
        boolean alone = other != null
                && (other.first() == sentence.first() || text.token(other.first() - 1).is(":"));
        return alone ? resolver.resolve(other) : List.of();
    }

    private boolean names(NounPhrase phrase) {
        Token head = text.token(phrase.head());
        return head.pos() == Pos.PROPN || COLLECTIVE.contains(head.lower())
                || text.token(phrase.first()).isCapitalised()
                || head.isAny(Pos.NOUN, Pos.PRON) && head.lower().endsWith("s");
    }
}
