package org.parley.annotators.internal.syntax;

/** Gives each word of a sentence its tag. For one thread at a time unless an implementation says otherwise. */
@FunctionalInterface
public interface Tagger {

    /** The numbers of the tags in the model's {@link TagSet}, one for each form; none for no forms. */
    int[] tag(String[] forms);
}
