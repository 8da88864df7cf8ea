package org.parley.annotators.internal.cues;

import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.lexicon.SpeechLexicon;
import org.parley.annotators.internal.lexicon.SpeechVerb;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Tells which tokens are cues of speech. Keeps nothing between calls. */
public final class CueFinder {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "without", "hardly");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m",
            "got");

    private final AnalyzedText text;
    private final SpeechLexicon lexicon;

    /** Reads cues off one text. */
    public CueFinder(AnalyzedText text, SpeechLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The cue whose verb is the token, or null if it is no verb of speech. */
    public Cue verbAt(int i) {
        Token token = text.token(i);
        SpeechVerb verb = lexicon.verb(token.lower());
        if (verb == null || token.pos() != Pos.VERB
                && !(token.isAny(Pos.NOUN, Pos.ADJ) && (followsSubject(i) || isGerundBeforeThat(i)))) {
            return null;
        }
        Sentence sentence = text.sentenceOf(i);
        if (verb.base().equals("say") && token.is("said") && i > sentence.first() && isDeterminer(text.token(i - 1))
                || token.lower().endsWith("ing") && i > sentence.first() && isDeterminer(text.token(i - 1))) {
            return null;
        }
        return isAttributive(i, sentence) ? null : new Cue(i, i, CueType.VERB, isNegated(i, sentence), verb);
    }

    /** The cue of a form that is a verb of speech wherever it follows quoted words, whatever its part of speech is taken for; or null. */
    public Cue sureVerbAt(int i) {
        SpeechVerb verb = lexicon.verb(text.token(i).lower());
        boolean sure = verb != null && verb.quoted() && lexicon.sureForms().contains(text.token(i).lower());
        return sure ? new Cue(i, i, CueType.VERB, isNegated(i, text.sentenceOf(i)), verb) : null;
    }

    /** A participle before the noun that it describes: "all reported contributions". */
    private boolean isAttributive(int i, Sentence sentence) {
        if (i == sentence.first() || i >= sentence.last() || !text.token(i).lower().endsWith("ed")) {
            return false;
        }
        Token before = text.token(i - 1);
        boolean modified = before.isAny(Pos.DET, Pos.ADJ)
                || before.pos() == Pos.PART && !before.is("to") && !before.is("not") && !before.is("n't")
                || before.pos() == Pos.NUM;
        return modified && text.token(i + 1).isAny(Pos.NOUN, Pos.PROPN);
    }

    /** Whether the verb of a cue is passive: "was told", "is said to". */
    public boolean isPassive(Cue cue) {
        if (cue.type() != CueType.VERB || text.token(cue.last()).lower().endsWith("ing")) {
            return false;
        }
        Sentence sentence = text.sentenceOf(cue.first());
        for (int k = cue.first() - 1; k >= sentence.first() && k >= cue.first() - 4; k--) {
            Token token = text.token(k);
            if (token.pos() == Pos.AUX || BE.contains(token.lower())) {
                return BE.contains(token.lower());
            }
            if (token.pos() != Pos.ADV && token.pos() != Pos.PART) {
                return false;
            }
        }
        return false;
    }

    /** The cue "according to" and its like that begins at the token, or null. */
    public Cue prepositionAt(int i) {
        Sentence sentence = text.sentenceOf(i);
        for (SpeechLexicon.Preposition preposition : lexicon.prepositions(text.token(i).lower())) {
            boolean placed = !preposition.behindComma() || i > sentence.first() && text.token(i - 1).is(",");
            if (placed && follows(i, sentence, preposition.rest())) {
                return new Cue(i, i + preposition.rest().size(), CueType.PREPOSITION, false, null);
            }
        }
        return null;
    }

    /** The cue whose noun is the token, or null: a noun of speech with "that" behind it, as in "his claim that". */
    public Cue nounAt(int i) {
        Token token = text.token(i);
        boolean noun = token.pos() == Pos.NOUN && lexicon.isContentNoun(token.lower())
                && i + 1 < text.sentenceOf(i).last()
                && text.token(i + 1).is("that");
        return noun ? new Cue(i, i, CueType.NOUN, false, null) : null;
    }

    private boolean follows(int i, Sentence sentence, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (i + 1 + k > sentence.last() || !text.token(i + 1 + k).is(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeterminer(Token token) {
        return token.is("the") || token.is("a") || token.is("an") || token.is("this") || token.is("that");
    }

    /** A form such as "claims" that was taken for a noun: after a name or pronoun and before "that" or quoted words it is a verb. */
    private boolean followsSubject(int i) {
        Sentence sentence = text.sentenceOf(i);
        if (i == sentence.first() || i >= sentence.last()) {
            return false;
        }
        Token before = text.token(i - 1);
        Token after = text.token(i + 1);
        return before.isAny(Pos.PROPN, Pos.PRON)
                && (after.is("that") || after.text().startsWith("\u201c") || after.is("\""))
                && !before.is("his") && !before.is("her") && !before.is("their") && !before.is("its");
    }

    private boolean isGerundBeforeThat(int i) {
        Sentence sentence = text.sentenceOf(i);
        return text.token(i).lower().endsWith("ing") && i + 1 <= sentence.last() && text.token(i + 1).is("that");
    }

    private boolean isNegated(int i, Sentence sentence) {
        for (int k = i - 1; k >= sentence.first() && k >= i - 4; k--) {
            Token token = text.token(k);
            if (NEGATIONS.contains(token.lower()) || token.is("declined") || token.is("refused")) {
                return true;
            }
            if (!token.isAny(Pos.AUX, Pos.ADV) && token.pos() != Pos.PART) {
                return false;
            }
        }
        return false;
    }
}
