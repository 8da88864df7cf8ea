package org.parley.annotators.internal.quotes;

import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Finds the phrase that names the source of a cue: its subject, agent, possessor, or the source of the cue that it goes on with. */
final class SourceFinder {

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");

    private final Reading reading;
    private final List<FoundQuote> found;

    /** @param found the quotes found so far, to which more may be added */
    SourceFinder(Reading reading, List<FoundQuote> found) {
        this.reading = reading;
        this.found = found;
    }

    /** The source of a cue whose content stands behind it, or null. */
    NounPhrase source(Cue cue) {
        if (reading.cues.isPassive(cue)) {
            return agent(cue);
        }
        NounPhrase shared = sharedSource(cue);
        return shared == null ? reading.subjects.before(cue.first()) : shared;
    }

    /** "He said ..., adding that ...": the source of the cue before, if a participle or coordinated verb goes on with it. */
    private NounPhrase sharedSource(Cue cue) {
        int before = cue.first() - 1;
        Sentence sentence = reading.sentenceOf(cue.first());
        if (before < sentence.first() || found.isEmpty()) {
            return null;
        }
        Token token = reading.token(before);
        boolean participle = reading.token(cue.last()).lower().endsWith("ing")
                && (token.is(",") || token.is("but") || token.is("and"));
        FoundQuote last = found.get(found.size() - 1);
        boolean same = last.cue() != null && last.cue().first() < cue.first() && last.cue().first() >= sentence.first();
        return same && (participle || token.pos() == Pos.CCONJ) ? last.source() : null;
    }

    /** "by the ministry" behind a passive verb, or null. */
    private NounPhrase agent(Cue cue) {
        int by = cue.last() + 1;
        if (by >= reading.sentenceOf(cue.last()).last() || !reading.token(by).is("by")) {
            return null;
        }
        NounPhrase base = reading.phrases.startingAt(by + 1);
        return base == null ? null : reading.phrases.extended(base);
    }

    /** The possessor in the phrase of a noun, or null. */
    NounPhrase possessor(NounPhrase whole) {
        for (int i = whole.last() - 1; i >= whole.first(); i--) {
            Token token = reading.token(i);
            if (token.pos() == Pos.PART && i > whole.first()) {
                return new NounPhrase(whole.first(), i - 1, i - 1);
            }
            if (token.pos() == Pos.PRON && POSSESSIVES.contains(token.lower())) {
                return new NounPhrase(i, i, i);
            }
        }
        return null;
    }
}
