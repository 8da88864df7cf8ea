package org.parley.training;

import org.parley.annotators.internal.syntax.Relation;

/**
 * A sentence of a treebank.
 *
 * @param forms its words
 * @param tags universal part of speech and finer one: {@code VERB-VBD}
 * @param heads the head of each word, counted from 0; the number of words stands for the root
 * @param relations the relation of each word to its head
 */
record GoldSentence(String[] forms, String[] tags, int[] heads, Relation[] relations) {

    int size() {
        return forms.length;
    }

    GoldSentence withForms(String[] others) {
        return new GoldSentence(others, tags, heads, relations);
    }
}
