package org.parley.annotators.internal.speakers;

/**
 * A run of capitalised words that may be a name.
 *
 * @param first index of the first token, titles before the name left out
 * @param last index of the last token, inclusive
 * @param titleFirst index of the first token of the title before it, or {@code first} if there is none
 */
record NameRun(int first, int last, int titleFirst) {

    boolean hasTitle() {
        return titleFirst < first;
    }
}
