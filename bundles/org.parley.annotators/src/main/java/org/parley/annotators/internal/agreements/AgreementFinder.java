package org.parley.annotators.internal.agreements;

import java.util.List;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.lexicon.SpeechLexicon;
import org.parley.annotators.internal.speakers.SpeakerResolver;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.times.DocumentDate;

/** Finds what a text says was agreed, proposed, rejected or broken, by whom, on what, where and when. Threads may share one. */
public final class AgreementFinder {

    private final AgreementLexicon words;
    private final SpeechLexicon speech;

    /** Reads with these lexicons. */
    public AgreementFinder(AgreementLexicon words, SpeechLexicon speech) {
        this.words = words;
        this.speech = speech;
    }

    /**
     * The agreements in the order in which the text tells of them, page furniture left out.
     *
     * @param resolver makes mentions of their parties
     * @param date the day from which times are reckoned
     */
    public List<FoundAgreement> find(AnalyzedText text, SpeakerResolver resolver, DocumentDate date) {
        AgreementReader reader = new AgreementReader(text, resolver, date, words, speech);
        for (Sentence sentence : text.sentences()) {
            if (!text.paragraphs().get(sentence.paragraph()).furniture()) {
                reader.read(sentence);
            }
        }
        return reader.found();
    }
}
