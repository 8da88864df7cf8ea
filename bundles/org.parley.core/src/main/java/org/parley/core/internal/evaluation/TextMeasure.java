package org.parley.core.internal.evaluation;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lengths of spans of a text in what counts: characters that are no white space, and tokens. */
final class TextMeasure {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+(?:['\u2019.-][\\p{L}\\p{N}_]+)*"); //$NON-NLS-1$
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[a-z0-9)\"\u201d\u2019%][.!?])[\"\u201d\u2019)]*\\s+(?=[\"\u201c\u2018(]?[A-Z])|\\n+"); //$NON-NLS-1$

    private final String text;
    private final int[] charactersBefore;
    private final int[] tokenBegins;
    private final int[] tokenEnds;

    TextMeasure(String text) {
        this.text = text;
        charactersBefore = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            charactersBefore[i + 1] = charactersBefore[i] + (Borders.isSpace(text.charAt(i)) ? 0 : 1);
        }
        tokenBegins = TOKEN.matcher(text).results().mapToInt(r -> r.start()).toArray();
        tokenEnds = TOKEN.matcher(text).results().mapToInt(r -> r.end()).toArray();
    }

    String text() {
        return text;
    }

    /** Characters of a span that are no white space. */
    int characters(int begin, int end) {
        return charactersBefore[end] - charactersBefore[begin];
    }

    /** Intersection over union of two quotes, in characters that are no white space; what lies between two counts. */
    double likeness(Quotation a, Quotation b) {
        int begin = Math.max(a.begin(), b.begin());
        int end = Math.min(a.end(), b.end());
        if (begin >= end) {
            return 0;
        }
        return (double) characters(begin, end)
                / characters(Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end()));
    }

    /** Whether two spans share a letter or digit. */
    boolean shareLetter(Mention a, Mention b) {
        int end = Math.min(Math.min(a.end(), b.end()), text.length());
        for (int i = Math.max(0, Math.max(a.begin(), b.begin())); i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Adds the numbers of the tokens that a span touches. */
    void addTokens(Quotation quote, BitSet tokens) {
        int low = 0;
        int high = tokenEnds.length;
        while (low < high) { // the first that ends behind the begin
            int middle = (low + high) >>> 1;
            if (tokenEnds[middle] <= quote.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < tokenBegins.length && tokenBegins[i] < quote.end(); i++) {
            tokens.set(i);
        }
    }

    /** Begins of sentences for a document that has none: behind line ends, and full stops that a capital follows. */
    int[] sentences() {
        Matcher matcher = SENTENCE_END.matcher(text);
        return IntStream
                .concat(IntStream.of(0), matcher.results().mapToInt(r -> r.end())).toArray();
    }

    /** A span on one line. */
    String excerpt(int begin, int end) {
        return text.substring(begin, end).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
