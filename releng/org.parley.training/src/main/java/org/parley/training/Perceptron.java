package org.parley.training;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** An averaged perceptron over hashed features (Collins, "Discriminative Training Methods for Hidden Markov Models", 2002). */
final class Perceptron {

    /** The share of weights that the bytes of a model can hold without being cut off. */
    private static final double WITHIN = 0.9995;

    private final int classes;
    private int[] keys = new int[1 << 16];
    private Row[] rows = new Row[1 << 16];
    private int used;
    private long step = 1;

    Perceptron(int classes) {
        this.classes = classes;
    }

    /** The weights that a feature has for some classes, with what it takes to average them over all steps. */
    private static final class Row {
        byte[] classes = new byte[2];
        float[] weights = new float[2];
        double[] totals = new double[2];
        int size;
        int lessons;

        void add(int type, float delta, long step) {
            int i = 0;
            while (i < size && classes[i] != type) {
                i++;
            }
            if (i == size) {
                if (size == classes.length) {
                    classes = Arrays.copyOf(classes, size * 2);
                    weights = Arrays.copyOf(weights, size * 2);
                    totals = Arrays.copyOf(totals, size * 2);
                }
                classes[size++] = (byte) type;
            }
            weights[i] += delta;
            totals[i] += (double) step * delta;
        }
    }

    /** Sums the weights of features for each class. */
    void score(int[] features, int count, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            Row row = rows[slot(keys, rows, features[i])];
            if (row != null) {
                for (int k = 0; k < row.size; k++) {
                    scores[row.classes[k]] += row.weights[k];
                }
            }
        }
    }

    /** Counts a step in which nothing was wrong. */
    void pass() {
        step++;
    }

    /** Speaks for one class and against another. */
    void learn(int[] features, int count, int truth, int guess) {
        for (int i = 0; i < count; i++) {
            Row row = row(features[i]);
            row.lessons++;
            row.add(truth, 1, step);
            row.add(guess, -1, step);
        }
        step++;
    }

    private Row row(int key) {
        int i = slot(keys, rows, key);
        if (rows[i] == null) {
            if (used * 2 > keys.length) {
                grow();
                i = slot(keys, rows, key);
            }
            keys[i] = key;
            rows[i] = new Row();
            used++;
        }
        return rows[i];
    }

    private void grow() {
        int[] newKeys = new int[keys.length * 2];
        Row[] newRows = new Row[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (rows[i] != null) {
                int slot = slot(newKeys, newRows, keys[i]);
                newKeys[slot] = keys[i];
                newRows[slot] = rows[i];
            }
        }
        keys = newKeys;
        rows = newRows;
    }

    private static int slot(int[] keys, Row[] rows, int key) {
        int mask = keys.length - 1;
        int i = key * 0x9E3779B1 >>> 7 & mask;
        while (rows[i] != null && keys[i] != key) {
            i = i + 1 & mask;
        }
        return i;
    }

    /**
     * The averaged weights in bytes: class and weight in turn for each feature.
     *
     * @param least weights smaller than this many steps of a byte are left out
     * @param lessons features that fewer mistakes have taught than this are left out
     */
    SortedMap<Integer, byte[]> averaged(int least, int lessons) {
        double[] sizes = new double[0];
        int count = 0;
        for (Row row : rows) {
            if (row != null) {
                if (sizes.length < count + row.size) {
                    sizes = Arrays.copyOf(sizes, (count + row.size) * 2);
                }
                for (int k = 0; k < row.size; k++) {
                    sizes[count++] = Math.abs(average(row, k));
                }
            }
        }
        Arrays.sort(sizes, 0, count);
        double scale = count == 0 ? 1 : 127 / Math.max(1e-9, sizes[(int) (WITHIN * (count - 1))]);
        SortedMap<Integer, byte[]> made = new TreeMap<>();
        for (int i = 0; i < rows.length; i++) {
            byte[] row = rows[i] == null || rows[i].lessons < lessons ? new byte[0] : bytes(rows[i], scale, least);
            if (row.length > 0) {
                made.put(keys[i], row);
            }
        }
        return made;
    }

    private byte[] bytes(Row row, double scale, int least) {
        byte[] pairs = new byte[row.size * 2];
        int n = 0;
        for (int k = 0; k < row.size; k++) {
            long weight = Math.max(-127, Math.min(127, Math.round(average(row, k) * scale)));
            if (Math.abs(weight) >= least) {
                pairs[n++] = row.classes[k];
                pairs[n++] = (byte) weight;
            }
        }
        return Arrays.copyOf(pairs, n);
    }

    private double average(Row row, int k) {
        return row.weights[k] - row.totals[k] / step;
    }
}
