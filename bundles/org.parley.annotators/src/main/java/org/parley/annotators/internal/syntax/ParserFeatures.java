package org.parley.annotators.internal.syntax;

/**
 * What the parser looks at: words and tags on the stack and to come, their dependents so far, distances and valencies, after Zhang and Nivre,
 * "Transition-based Dependency Parsing with Rich Non-local Features" (2011).
 */
public final class ParserFeatures {

    /** The most features that one state has. */
    public static final int MOST = 96;

    /** The tag of the root. */
    private static final int ROOT = 1000;

    private final Words words = new Words();
    private int[] tags;

    private int[] features;
    private int count;

    /** Takes in the forms of a sentence and their tags. */
    public void read(String[] forms, int[] tagsOfWords) {
        words.read(forms);
        tags = tagsOfWords;
    }

    private int word(int i) {
        return i < 0 ? 0 : i >= words.size ? ROOT : words.lower[i];
    }

    private int tag(int i) {
        return i < 0 ? 0 : i >= words.size ? ROOT : tags[i] + 1;
    }

    private void add(int template, int value) {
        features[count++] = Hash.of(template, value);
    }

    private void add(int template, int first, int second) {
        features[count++] = Hash.of(template, first, second);
    }

    private void add(int template, int first, int second, int third) {
        features[count++] = Hash.of(template, first, second, third);
    }

    private static int link(int[] links, int i) {
        return i < 0 ? -1 : links[i];
    }

    /**
     * The features of a state.
     *
     * @param into room for {@link #MOST}
     * @return how many there are
     */
    public int extract(ArcHybrid a, int[] into) {
        features = into;
        count = 0;
        int s0 = a.depth > 0 ? a.stack[a.depth - 1] : -1;
        int s1 = a.depth > 1 ? a.stack[a.depth - 2] : -1;
        int s2 = a.depth > 2 ? a.stack[a.depth - 3] : -1;
        int b0 = a.next;
        int b1 = b0 < a.size ? b0 + 1 : -1;
        int b2 = b0 + 1 < a.size ? b0 + 2 : -1;
        int s0w = word(s0);
        int s0t = tag(s0);
        int s1w = word(s1);
        int s1t = tag(s1);
        int b0w = word(b0);
        int b0t = tag(b0);
        int b1w = word(b1);
        int b1t = tag(b1);
        int b2t = tag(b2);
        int s2t = tag(s2);
        words(s0w, s0t, s1w, s1t, b0w, b0t);
        add(7, b1w);
        add(8, b1t);
        add(9, b1w, b1t);
        add(10, word(b2));
        add(11, b2t);
        add(12, s2t);
        add(14, s0t, b0t, b1t);
        add(15, b0t, b1t, b2t);
        add(16, s1t, s0t, b0t);
        add(17, s2t, s1t, s0t);
        add(18, b0t, b1t);
        add(19, s0w, b0t, b1t);
        add(20, s0t, b0w, b1t);
        add(21, s0t, b0t, b1w);
        add(22, s1w, s0t, b0t);
        add(23, s1t, s0w, b0t);
        add(24, s1t, s0t, b0w);
        dependents(a, s0, s1, b0);
        shape(a, s0, s1, b0);
        return count;
    }

    private void words(int s0w, int s0t, int s1w, int s1t, int b0w, int b0t) {
        add(1, s0w);
        add(2, s0t);
        add(25, s0w, s0t);
        add(3, b0w);
        add(4, b0t);
        add(26, b0w, b0t);
        add(5, s1w);
        add(6, s1t);
        add(31, s0w, s0t, b0t);
        add(32, s0t, b0w, b0t);
        add(33, s0w, b0w);
        add(34, s0t, b0t);
        add(35, s1w, s0w);
        add(36, s1t, s0t);
        add(37, s1w, s0t);
        add(38, s1t, s0w);
        add(41, s1w, b0w);
        add(42, s1t, b0t);
    }

    private void dependents(ArcHybrid a, int s0, int s1, int b0) {
        int s0t = tag(s0);
        int s1t = tag(s1);
        int b0t = tag(b0);
        int s0l = link(a.left1, s0);
        int s0r = link(a.right1, s0);
        int s1l = link(a.left1, s1);
        int s1r = link(a.right1, s1);
        int b0l = link(a.left1, b0);
        child(a, 43, s0l);
        child(a, 46, s0r);
        child(a, 49, s1l);
        child(a, 52, s1r);
        child(a, 55, b0l);
        add(58, s0t, tag(s0l), b0t);
        add(59, s0t, tag(s0r), b0t);
        add(60, s0t, b0t, tag(b0l));
        add(61, s1t, tag(s1r), s0t);
        add(62, s1t, tag(s1l), s0t);
        add(63, s1t, s0t, tag(s0l));
        add(64, s1t, s0t, tag(s0r));
        add(69, s0t, link(a.relation, s0l), link(a.relation, link(a.left2, s0)));
        add(70, s0t, link(a.relation, s0r), link(a.relation, link(a.right2, s0)));
        add(71, b0t, link(a.relation, b0l), link(a.relation, link(a.left2, b0)));
    }

    private void child(ArcHybrid a, int template, int child) {
        if (child >= 0) {
            add(template, word(child));
            add(template + 1, tag(child));
            add(template + 2, a.relation[child]);
        }
    }

    /** Distances, valencies and sets of relations. */
    private void shape(ArcHybrid a, int s0, int s1, int b0) {
        int s0w = word(s0);
        int s0t = tag(s0);
        int b0w = word(b0);
        int b0t = tag(b0);
        int near = s0 < 0 ? 0 : distance(b0 - s0);
        int far = s1 < 0 ? 0 : distance(s0 - s1);
        add(72, s0w, near);
        add(74, b0w, near);
        add(76, s0t, b0t, near);
        add(77, tag(s1), s0t, far);
        if (s0 >= 0) {
            add(82, s0t, set(a.leftRelations[s0]));
            add(83, s0t, set(a.rightRelations[s0]));
            add(84, s0w, set(a.rightRelations[s0]));
            add(85, s0t, set(a.leftRelations[s0]), b0t);
        }
        add(88, b0t, set(a.leftRelations[b0]));
        if (s1 >= 0) {
            add(89, tag(s1), set(a.rightRelations[s1]), s0t);
            add(90, word(s1), set(a.rightRelations[s1]));
        }
    }

    private static int set(long relations) {
        return Long.hashCode(relations * 0x9E3779B97F4A7C15L);
    }

    private static int distance(int words) {
        return words > 10 ? 7 : words > 5 ? 6 : words;
    }
}
