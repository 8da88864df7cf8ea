package org.parley.annotators.internal.agreements;

import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.lexicon.SpeechLexicon;
import org.parley.annotators.internal.phrases.NounPhraseFinder;
import org.parley.annotators.internal.phrases.SubjectFinder;
import org.parley.annotators.internal.speakers.SpeakerResolver;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.times.DocumentDate;

/** Reads the agreements of one document, sentence by sentence. */
final class AgreementReader {

    private final AnalyzedText text;
    private final TriggerFinder triggers;
    private final StatusReader statuses;
    private final TopicReader topics;
    private final CircumstanceReader circumstances;
    private final TermReader terms;
    private final PartyReader parties;
    private final MediatorReader mediators;
    private final TypeReader types;
    private final EarlierAgreements earlier;
    private final JointParties joint;
    private final List<Draft> drafts = new ArrayList<>();

    AgreementReader(AnalyzedText text, SpeakerResolver resolver, DocumentDate date, AgreementLexicon words,
            SpeechLexicon speech) {
        this.text = text;
        NounPhraseFinder phrases = new NounPhraseFinder(text);
        SubjectFinder subjects = new SubjectFinder(text, phrases, this::isMark, speech::isTime);
        triggers = new TriggerFinder(text, words);
        statuses = new StatusReader(text);
        circumstances = new CircumstanceReader(text, phrases, speech::isTime, date);
        topics = new TopicReader(text, phrases, subjects, speech::isTime, words, circumstances::opensPlace);
        terms = new TermReader(text, words, phrases);
        joint = new JointParties(text, resolver, phrases);
        parties = new PartyReader(text, words, resolver, phrases, subjects, joint);
        mediators = new MediatorReader(text, words, resolver, phrases, subjects);
        types = new TypeReader(text, words);
        earlier = new EarlierAgreements(text, words);
    }

    private boolean isMark(int token) {
        char c = text.token(token).text().charAt(0);
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '[' || c == ']';
    }

    void read(Sentence sentence) {
        Span lastTopic = null;
        for (Trigger trigger : triggers.find(sentence)) {
            Draft draft = new Draft(drafts.size(), trigger, text);
            if (lastTopic != null && lastTopic.covers(draft.span)) {
                continue;
            }
            fill(draft);
            drafts.add(draft);
            lastTopic = draft.topic();
        }
        int provider = terms.provider(sentence);
        if (provider >= 0) {
            provide(provider, sentence);
        }
    }

    private void fill(Draft draft) {
        Trigger trigger = draft.trigger;
        draft.status = statuses.read(trigger);
        Span topic = topics.topic(trigger);
        if (topic != null) {
            draft.add(Argument.Kind.TOPIC, circumstances.withoutTime(topic), null);
        }
        terms.read(draft);
        circumstances.read(draft);
        draft.mediators.addAll(mediators.mediators(trigger));
        if (!mediators.isMediating(trigger)) {
            draft.parties.addAll(parties.parties(trigger));
        } else {
            draft.parties.addAll(parties.parties(new Trigger(trigger.token(), -1, trigger.topicFrom(),
                    trigger.status(), trigger.rule())));
        }
        draft.parties.removeIf(p -> draft.mediators.stream().anyMatch(m -> m.span().overlaps(p.span())));
        joint.together(draft.parties);
        draft.earlier = earlier.of(draft, drafts);
        draft.type = types.type(draft);
        if (draft.earlier != null && draft.parties.isEmpty()) {
            draft.parties.addAll(draft.earlier.parties);
        }
    }

    /** Terms that stand further on belong to the agreement that the text has told before; if it has told none, to the noun that holds them. */
    private void provide(int noun, Sentence sentence) {
        Draft told = earlier.told(noun, drafts);
        if (told == null && !terms.isAgreement(noun)) {
            return;
        }
        if (told == null) {
            told = new Draft(drafts.size(), new Trigger(noun, -1, noun, AgreementStatus.AGREED, Rule.PROVIDED), text);
            told.status = statuses.read(told.trigger);
            told.type = types.type(told);
            drafts.add(told);
        }
        for (Span clause : terms.provisions(noun, sentence)) {
            told.add(Argument.Kind.TERM, clause, null);
        }
    }

    /** The agreements read so far. */
    List<FoundAgreement> found() {
        return drafts.stream().map(d -> d.found()).toList();
    }
}
