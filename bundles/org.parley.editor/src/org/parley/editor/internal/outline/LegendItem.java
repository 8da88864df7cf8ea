package org.parley.editor.internal.outline;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.outline.Swatches.Swatch;

/** A picture and a word that can be switched off; a check box in all but its looks. */
final class LegendItem extends Canvas {

    private static final int GAP = 5;
    private static final int MARGIN = 3;
    private static final int FAINT = 90;

    private final Consumer<Boolean> toggled;
    private String text = ""; //$NON-NLS-1$
    private Swatch swatch;
    private boolean on = true;

    LegendItem(Composite parent, Consumer<Boolean> toggled) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.toggled = toggled;
        addPaintListener(this::paint);
        addListener(SWT.MouseDown, e -> toggle());
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        setToolTipText(EditorMessages.legend_tooltip);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | (on ? ACC.STATE_CHECKED : 0)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }

    /** Shows something else. */
    void show(String newText, Swatch newSwatch, boolean isOn) {
        text = newText;
        swatch = newSwatch;
        on = isOn;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(getFont());
        Point size = gc.textExtent(text);
        gc.dispose();
        return new Point(size.x + Swatches.WIDTH + GAP + 2 * MARGIN, size.y + 2 * MARGIN);
    }

    private void toggle() {
        setFocus();
        on = !on;
        redraw();
        toggled.accept(on);
    }

    private void keyDown(Event event) {
        if (event.character == ' ') {
            toggle();
        }
    }

    private void paint(PaintEvent event) {
        GC gc = event.gc;
        Point size = getSize();
        gc.setAlpha(on ? 255 : FAINT);
        Color ink = gc.getForeground();
        if (swatch != null) {
            swatch.paint(gc, MARGIN, (size.y - Swatches.HEIGHT) / 2);
        }
        gc.setAlpha(on ? 255 : FAINT);
        gc.setForeground(ink);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        int x = MARGIN + Swatches.WIDTH + GAP;
        gc.drawText(text, x, MARGIN, true);
        if (!on) {
            gc.drawLine(x, size.y / 2, size.x - MARGIN, size.y / 2);
        }
        if (isFocusControl()) {
            gc.setAlpha(255);
            gc.drawFocus(0, 0, size.x, size.y);
        }
    }
}
