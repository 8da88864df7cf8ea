package org.parley.annotators.internal.agreements;

import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.lexicon.SpeechLexicon;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.phrases.NounPhraseFinder;
import org.parley.annotators.internal.phrases.SubjectFinder;
import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.speakers.SpeakerResolver;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/** Finds what a text says was agreed, proposed, rejected or broken, by whom and on what. Threads may share one. */
public final class AgreementFinder {

    private final AgreementLexicon words;
    private final SpeechLexicon speech;

    /** Reads with these lexicons. */
    public AgreementFinder(AgreementLexicon words, SpeechLexicon speech) {
        this.words = words;
        this.speech = speech;
    }

    /** The agreements in order of their triggers, page furniture left out. The resolver makes mentions of their parties. */
    public List<FoundAgreement> find(AnalyzedText text, SpeakerResolver resolver) {
        List<FoundAgreement> found = new ArrayList<>();
        OneText one = new OneText(text, resolver);
        for (Sentence sentence : text.sentences()) {
            if (!text.paragraphs().get(sentence.paragraph()).furniture()) {
                one.find(sentence, found);
            }
        }
        return found;
    }

    private final class OneText {
        private final AnalyzedText text;
        private final SpeakerResolver resolver;
        private final NounPhraseFinder phrases;
        private final SubjectFinder subjects;
        private final TriggerFinder triggers;
        private final StatusReader statuses;
        private final ArgumentReader arguments;

        OneText(AnalyzedText text, SpeakerResolver resolver) {
            this.text = text;
            this.resolver = resolver;
            phrases = new NounPhraseFinder(text);
            subjects = new SubjectFinder(text, phrases, this::isMark, speech::isTime);
            triggers = new TriggerFinder(text, words);
            statuses = new StatusReader(text);
            arguments = new ArgumentReader(text, phrases, subjects, speech::isTime);
        }

        private boolean isMark(int token) {
            char c = text.token(token).text().charAt(0);
            return c == '"' || c == '\u201c' || c == '\u201d' || c == '[' || c == ']';
        }

        void find(Sentence sentence, List<FoundAgreement> into) {
            Span lastTopic = null;
            for (Trigger trigger : triggers.find(sentence)) {
                Token token = text.token(trigger.token());
                Span span = new Span(token.begin(), token.end());
                if (lastTopic != null && lastTopic.covers(span)) {
                    continue;
                }
                StatusReader.Reading status = statuses.read(trigger);
                List<Argument> told = arguments.read(trigger);
                List<Mention> parties = parties(trigger, sentence);
                into.add(new FoundAgreement(span, type(trigger, told), status.status(), status.factuality(), parties,
                        mediators(trigger, sentence),
                        told, parties.isEmpty() ? trigger.confidence() * 0.8f : trigger.confidence()));
                lastTopic = told.isEmpty() || told.get(0).kind() != Argument.Kind.TOPIC ? null : told.get(0).span();
            }
        }

        private List<Mention> parties(Trigger trigger, Sentence sentence) {
            List<Mention> found = new ArrayList<>();
            if (trigger.verb() >= 0) {
                NounPhrase subject = subjects.before(trigger.verb());
                if (subject == null || subject.last() >= trigger.verb()) {
                    subject = phraseBefore(trigger.verb(), sentence);
                }
                if (subject != null && !text.token(subject.head()).is("it") && !isAgreementNoun(subject)) {
                    found.addAll(listed(subject, sentence));
                    found.addAll(resolver.resolve(subject));
                }
            }
            int end = Math.min(sentence.last(), Math.max(trigger.token(), trigger.topicFrom()) + 14);
            for (int i = Math.min(trigger.token(), trigger.topicFrom()) + 1; i < end; i++) {
                Token token = text.token(i);
                if (token.is("between") || token.is("with") || token.is("by") && trigger.verb() < 0
                        || token.is("among")) {
                    NounPhrase phrase = phrases.startingAt(i + 1);
                    if (phrase != null && names(phrase)) {
                        found.addAll(resolver.resolve(phrases.extended(phrase)));
                        i = phrase.last();
                    }
                } else if (token.is(",") || token.is(";") || token.is("that")
                        || token.is("to") && text.token(i + 1).pos() == Pos.VERB) {
                    break;
                }
            }
            return found;
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

        private boolean isAgreementNoun(NounPhrase phrase) {
            return words.is(text.token(phrase.head()).lower(), "noun");
        }

        private boolean names(NounPhrase phrase) {
            Token head = text.token(phrase.head());
            return head.pos() == Pos.PROPN || head.is("sides") || head.is("parties") || head.is("countries")
                    || head.is("government")
                    || head.is("nations") || head.is("them") || head.is("neighbours") || head.is("union")
                    || head.is("company")
                    || text.token(phrase.first()).isCapitalised()
                    || head.isAny(Pos.NOUN, Pos.PRON) && head.lower().endsWith("s");
        }

        private List<Mention> mediators(Trigger trigger, Sentence sentence) {
            List<Mention> found = new ArrayList<>();
            for (int i = sentence.first(); i < sentence.last(); i++) {
                Token token = text.token(i);
                boolean brokered = token.is("brokered") || token.is("mediated") || token.is("facilitated");
                if (brokered && text.token(i + 1).is("by") && i + 2 <= sentence.last()
                        && Math.abs(i - trigger.token()) < 15) {
                    NounPhrase phrase = phrases.startingAt(i + 2);
                    if (phrase != null) {
                        found.addAll(resolver.resolve(phrases.extended(phrase)));
                    }
                }
            }
            return found;
        }

        private String type(Trigger trigger, List<Argument> told) {
            String own = words.is(text.token(trigger.token()).lower(), "state") ? "CEASEFIRE" : null;
            if (own == null && !told.isEmpty() && told.get(0).kind() == Argument.Kind.TOPIC) {
                Span topic = told.get(0).span();
                for (int i = text.tokenAt(topic.begin()); i < text.tokens().size()
                        && text.token(i).begin() < topic.end() && own == null; i++) {
                    own = words.typeOf(text.token(i).lower());
                }
            }
            int before = trigger.token() - 1;
            if (own == null && before >= 0) {
                own = words.typeOf(text.token(before).lower());
            }
            return own == null ? "OTHER" : own;
        }
    }
}
