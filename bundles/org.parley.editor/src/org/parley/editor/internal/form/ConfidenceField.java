package org.parley.editor.internal.form;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.parley.editor.internal.EditorLook;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.Words;
import org.parley.editor.internal.text.Palette;

/** How sure the maker of an annotation is, as a bar. */
final class ConfidenceField implements Field {

    private static final int THICK = 4;

    private final Canvas bar;
    private float confidence;

    ConfidenceField(Composite parent) {
        bar = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, 14).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        bar.addPaintListener(this::paint);
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(EditorMessages.form_confidence, Math.round(confidence * 100));
            }
        });
    }

    @Override
    public String feature() {
        return "confidence"; //$NON-NLS-1$
    }

    @Override
    public void show(AnnotationFS annotation) {
        confidence = Words.confidence(annotation);
        bar.setToolTipText(confidence == 0 ? EditorMessages.form_confidenceUnknown
                : NLS.bind(EditorMessages.form_confidence, Math.round(confidence * 100)));
        bar.redraw();
    }

    @Override
    public void setFocus() {
        bar.setFocus();
    }

    private void paint(PaintEvent event) {
        Palette palette = EditorLook.palette(PlatformUI.getWorkbench().getThemeManager());
        int width = bar.getClientArea().width;
        int y = (bar.getClientArea().height - THICK) / 2;
        event.gc.setAlpha(70);
        event.gc.setBackground(palette.dim());
        event.gc.fillRoundRectangle(0, y, width, THICK, THICK, THICK);
        event.gc.setAlpha(255);
        event.gc.setBackground(palette.quote());
        event.gc.fillRoundRectangle(0, y, Math.round(width * confidence), THICK, THICK, THICK);
    }
}
