package org.parley.annotators.internal.syntax;

import java.util.Arrays;

/**
 * Weights of hashed features for some classes, in bytes. Most features speak for or against a few classes only, so those alone are kept.
 * Immutable; all threads share one.
 */
public final class LinearModel {

    private final int classes;
    private final int mask;
    /** Open addressing: key, then where its row begins; a row's beginning 0 marks a free slot. */
    private final int[] slots;
    /** Rows: how many classes, then each class and its weight. The first byte is unused, so that no row begins at 0. */
    private final byte[] rows;

    /**
     * @param classes how many classes there are, at most 128
     * @param keys the hashes of the features
     * @param sizes how many classes each feature has weights for
     * @param pairs class and weight, for each feature as many as its size
     */
    LinearModel(int classes, int[] keys, byte[] sizes, byte[] pairs) {
        this.classes = classes;
        int room = Integer.highestOneBit(Math.max(8, keys.length * 2 - 1)) << 1;
        mask = room - 1;
        slots = new int[room * 2];
        rows = new byte[1 + keys.length + pairs.length];
        int from = 0;
        int to = 1;
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            slots[slot] = keys[i];
            slots[slot + 1] = to;
            int length = sizes[i] * 2;
            rows[to] = sizes[i];
            System.arraycopy(pairs, from, rows, to + 1, length);
            from += length;
            to += length + 1;
        }
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /**
     * Sums the weights of some features.
     *
     * @param features their hashes
     * @param count how many of them
     * @param scores room for one sum a class; what it held is forgotten
     */
    public void score(int[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        byte[] cells = rows;
        for (int i = 0; i < count; i++) {
            int row = slots[slot(features[i]) + 1];
            if (row > 0) {
                int end = row + 1 + cells[row] * 2;
                for (int k = row + 1; k < end; k += 2) {
                    scores[cells[k]] += cells[k + 1];
                }
            }
        }
    }

    private int slot(int key) {
        int i = (key * 0x9E3779B1 >>> 7) & mask;
        while (slots[2 * i + 1] != 0 && slots[2 * i] != key) {
            i = i + 1 & mask;
        }
        return 2 * i;
    }
}
