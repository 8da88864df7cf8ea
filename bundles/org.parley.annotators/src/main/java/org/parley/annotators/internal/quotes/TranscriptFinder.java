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
 * two such names come more than once, or one of them three times.
 */
final class TranscriptFinder {

    private static final int LONGEST_NAME = 4;

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
        for (Paragraph paragraph : text.paragraphs()) {
            Turn turn = paragraph.furniture() ? null : turn(paragraph);
            if (turn != null) {
                turns.add(turn);
                counts.merge(name(turn), 1, Integer::sum);
            }
        }
        long repeated = counts.values().stream().filter(n -> n > 1).count();
        boolean transcript = repeated > 1 || counts.values().stream().anyMatch(n -> n > 2);
        List<FoundQuote> found = new ArrayList<>();
        if (transcript) {
            turns.stream().filter(t -> counts.get(name(t)) > 1).forEach(t -> found.add(quote(t)));
        }
        return found;
    }

    private String name(Turn turn) {
        return text.textOf(turn.first(), turn.colon() - 1);
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

    private FoundQuote quote(Turn turn) {
        Span content = new Span(text.token(turn.colon() + 1).begin(), turn.paragraph().end());
        return new FoundQuote(content, QuoteKind.DIRECT,
                new Cue(turn.colon(), turn.colon(), CueType.PUNCTUATION, false, null),
                new NounPhrase(turn.first(), turn.colon() - 1, turn.colon() - 1), null, null, 0.6f);
    }
}
