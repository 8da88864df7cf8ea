package org.parley.editor.internal.text;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** How large small labels are: the same few words stand on every page, and measuring them takes longer than writing them. */
final class LabelSizes {

    private static final int MOST_KEPT = 1_000;

    private final Font font;
    private final Map<String, Point> sizes = new HashMap<>();

    /** For labels in a font, which stays the caller's. */
    LabelSizes(Font font) {
        this.font = font;
    }

    Font font() {
        return font;
    }

    /** Width and height of a label, measured with a GC that has the font. */
    Point of(GC gc, String label) {
        if (sizes.size() > MOST_KEPT) {
            sizes.clear();
        }
        return sizes.computeIfAbsent(label, l -> gc.textExtent(l, SWT.DRAW_TRANSPARENT));
    }
}
