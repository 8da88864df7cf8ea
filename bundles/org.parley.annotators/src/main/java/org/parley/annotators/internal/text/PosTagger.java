package org.parley.annotators.internal.text;

import java.util.List;

/** Gives each token of a sentence its part of speech. Not safe for use by several threads at once unless an implementation says so. */
@FunctionalInterface
public interface PosTagger {

    /** The parts of speech of the words of one sentence, as many as there are words. */
    Pos[] tag(List<Token> sentence);
}
