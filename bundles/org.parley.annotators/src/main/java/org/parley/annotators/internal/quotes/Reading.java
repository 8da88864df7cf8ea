package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.cues.CueFinder;
import org.parley.annotators.internal.lexicon.SpeechLexicon;
import org.parley.annotators.internal.marks.QuotationScanner;
import org.parley.annotators.internal.marks.QuotedStretch;
import org.parley.annotators.internal.phrases.NounPhraseFinder;
import org.parley.annotators.internal.phrases.SubjectFinder;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.Token;

/** One text with what all finders of quotes need to know of it: its quotation marks, cues, phrases and subjects. */
final class Reading {

    final AnalyzedText text;
    final SpeechLexicon lexicon;
    final NounPhraseFinder phrases;
    final SubjectFinder subjects;
    final CueFinder cues;
    final List<Stretch> stretches = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private final int[] stretchOf;

    /** A quoted stretch by its tokens, marks included. */
    record Stretch(int index, int first, int last, QuotedStretch marks) {
    }

    Reading(AnalyzedText text, SpeechLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        stretchOf = new int[text.tokens().size()];
        Arrays.fill(stretchOf, -1);
        for (QuotedStretch marks : QuotationScanner.scan(text.text(), text.paragraphs())) {
            int first = text.tokenAt(marks.begin());
            int last = text.tokenAt(marks.end() - 1);
            if (last < text.tokens().size() && last > first) {
                Arrays.fill(stretchOf, first, last + 1, stretches.size());
                stretches.add(new Stretch(stretches.size(), first, last, marks));
                quoted.set(first, last + 1);
            }
        }
        phrases = new NounPhraseFinder(text);
        subjects = new SubjectFinder(text, phrases, quoted::get, lexicon::isTime);
        cues = new CueFinder(text, lexicon);
    }

    boolean isQuoted(int token) {
        return quoted.get(token);
    }

    /** The stretch that a token lies in, or null. */
    Stretch stretchAt(int token) {
        return token < 0 || token >= stretchOf.length || stretchOf[token] < 0 ? null : stretches.get(stretchOf[token]);
    }

    Token token(int i) {
        return text.token(i);
    }

    boolean isFiniteVerb(int i) {
        Token token = token(i);
        if (token.pos() == Pos.AUX) {
            return !token.is("be") && !token.is("been") && !token.is("being");
        }
        return token.pos() == Pos.VERB && !token.lower().endsWith("ing")
                && (i == 0 || !token(i - 1).is("to") && !token(i - 1).isAny(Pos.DET, Pos.ADJ));
    }

    /** The first finite verb of {@code [from, end)} that is in no relative clause, or -1. */
    int mainVerb(int from, int end) {
        boolean relative = false;
        for (int i = from; i < end; i++) {
            Token token = token(i);
            if (token.is("who") || token.is("which")
                    || token.is("that") && i > from && token(i - 1).isAny(Pos.NOUN, Pos.PROPN)) {
                relative = true;
            } else if (isFiniteVerb(i)) {
                if (!relative) {
                    return i;
                }
                if (token.pos() == Pos.VERB) {
                    relative = false;
                }
            } else if (token.is(",")) {
                relative = false;
            }
        }
        return -1;
    }

    /** Whether a token begins a verb of speech outside quotation marks. */
    Cue cueVerb(int i) {
        return isQuoted(i) ? null : cues.verbAt(i);
    }

    /** The kind of a content, from the quotation marks in it. */
    QuoteKind kindOf(int first, int last) {
        boolean some = false;
        for (int i = first; i <= last; i++) {
            Stretch stretch = stretchAt(i);
            if (stretch != null) {
                if (stretch.first() <= first && stretch.last() >= last) {
                    return QuoteKind.DIRECT;
                }
                some |= !isTitle(stretch);
                i = stretch.last();
            }
        }
        return some ? QuoteKind.MIXED : QuoteKind.INDIRECT;
    }

    /** Whether quotation marks hold a title or name: few words, all of weight capitalised, no sentence end. */
    boolean isTitle(Stretch stretch) {
        int words = 0;
        for (int i = stretch.first() + 1; i < stretch.last(); i++) {
            Token token = token(i);
            if (token.isWord()) {
                words++;
                if (!token.isCapitalised() && token.text().length() > 3) {
                    return false;
                }
            }
        }
        return words > 0 && words <= 10 && (words > 1 || stretch.marks().single());
    }

    Span span(int first, int last) {
        return text.span(first, last);
    }

    Sentence sentenceOf(int token) {
        return text.sentenceOf(token);
    }
}
