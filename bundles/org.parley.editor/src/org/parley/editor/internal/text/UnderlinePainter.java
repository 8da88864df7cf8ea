package org.parley.editor.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.parley.editor.internal.model.Layer;

/**
 * Paints spans as lines under the text: mentions thick, cues dotted, terms and others thin; dashed while they are
 * suggested. Lines that would lie on each other get lanes, the shortest nearest to the text.
 */
final class UnderlinePainter {

    private static final int LANES = 4;
    private static final int LANE_HEIGHT = 4;

    private final PaintContext context;

    UnderlinePainter(PaintContext context) {
        this.context = context;
    }

    void paint(List<Mark> marks) {
        lanes(marks).forEach(this::underline);
        context.opaque();
    }

    /** The lane of each mark, 0 nearest to the text. */
    static Map<Mark, Integer> lanes(List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::length).thenComparingInt(m -> m.annotation().getBegin()));
        Map<Mark, Integer> lanes = new HashMap<>();
        List<List<Mark>> taken = new ArrayList<>();
        for (Mark mark : sorted) {
            int lane = 0;
            while (lane < taken.size() && taken.get(lane).stream().anyMatch(m -> overlap(m, mark))) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(lane).add(mark);
            lanes.put(mark, Math.min(lane, LANES - 1));
        }
        return lanes;
    }

    private static boolean overlap(Mark one, Mark other) {
        return one.annotation().getBegin() < other.annotation().getEnd()
                && other.annotation().getBegin() < one.annotation().getEnd();
    }

    private void underline(Mark mark, int lane) {
        Color color = mark.color();
        for (Segment segment : mark.segments()) {
            Rectangle box = segment.box();
            if (context.sees(box)) {
                int y = box.y + box.height + lane * LANE_HEIGHT;
                style(mark, color);
                if (mark.suggested()) {
                    context.gc().setAlpha(mark.alpha());
                }
                context.gc().drawLine(box.x, y, box.x + box.width - 1, y);
            }
        }
    }

    private void style(Mark mark, Color color) {
        GC gc = context.gc();
        if (mark.layer() == Layer.SPEAKER) {
            context.line(color, mark.suggested() ? 2 : 3, mark.suggested());
        } else if (mark.layer() == Layer.CUE) {
            context.line(color, 2, false);
            gc.setLineStyle(SWT.LINE_CUSTOM);
            gc.setLineDash(mark.suggested() ? new int[] { 2, 4 } : new int[] { 2, 2 });
        } else {
            context.line(color, 2, mark.suggested());
            gc.setAlpha(mark.layer() == Layer.ARGUMENT ? 170 : 255);
        }
    }
}
