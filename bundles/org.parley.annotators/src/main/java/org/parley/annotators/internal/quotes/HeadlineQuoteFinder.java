package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.cues.CueType;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Paragraph;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Finds the words of a headline that a colon parts from who said them: {@code Name: words} or {@code words: Name}. */
final class HeadlineQuoteFinder {

    private static final int HEADLINES = 2;

    private final Reading reading;

    HeadlineQuoteFinder(Reading reading) {
        this.reading = reading;
    }

    List<FoundQuote> find() {
        List<FoundQuote> found = new ArrayList<>();
        for (Sentence sentence : reading.text.sentences()) {
            Paragraph paragraph = reading.text.paragraphs().get(sentence.paragraph());
            if (sentence.paragraph() >= HEADLINES) {
                break;
            }
            if (!paragraph.furniture() && sentence.begin() == paragraph.begin()) {
                FoundQuote quote = find(sentence);
                if (quote != null) {
                    found.add(quote);
                }
            }
        }
        return found;
    }

    private FoundQuote find(Sentence sentence) {
        int colon = sentence.first();
        while (colon <= sentence.last() && !reading.token(colon).is(":")) {
            colon++;
        }
        if (colon >= sentence.last() || colon == sentence.first()) {
            return null;
        }
        int last = new ClauseBorders(reading).lastWord(sentence);
        Cue cue = new Cue(colon, colon, CueType.PUNCTUATION, false, null);
        if (isName(sentence.first(), colon - 1) && last - colon >= 3) {
            return new FoundQuote(reading.span(colon + 1, last), reading.kindOf(colon + 1, last), cue,
                    new NounPhrase(sentence.first(), colon - 1, colon - 1), null, null, 0.75f);
        }
        if (isName(colon + 1, last) && colon - sentence.first() >= 4
                && reading.mainVerb(sentence.first(), colon) >= 0) {
            return new FoundQuote(reading.span(sentence.first(), colon - 1),
                    reading.kindOf(sentence.first(), colon - 1), cue,
                    new NounPhrase(colon + 1, last, last), null, null, 0.75f);
        }
        return null;
    }

    /** Up to six words that are all names, the last of them not a plain noun. */
    private boolean isName(int first, int last) {
        if (last < first || last - first > 5 || reading.token(last).pos() != Pos.PROPN) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            Token token = reading.token(i);
            if (!token.isCapitalised() || !token.isAny(Pos.PROPN, Pos.NOUN) && token.pos() != Pos.ADJ) {
                return false;
            }
        }
        return true;
    }
}
