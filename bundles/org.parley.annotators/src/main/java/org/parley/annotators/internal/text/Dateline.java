package org.parley.annotators.internal.text;

import java.util.List;

/**
 * Tells the dateline that opens a report, such as {@code OSTREVIK, March 4 (Agency) —}, from its first sentence: a place in capitals, or
 * names before an agency in brackets, then a dash and a big letter. Stateless.
 */
final class Dateline {

    private static final int LONGEST = 18;
    private static final int SHORTEST_PLACE = 3;
    private static final int FEWEST_BEHIND = 4;

    private Dateline() {
    }

    /** The index of the dash that ends the dateline of the paragraph {@code [first, end)}, or -1 if it has none. */
    static int end(List<Token> tokens, int first, int end) {
        boolean inBrackets = false;
        for (int i = first; i < Math.min(end - FEWEST_BEHIND, first + LONGEST); i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                inBrackets = true;
            } else if (token.is(")")) {
                inBrackets = false;
            } else if (i > first && !inBrackets && isDash(tokens, i)) {
                boolean placed = isInCapitals(tokens.get(first)) || tokens.get(i - 1).is(")");
                return placed && startsBig(tokens.get(i + 1)) ? i : -1;
            } else if (!inBrackets && !mayBelong(token)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDash(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return Characters.isDash(token.text().charAt(0))
                && (tokens.get(i - 1).end() < token.begin() || token.end() < tokens.get(i + 1).begin());
    }

    private static boolean isInCapitals(Token token) {
        return token.text().length() >= SHORTEST_PLACE
                && token.text().codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && Character.isLetter(token.text().charAt(0));
    }

    private static boolean mayBelong(Token token) {
        return token.isCapitalised() || Character.isDigit(token.text().charAt(0)) || token.is(",") || token.is(".")
                || token.is("/");
    }

    private static boolean startsBig(Token token) {
        return token.isCapitalised() || !token.isWord() || Character.isDigit(token.text().charAt(0));
    }
}
