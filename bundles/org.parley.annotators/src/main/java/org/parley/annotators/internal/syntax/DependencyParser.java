package org.parley.annotators.internal.syntax;

/** Finds the head of each word of a sentence. For one thread at a time unless an implementation says otherwise. */
@FunctionalInterface
public interface DependencyParser {

    /**
     * The tree of a sentence.
     *
     * @param forms its words
     * @param tags the numbers of their tags in the model's {@link TagSet}
     * @param first the index in the document of the sentence's first word: all indexes of the tree count from there
     */
    DependencyTree parse(String[] forms, int[] tags, int first);
}
