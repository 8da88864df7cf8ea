package org.parley.core.internal.corpus;

import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Brings corpus.json of older versions up to date, one step a format. A new format is a new step at the end. Steps change
 * what they must and keep all else.
 */
public final class Migrations {

    /** Those of this version. */
    public static final Migrations ALL = new Migrations(List.of(Migrations::nameTheLanguage));

    private static final String FORMAT = "format"; //$NON-NLS-1$

    private final List<Consumer<ObjectNode>> steps;

    /** Steps: the first leads from format 0 to 1, and so on. */
    Migrations(List<Consumer<ObjectNode>> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The format that this version writes. */
    public int format() {
        return steps.size();
    }

    /** The format of a file; 0 before formats had numbers. */
    public static int format(ObjectNode root) {
        return Math.max(0, root.path(FORMAT).asInt(0));
    }

    /** Brings an older file up to date; nothing happens to one of this version or a newer one. */
    public void migrate(ObjectNode root) {
        int from = format(root);
        for (int step = from; step < steps.size(); step++) {
            steps.get(step).accept(root);
        }
        if (from < steps.size()) {
            root.put(FORMAT, steps.size());
        }
    }

    /** Format 0 had no language where it was English. */
    private static void nameTheLanguage(ObjectNode root) {
        if (!root.path("language").isTextual()) { //$NON-NLS-1$
            root.put("language", "en"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
