package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.cues.CueType;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Paragraph;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/**
 * Finds the turns of an interview or hearing: paragraphs that each begin with a short name and a colon. A text is taken for a transcript if
 * two such names come more than once, or one of them three times, and most of their turns are more than a word or number. What stands
 * between two turns belongs to the first.
 */
final class TranscriptFinder {

    private static final int LONGEST_NAME = 4;
    private static final int FEW_WORDS = 2;

    private final AnalyzedText text;

    /** A paragraph's first token, the token of its colon. */
    private record Turn(Paragraph paragraph, int first, int colon) {
    }

    TranscriptFinder(AnalyzedText text) {
        this.text = text;
    }

    List<FoundQuote> find() {
        List<Turn> turns = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        int spoken = 0;
        for (Paragraph paragraph : text.paragraphs()) {
            Turn turn = paragraph.furniture() ? null : turn(paragraph);
            int words = turn == null ? 0 : words(turn);
            if (words > 0) {
                turns.add(turn);
                counts.merge(name(turn), 1, Integer::sum);
                spoken += words >= FEW_WORDS ? 1 : 0;
            }
        }
        long repeated = counts.values().stream().filter(n -> n > 1).count();
        boolean transcript = (repeated > 1 || counts.values().stream().anyMatch(n -> n > 2))
                && spoken * 2 > turns.size();
        if (!transcript) {
            return List.of();
        }
        List<FoundQuote> found = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            if (counts.get(name(turn)) > 1) {
                int next = i + 1 < turns.size() ? turns.get(i + 1).paragraph().index() : turn.paragraph().index() + 1;
                found.add(quote(turn, end(turn, next)));
            }
        }
        return found;
    }

    private String name(Turn turn) {
        return text.textOf(turn.first(), turn.colon() - 1);
    }

    /** The number of words of a turn's first paragraph. */
    private int words(Turn turn) {
        int words = 0;
        for (int i = turn.colon() + 1; i < text.tokens().size() && words < FEW_WORDS
                && text.token(i).begin() < turn.paragraph().end(); i++) {
            words += Character.isLetter(text.token(i).text().codePointAt(0)) ? 1 : 0;
        }
        return words;
    }

    /** Where a turn ends: before the next one, or before a stage direction, an omission or page furniture. */
    private int end(Turn turn, int nextTurn) {
        int last = turn.paragraph().index();
        while (last + 1 < nextTurn && goesOn(text.paragraphs().get(last + 1))) {
            last++;
        }
        return text.paragraphs().get(last).end();
    }

    private boolean goesOn(Paragraph paragraph) {
        return !paragraph.furniture() && Character.isLetter(text.text().codePointAt(paragraph.begin()));
    }

    private Turn turn(Paragraph paragraph) {
        int first = text.tokenAt(paragraph.begin());
        for (int i = first; i < Math.min(text.tokens().size() - 1, first + LONGEST_NAME + 1); i++) {
            Token token = text.token(i);
            if (token.is(":")) {
                return i > first && text.token(i + 1).begin() < paragraph.end() ? new Turn(paragraph, first, i) : null;
            }
            if (!token.isCapitalised() && !token.is(".") || token.begin() >= paragraph.end()) {
                return null;
            }
        }
        return null;
    }

    private FoundQuote quote(Turn turn, int end) {
        Span content = new Span(text.token(turn.colon() + 1).begin(), end);
        return new FoundQuote(content, QuoteKind.DIRECT,
                new Cue(turn.colon(), turn.colon(), CueType.PUNCTUATION, false, null),
                new NounPhrase(turn.first(), turn.colon() - 1, turn.colon() - 1), null, null, 0.6f);
    }
}
