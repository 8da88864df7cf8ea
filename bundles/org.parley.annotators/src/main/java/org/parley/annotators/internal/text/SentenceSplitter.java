package org.parley.annotators.internal.text;

import java.util.List;
import java.util.Set;

/**
 * Finds where sentences end within a paragraph's tokens. A sentence ends after a full stop, question or exclamation mark, with the quotation
 * marks and brackets that close behind it, unless the next word starts small or names who said it; a dateline is a sentence of its own.
 * Threads may share one.
 */
public final class SentenceSplitter {

    private static final int LONGEST = 300;
    private static final String CLOSERS = "\"\u201d\u2019')]}\u00bb";

    private final Set<String> neverEnding;
    private final Set<String> starters;
    private final Set<String> speechForms;

    /**
     * @param neverEnding abbreviations after which a sentence does not end ({@code "mr."})
     * @param starters lower-case words that commonly start a sentence: they end one that an abbreviation closes
     * @param speechForms lower-case forms of speech verbs
     */
    public SentenceSplitter(Set<String> neverEnding, Set<String> starters, Set<String> speechForms) {
        this.neverEnding = Set.copyOf(neverEnding);
        this.starters = Set.copyOf(starters);
        this.speechForms = Set.copyOf(speechForms);
    }

    /** Adds the sentences that the tokens {@code [first, end)} of one paragraph make up. */
    public void split(int paragraph, List<Token> tokens, int first, int end, List<Sentence> into) {
        int begin = first;
        int dateline = Dateline.end(tokens, first, end);
        if (dateline >= 0) {
            add(paragraph, tokens, first, dateline, into);
            begin = dateline + 1;
        }
        for (int i = begin; i < end; i++) {
            int last = i - begin >= LONGEST ? i : sentenceEnd(tokens, i, end);
            if (last >= 0) {
                add(paragraph, tokens, begin, last, into);
                begin = last + 1;
                i = last;
            }
        }
        if (begin < end) {
            add(paragraph, tokens, begin, end - 1, into);
        }
    }

    private static void add(int paragraph, List<Token> tokens, int first, int last, List<Sentence> into) {
        into.add(new Sentence(into.size(), paragraph, first, last, tokens.get(first).begin(), tokens.get(last).end()));
    }

    /** The last token of the sentence that ends with token {@code i} and what closes behind it, or -1 if none ends there. */
    private int sentenceEnd(List<Token> tokens, int i, int end) {
        Token token = tokens.get(i);
        boolean mark = isEndMark(token);
        boolean abbreviation = !mark && token.text().endsWith(".") && token.text().length() > 1;
        if (!mark && !abbreviation) {
            return -1;
        }
        int last = i;
        while (last + 1 < end && last - i < 8 && (isCloser(tokens, last + 1) || isEndMark(tokens.get(last + 1)))
                && tokens.get(last + 1).begin() == tokens.get(last).end()) {
            last++;
        }
        if (last + 1 >= end) {
            return last;
        }
        Token next = tokens.get(last + 1);
        if (next.begin() == tokens.get(last).end() && next.isWord()) {
            return -1;
        }
        if (abbreviation) {
            boolean closed = last > i;
            return !neverEnding.contains(token.lower())
                    && (starters.contains(next.lower()) && next.isCapitalised() || opens(next)
                            || closed && next.isCapitalised()) ? last : -1;
        }
        if (startsSmall(next) || last > i && !token.text().startsWith(".") && saysWho(tokens, last + 1, end)) {
            return -1;
        }
        return last;
    }

    private static boolean isEndMark(Token token) {
        char c = token.text().charAt(0);
        return c == '.' && token.text().length() == 1 || c == '!' || c == '?' || c == '\u2026'
                || c == '.' && token.text().length() >= 3
                || c == '\u061f' || c == '\u3002' || c == '\u06d4';
    }

    private static boolean isCloser(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        return CLOSERS.indexOf(text.charAt(0)) >= 0 && (text.length() == 1 || text.equals("''"));
    }

    private static boolean opens(Token token) {
        char c = token.text().charAt(0);
        return c == '\u201c' || c == '"' || c == '\u00ab';
    }

    private static boolean startsSmall(Token next) {
        return Character.isLowerCase(next.text().codePointAt(0)) || next.is(",") || next.is(";")
                || Characters.isDash(next.text().charAt(0));
    }

    /** Whether a name or pronoun and a speech verb follow: {@code "Why?" Smith asked}. */
    private boolean saysWho(List<Token> tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + 5); i++) {
            Token token = tokens.get(i);
            if (i > from && speechForms.contains(token.lower())) {
                return i + 1 >= end
                        || !tokens.get(i + 1).is("that") && !opens(tokens.get(i + 1)) && !tokens.get(i + 1).is(":");
            }
            if (!token.isCapitalised()) {
                return false;
            }
        }
        return false;
    }
}
