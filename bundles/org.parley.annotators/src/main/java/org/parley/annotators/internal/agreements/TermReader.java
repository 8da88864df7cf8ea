package org.parley.annotators.internal.agreements;

import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.lexicon.AgreementLexicon;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.phrases.NounPhraseFinder;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/**
 * Reads what exactly is to be done: conditions and clauses in the sentence of a trigger ("under which …", "which provides for …", "if …", "with no
 * …"), and the clauses of a sentence that tells what an agreement made before holds ("Under the deal, …"). Keeps nothing between calls.
 */
final class TermReader {

    private static final Set<String> HOLDING = Set.of("includes", "include", "included", "including", "requires",
            "require", "required", "requiring", "stipulates", "stipulated", "allows", "allowed", "allowing", "obliges",
            "obliged", "bans", "banned", "foresees", "foresaw", "envisages", "envisaged", "envisions", "guarantees",
            "guaranteed", "permits", "permitted", "commits", "sets", "says", "states", "specifies", "specified",
            "contains", "covers", "covered");
    private static final Set<String> HOLDING_FOR = Set.of("provides", "provide", "provided", "providing", "calls",
            "called", "calling");
    private static final Set<String> OPENING = Set.of("under", "according", "per");
    private static final int LONGEST = 40;
    private static final int FARTHEST = 80;

    private final AnalyzedText text;
    private final AgreementLexicon words;
    private final NounPhraseFinder phrases;
    private final ClauseSplitter clauses;

    TermReader(AnalyzedText text, AgreementLexicon words, NounPhraseFinder phrases) {
        this.text = text;
        this.words = words;
        this.phrases = phrases;
        clauses = new ClauseSplitter(text);
    }

    /** Adds the terms that stand behind a trigger in its sentence. */
    void read(Draft draft) {
        int trigger = draft.trigger.token();
        if (draft.trigger.status() == AgreementStatus.FAILED || draft.trigger.status() == AgreementStatus.VIOLATED) {
            return;
        }
        Sentence sentence = text.sentenceOf(trigger);
        int end = Math.min(sentence.last(), trigger + FARTHEST);
        for (int i = trigger + 1; i < end; i++) {
            Token token = text.token(i);
            Token next = text.token(i + 1);
            Span term = null;
            if ((token.is("under") || token.is("by") || token.is("whereby"))
                    && (next.is("which") || token.is("whereby"))) {
                clauses.split(token.is("whereby") ? i + 1 : i + 2, Math.min(sentence.last(), i + LONGEST))
                        .forEach(c -> draft.add(Argument.Kind.TERM, c, null));
                return;
            } else if ((token.is("which") || token.is("that") || token.is(",")) && holdsAt(i + 1, sentence) > 0) {
                held(holdsAt(i + 1, sentence), sentence, draft);
                return;
            } else if (token.is("if") || token.is("provided") && next.is("that")
                    || token.is("on") && next.is("condition")) {
                term = toClauseEnd(i, sentence);
            } else if ((token.is("in") && (next.is("exchange") || next.is("return")))
                    && i + 3 <= sentence.last() && text.token(i + 2).is("for")) {
                term = toClauseEnd(i, sentence);
            } else if (token.is("with") && (next.is("no") || next.pos() == Pos.NUM)) {
                term = toClauseEnd(i, sentence);
            } else if ((token.is("starting") || token.is("beginning") || token.is("effective"))
                    && text.token(i - 1).is(",")) {
                term = toClauseEnd(i, sentence);
            }
            if (term != null && (draft.topic() == null || !draft.topic().overlaps(term))) {
                draft.add(Argument.Kind.TERM, term, null);
                i = text.tokenAt(term.end() - 1);
            }
        }
    }

    /** The token behind the verb by which an agreement holds something, "provides for", if it begins here; else -1. */
    private int holdsAt(int i, Sentence sentence) {
        if (i + 1 > sentence.last()) {
            return -1;
        }
        int verb = text.token(i).is("also") || text.token(i).is("would") || text.token(i).is("will") ? i + 1 : i;
        String form = text.token(verb).lower();
        if (verb + 2 <= sentence.last() && HOLDING_FOR.contains(form) && text.token(verb + 1).is("for")) {
            return verb + 2;
        }
        boolean that = HOLDING.contains(form) && verb < sentence.last();
        return that ? verb + (text.token(verb + 1).is("that") ? 2 : 1) : -1;
    }

    private void held(int from, Sentence sentence, Draft draft) {
        if (from > sentence.last()) {
            return;
        }
        clauses.split(from, Math.min(sentence.last(), from + LONGEST))
                .forEach(c -> draft.add(Argument.Kind.TERM, c, null));
    }

    private Span toClauseEnd(int first, Sentence sentence) {
        int last = first;
        for (int i = first + 1; i <= sentence.last() && i - first < LONGEST; i++) {
            Token token = text.token(i);
            if (token.pos() == Pos.PUNCT && !token.is("-") || token.is("but")
                    || token.pos() == Pos.SCONJ && i > first + 2) {
                break;
            }
            last = i;
        }
        return last > first ? text.span(first, last) : null;
    }

    /**
     * The noun of the agreement whose terms a sentence tells, or -1: "Under the deal, …", "According to the text, …", "The pact provides for …".
     */
    int provider(Sentence sentence) {
        int first = sentence.first();
        Token opening = text.token(first);
        int at = opening.is("according") && first < sentence.last() ? first + 2 : first + 1;
        if (OPENING.contains(opening.lower()) && at < sentence.last()) {
            if (text.token(at).is("the") && text.token(at + 1).is("terms") && at + 3 < sentence.last()) {
                at += 3;
            }
            NounPhrase phrase = phrases.startingAt(at);
            return phrase != null && isDefinite(phrase) && comma(phrase.last(), sentence) > 0 ? phrase.head() : -1;
        }
        NounPhrase subject = phrases.startingAt(first);
        boolean holds = subject != null && isDefinite(subject) && holdsAt(subject.last() + 1, sentence) > 0;
        return holds ? subject.head() : -1;
    }

    /** The clauses that such a sentence tells. */
    List<Span> provisions(int noun, Sentence sentence) {
        int comma = comma(noun, sentence);
        boolean opened = OPENING.contains(text.token(sentence.first()).lower());
        int from = opened ? comma + 1 : holdsAt(noun + 1, sentence);
        return from > sentence.last() ? List.of() : clauses.split(from, Math.min(sentence.last(), from + FARTHEST));
    }

    /** Whether a noun is that of an agreement, and not only of its text. */
    boolean isAgreement(int noun) {
        return words.is(text.token(noun).lower(), "noun");
    }

    private int comma(int from, Sentence sentence) {
        for (int i = from + 1; i < Math.min(sentence.last(), from + 12); i++) {
            if (text.token(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    /** "the deal", "its truce", "this text": a noun that points back to an agreement. */
    private boolean isDefinite(NounPhrase phrase) {
        Token first = text.token(phrase.first());
        String head = text.token(phrase.head()).lower();
        boolean points = first.is("the") || first.is("this") || first.is("that") || first.is("its")
                || first.is("their");
        return points && (words.is(head, "noun") || words.is(head, "text"));
    }
}
