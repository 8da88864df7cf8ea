package org.parley.editor.internal.text;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.Span;

/** The text of a document with its annotations painted over it and an overview at the side. The text cannot be changed. */
public final class DocumentPage {

    private static final int LEAST_SIZE = 100;

    private final Composite composite;
    private final TextViewer viewer;
    private final StyledText text;
    private final PageModel model;
    private final VisualLines lines;
    private final Typesetter typesetter;
    private final AnnotationPainter painter;
    private final OverviewRuler overview;

    /** Makes the widgets; {@link #setLook} must follow, which brings the text. */
    public DocumentPage(Composite parent, PageModel model) {
        this.model = model;
        composite = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(composite);
        viewer = new TextViewer(composite, SWT.WRAP | SWT.V_SCROLL | SWT.MULTI | SWT.READ_ONLY);
        viewer.setEditable(false);
        text = viewer.getTextWidget();
        // hints, because asked for its size a StyledText lays out the whole document
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_SIZE, LEAST_SIZE).applyTo(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = EditorMessages.page_text;
            }
        });
        overview = new OverviewRuler(composite, model, offset -> reveal(new Span(offset, offset)));
        overview.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        lines = new VisualLines(text);
        typesetter = new Typesetter(text);
        painter = new AnnotationPainter(text, lines, model);
        text.addPaintListener(painter);
        text.addListener(SWT.Resize, e -> {
            typesetter.fit();
            lines.clear();
        });
        text.addListener(SWT.Dispose, e -> typesetter.dispose());
    }

    /** Sets fonts and colours; they stay the caller's. */
    public void setLook(Palette palette, Font font, Font labelFont) {
        text.setBackground(palette.paper());
        text.setForeground(palette.ink());
        typesetter.setLook(font, palette);
        if (viewer.getDocument() == null) { // not before: each of the above would measure it
            viewer.setDocument(new Document(model.document().text()));
            typesetter.part();
        }
        painter.setLook(palette, labelFont);
        overview.setPalette(palette);
        lines.clear();
        refresh();
    }

    /** Paints again, because annotations, the selection or what is shown have changed. */
    public void refresh() {
        if (!text.isDisposed()) {
            Point size = composite.getSize();
            composite.redraw(0, 0, size.x, size.y, true); // the text's own redraw() lays out its lines again
            overview.later();
        }
    }

    /** The widget that holds it all. */
    public Composite control() {
        return composite;
    }

    /** The JFace viewer, for finding and copying. */
    public TextViewer viewer() {
        return viewer;
    }

    /** The text widget. */
    public StyledText text() {
        return text;
    }

    /** The selected text, UTF-16 offsets; empty at the caret if none is. */
    public Span selection() {
        return new Span(text.getSelection().x, text.getSelection().y);
    }

    /** What of the text can be seen, in whole paragraphs. */
    public Span visible() {
        return lines.visible();
    }

    /** Puts the caret somewhere and takes back any selection of text. */
    public void setCaret(int offset) {
        text.setSelection(Math.clamp(offset, 0, text.getCharCount()));
    }

    /** Scrolls so that an annotation can be seen, with some of the text around it. */
    public void reveal(AnnotationFS annotation) {
        reveal(Span.within(annotation, text.getCharCount()));
    }

    /** Scrolls so that a span can be seen, with some of the text around it. */
    public void reveal(Span span) {
        if (text.getCharCount() == 0) {
            return;
        }
        int begin = Math.clamp(span.begin(), 0, text.getCharCount() - 1);
        Rectangle area = text.getClientArea();
        Rectangle box = text.getTextBounds(begin, begin);
        int margin = Math.min(area.height / 6, 3 * text.getLineHeight());
        if (box.y < margin || box.y + box.height > area.height - margin) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + box.y - area.height / 3));
        }
    }

    /** The offset of the character at a place of the widget, or -1 where there is none. */
    public int offsetAt(int x, int y) {
        return text.getOffsetAtPoint(new Point(x, y));
    }

    /** Where a small window about an offset may stand, below its line, in coordinates of the display. */
    public Point place(int offset) {
        Point point = text.getLocationAtOffset(Math.clamp(offset, 0, text.getCharCount()));
        return text.toDisplay(point.x, point.y + text.getLineHeight());
    }

    /** The document shown. */
    public PageModel model() {
        return model;
    }
}
