package org.parley.editor.internal.model;

/** Knows whether a document is as it was saved, by where it stands in its undo history. */
public final class SavePoint {

    private static final int UNREACHABLE = Integer.MIN_VALUE;

    private int position;
    private int saved;
    private int begun = UNREACHABLE;

    /** Something new was done; what had been undone can no longer be done again. */
    public void done() {
        if (saved > position) {
            saved = UNREACHABLE;
        }
        if (begun > position) {
            begun = UNREACHABLE;
        }
        position++;
    }

    /** The last thing was undone. */
    public void undone() {
        position--;
    }

    /** The thing that was undone last was done again. */
    public void redone() {
        position++;
    }

    /** The document is going to be saved as it is. */
    public void begin() {
        begun = position;
    }

    /** The document was saved as it was at the last {@link #begin}. */
    public void end() {
        saved = begun;
    }

    /** The document was saved as it is. */
    public void saved() {
        saved = position;
    }

    /** Whether it differs from what was saved. */
    public boolean isDirty() {
        return position != saved;
    }
}
