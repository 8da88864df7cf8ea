package org.parley.annotators.internal.syntax;

import java.util.Arrays;

/**
 * The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta, "Dynamic Programming Algorithms for Transition-Based Dependency
 * Parsers", 2011): a stack, the words to come, with the root behind the last, and the arcs so far. SHIFT moves a word to the stack, LEFT gives the top
 * of the stack the next word as its head, RIGHT the word below it. Reused from sentence to sentence by one thread.
 */
public final class ArcHybrid {

    /** The transition that makes no arc; {@link #left} and {@link #right} give the numbers of the others. */
    public static final int SHIFT = 0;

    private static final int RELATIONS = Relation.values().length;
    private static final int ROOM = 64;

    /** How many transitions there are. */
    public static final int TRANSITIONS = 1 + 2 * RELATIONS;

    int size;
    int depth;
    int next;
    int[] stack = new int[ROOM];
    int[] head = new int[ROOM];
    int[] relation = new int[ROOM];
    int[] left1 = new int[ROOM];
    int[] left2 = new int[ROOM];
    int[] right1 = new int[ROOM];
    int[] right2 = new int[ROOM];
    int[] lefts = new int[ROOM];
    int[] rights = new int[ROOM];
    long[] leftRelations = new long[ROOM];
    long[] rightRelations = new long[ROOM];

    /** Begins a sentence of so many words. */
    public void start(int words) {
        size = words;
        depth = 0;
        next = 0;
        int room = words + 1;
        if (head.length < room) {
            int more = room * 2;
            stack = new int[more];
            head = new int[more];
            relation = new int[more];
            left1 = new int[more];
            left2 = new int[more];
            right1 = new int[more];
            right2 = new int[more];
            lefts = new int[more];
            rights = new int[more];
            leftRelations = new long[more];
            rightRelations = new long[more];
        }
        for (int[] links : new int[][] { head, relation, left1, left2, right1, right2 }) {
            Arrays.fill(links, 0, room, -1);
        }
        Arrays.fill(lefts, 0, room, 0);
        Arrays.fill(rights, 0, room, 0);
        Arrays.fill(leftRelations, 0, room, 0);
        Arrays.fill(rightRelations, 0, room, 0);
    }

    /** The number of the transition that makes an arc to the left. */
    public static int left(Relation relation) {
        return 1 + relation.ordinal();
    }

    /** The number of the transition that makes an arc to the right. */
    public static int right(Relation relation) {
        return 1 + RELATIONS + relation.ordinal();
    }

    /** Whether a transition goes from the next word to the top of the stack. */
    public static boolean isLeft(int transition) {
        return transition >= 1 && transition <= RELATIONS;
    }

    /** Whether all words have their heads. */
    public boolean isDone() {
        return next == size && depth == 0;
    }

    /** Whether a transition is possible: one word only hangs on the root, and only by that relation. */
    public boolean allows(int transition) {
        if (transition == SHIFT) {
            return next < size;
        }
        if (!isLeft(transition)) {
            return depth > 1 && transition != right(Relation.ROOT);
        }
        return next < size ? depth > 0 && transition != left(Relation.ROOT)
                : depth == 1 && transition == left(Relation.ROOT);
    }

    /** Makes a transition. */
    public void apply(int transition) {
        if (transition == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int dependent = stack[--depth];
        if (isLeft(transition)) {
            int label = transition - 1;
            head[dependent] = next;
            relation[dependent] = label;
            left2[next] = left1[next];
            left1[next] = dependent;
            lefts[next]++;
            leftRelations[next] |= 1L << label;
        } else {
            int label = transition - 1 - RELATIONS;
            int governor = stack[depth - 1];
            head[dependent] = governor;
            relation[dependent] = label;
            right2[governor] = right1[governor];
            right1[governor] = dependent;
            rights[governor]++;
            rightRelations[governor] |= 1L << label;
        }
    }

    /** The words on the stack. */
    public int depth() {
        return depth;
    }

    /** The word on the stack, counted from its bottom. */
    public int onStack(int place) {
        return stack[place];
    }

    /** The next word; the number of words if only the root is left. */
    public int next() {
        return next;
    }

    /** The head of a word, -1 as long as it has none; the number of words stands for the root. */
    public int head(int word) {
        return head[word];
    }

    /** The relation of a word to its head. */
    public Relation relation(int word) {
        return Relation.values()[relation[word]];
    }
}
