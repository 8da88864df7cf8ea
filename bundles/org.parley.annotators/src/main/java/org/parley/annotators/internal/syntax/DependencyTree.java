package org.parley.annotators.internal.syntax;

import java.util.Arrays;

/**
 * The dependency tree of one sentence. All indexes are those of the document's tokens; the sentence's first token is {@link #first()}. The tree
 * is projective: what hangs on a word, at any depth, is one stretch of words. Immutable.
 */
public final class DependencyTree {

    private final int first;
    private final int[] heads;
    private final Relation[] relations;
    private final int[] leftmost;
    private final int[] rightmost;

    /**
     * @param first index in the document of the first word
     * @param heads the head of each word, counted from 0 within the sentence; -1 for the root
     * @param relations the relation of each word to its head
     * @throws IllegalArgumentException if a head lies outside the sentence or heads go round in a circle
     */
    public DependencyTree(int first, int[] heads, Relation[] relations) {
        this.first = first;
        this.heads = heads.clone();
        this.relations = relations.clone();
        leftmost = new int[heads.length];
        rightmost = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            leftmost[i] = i;
            rightmost[i] = i;
        }
        spread();
    }

    /** Gives each word the borders of what hangs on it, from the leaves up, in linear time. */
    private void spread() {
        int n = heads.length;
        int[] waiting = new int[n];
        for (int head : heads) {
            if (head >= n) {
                throw new IllegalArgumentException("head outside the sentence: " + head);
            }
            if (head >= 0) {
                waiting[head]++;
            }
        }
        int[] ready = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (waiting[i] == 0) {
                ready[count++] = i;
            }
        }
        for (int k = 0; k < count; k++) {
            int word = ready[k];
            int head = heads[word];
            if (head >= 0) {
                leftmost[head] = Math.min(leftmost[head], leftmost[word]);
                rightmost[head] = Math.max(rightmost[head], rightmost[word]);
                if (--waiting[head] == 0) {
                    ready[count++] = head;
                }
            }
        }
        if (count < n) {
            throw new IllegalArgumentException("heads go round in a circle: " + Arrays.toString(heads));
        }
    }

    /** The index of the sentence's first word. */
    public int first() {
        return first;
    }

    /** The number of words. */
    public int size() {
        return heads.length;
    }

    /** The head of a word, or -1 for the root. */
    public int head(int word) {
        int head = heads[word - first];
        return head < 0 ? -1 : first + head;
    }

    /** The relation of a word to its head. */
    public Relation relation(int word) {
        return relations[word - first];
    }

    /** The root; -1 in a tree without words. */
    public int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                return first + i;
            }
        }
        return -1;
    }

    /** The first word of what hangs on a word, itself included. */
    public int leftmost(int word) {
        return first + leftmost[word - first];
    }

    /** The last word of what hangs on a word, itself included. */
    public int rightmost(int word) {
        return first + rightmost[word - first];
    }

    /** Whether a word is another one or hangs on it, at any depth. */
    public boolean isUnder(int word, int ancestor) {
        for (int up = word; up >= 0; up = head(up)) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The first word behind {@code after} that hangs on a word directly by the relation, or -1. */
    public int next(int word, Relation relation, int after) {
        int governor = word - first;
        for (int i = Math.max(leftmost[governor], after + 1 - first); i <= rightmost[governor]; i++) {
            if (heads[i] == governor && relations[i] == relation) {
                return first + i;
            }
        }
        return -1;
    }

    /** The first word that hangs on a word directly by the relation, or -1. */
    public int child(int word, Relation relation) {
        return next(word, relation, first - 1);
    }

    /** The words that hang on a word directly, in their order. */
    public int[] children(int word) {
        int governor = word - first;
        int[] found = new int[rightmost[governor] - leftmost[governor]];
        int count = 0;
        for (int i = leftmost[governor]; i <= rightmost[governor]; i++) {
            if (heads[i] == governor) {
                found[count++] = first + i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < heads.length; i++) {
            text.append(first + i).append('<').append(relations[i].label()).append('-')
                    .append(heads[i] < 0 ? -1 : first + heads[i]).append(' ');
        }
        return text.toString().trim();
    }
}
