package org.parley.editor.internal.text;

import java.util.function.IntConsumer;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.Layer;

/** Shows where in the whole document quotes, agreements and problems are; a click goes there. */
final class OverviewRuler extends Canvas {

    private static final int WIDTH = 14;
    private static final int MARK = 4;

    private final PageModel model;
    private Palette palette;

    OverviewRuler(Composite parent, PageModel model, IntConsumer goTo) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.model = model;
        addPaintListener(this::paint);
        addListener(SWT.MouseDown, e -> goTo.accept(offset(e.y)));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = EditorMessages.page_overview;
            }
        });
    }

    void setPalette(Palette newPalette) {
        palette = newPalette;
        setBackground(newPalette.paper());
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(WIDTH, Math.max(heightHint, 0));
    }

    private int offset(int y) {
        int height = Math.max(1, getClientArea().height);
        return (int) ((long) Math.clamp(y, 0, height) * model.document().text().length() / height);
    }

    private void paint(PaintEvent event) {
        if (palette == null) {
            return;
        }
        GC gc = event.gc;
        int height = getClientArea().height;
        gc.setAlpha(70);
        gc.setForeground(palette.dim());
        gc.drawLine(0, 0, 0, height);
        for (AnnotationFS annotation : model.document().annotations()) {
            Layer layer = model.layers().of(annotation);
            if (model.filter().shows(layer, annotation) && (layer == Layer.QUOTE || layer == Layer.AGREEMENT)) {
                mark(gc, annotation, color(annotation, layer), height);
            }
        }
        if (model.selected() != null) {
            mark(gc, model.selected(), palette.ink(), height);
        }
    }

    private void mark(GC gc, AnnotationFS annotation, Color color, int height) {
        long length = Math.max(1, model.document().text().length());
        long begin = annotation.getBegin();
        int y = (int) (Math.clamp(begin, 0, length) * (height - MARK) / length);
        gc.setAlpha(State.of(annotation) == State.SUGGESTED ? 130 : 255);
        gc.setBackground(color);
        gc.fillRectangle(3, y, WIDTH - 5, MARK);
    }

    /** Quotes that nobody speaks and that continue none are a problem. */
    private Color color(AnnotationFS annotation, Layer layer) {
        if (layer == Layer.QUOTE && Links.targets(annotation, "participants", "speaker").isEmpty() //$NON-NLS-1$ //$NON-NLS-2$
                && model.parts(annotation).size() == 1) {
            return palette.problem();
        }
        return palette.of(layer);
    }
}
