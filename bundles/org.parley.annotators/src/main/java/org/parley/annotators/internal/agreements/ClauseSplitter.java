package org.parley.annotators.internal.agreements;

import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/** Cuts a row of clauses, joined by commas and "and", where each has a finite verb of its own. Keeps nothing between calls. */
final class ClauseSplitter {

    private static final int LONG = 5;

    private final AnalyzedText text;

    ClauseSplitter(AnalyzedText text) {
        this.text = text;
    }

    /** The clauses in the tokens {@code [first, last]}, in order, without the conjunctions between them. */
    List<Span> split(int first, int last) {
        List<Span> clauses = new ArrayList<>();
        int begin = first;
        for (int i = first + 1; i < last; i++) {
            if (isBorder(i) && startsClause(skip(i, last)) && areClauses(begin, i, last)) {
                add(begin, i - 1, clauses);
                begin = skip(i, last);
                i = begin;
            }
        }
        add(begin, last, clauses);
        return clauses;
    }

    /** Two finite verbs, or one and two stretches too long for a row of names: taggers miss a verb now and then. */
    private boolean areClauses(int begin, int border, int last) {
        int next = nextBorder(border + 1, last);
        boolean before = hasFinite(begin, border - 1);
        boolean behind = hasFinite(border + 1, next);
        boolean isLong = border - begin >= LONG && next - border >= LONG;
        return before && behind || (before || behind) && isLong;
    }

    private void add(int first, int last, List<Span> clauses) {
        int end = last;
        while (end > first && text.token(end).pos() == Pos.PUNCT) {
            end--;
        }
        if (end > first) {
            clauses.add(text.span(first, end));
        }
    }

    private boolean isBorder(int i) {
        Token token = text.token(i);
        return token.is(",") || token.is(";") || token.is("and") || token.is("while") || token.is("but");
    }

    private int skip(int border, int last) {
        int i = border + 1;
        while (i < last && (text.token(i).is("and") || text.token(i).is("but") || text.token(i).is("while"))) {
            i++;
        }
        return i;
    }

    private int nextBorder(int from, int last) {
        int i = skip(from - 1, last);
        while (i < last && !isBorder(i + 1)) {
            i++;
        }
        return i;
    }

    private boolean startsClause(int i) {
        return switch (text.token(i).pos()) {
        case DET, PROPN, NOUN, PRON, NUM, ADJ -> true;
        default -> false;
        };
    }

    /** Whether there is a finite verb in the tokens {@code [from, last]}. */
    boolean hasFinite(int from, int last) {
        for (int i = from; i <= last; i++) {
            Token token = text.token(i);
            boolean bare = i > 0 && (text.token(i - 1).is("to") || text.token(i - 1).isAny(Pos.DET, Pos.ADJ));
            if (token.pos() == Pos.AUX || token.pos() == Pos.VERB && !token.lower().endsWith("ing") && !bare) {
                return true;
            }
        }
        return false;
    }
}
