package org.parley.editor.internal.text;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.text.OverviewRows.Kind;

/** Shows where in the whole document quotes, agreements and problems are; a click goes there. */
final class OverviewRuler extends Canvas {

    private static final int WIDTH = 14;
    private static final int MARK = 4;
    private static final int SUGGESTED_ALPHA = 130;
    private static final int PAUSE_MS = 120;

    private final PageModel model;
    private Palette palette;
    private OverviewRows rows;
    private final Runnable refresher = this::refresh;
    private long rowsRevision;

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
        rows = null;
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
        if (rows == null || rows.height() != height) {
            rows = OverviewRows.of(model, height);
            rowsRevision = model.shownRevision();
        }
        for (int row = 0; row < rows.height();) {
            int last = rows.lastLike(row);
            if (rows.kind(row) != Kind.NONE) {
                mark(gc, row, last, color(rows.kind(row)), rows.isSuggested(row));
            }
            row = last + 1;
        }
        if (model.selected() != null) {
            int row = OverviewRows.row(model.selected().getBegin(), model.document().text().length(), height);
            mark(gc, row, row, palette.ink(), false);
        }
    }

    private static void mark(GC gc, int row, int last, Color color, boolean suggested) {
        gc.setAlpha(suggested ? SUGGESTED_ALPHA : 255);
        gc.setBackground(color);
        int top = Math.max(0, row - MARK / 2);
        gc.fillRectangle(3, top, WIDTH - 5, last - row + MARK);
    }

    private Color color(Kind kind) {
        return switch (kind) {
        case QUOTE -> palette.quote();
        case AGREEMENT -> palette.agreement();
        case PROBLEM, NONE -> palette.problem();
        };
    }

    /** Shows what there is now when the person pauses: the page itself comes first. */
    void later() {
        redraw(); // the selected annotation
        getDisplay().timerExec(PAUSE_MS, refresher); // puts off one that is set
    }

    private void refresh() {
        if (!isDisposed() && rowsRevision != model.shownRevision()) {
            rows = null;
            redraw();
        }
    }
}
