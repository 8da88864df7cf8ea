package org.parley.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.parley.editor.internal.model.Picker;

/** Selects what the mouse or the caret points at: the innermost annotation, by another click the one around it. */
final class PageMouse {

    private final EditorSession session;
    private final StyledText text;

    PageMouse(EditorSession session) {
        this.session = session;
        this.text = session.page().text();
        text.addListener(SWT.MouseUp, this::mouseUp);
        text.addListener(SWT.KeyUp, this::keyUp);
    }

    private void mouseUp(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            int offset = session.page().offsetAt(event.x, event.y);
            List<AnnotationFS> here = offset < 0 ? List.of() : at(offset);
            session.select(Picker.next(here, session.selected()));
        }
    }

    /** Selects the innermost annotation at an offset, unless the selected one is there. */
    void select(int offset) {
        List<AnnotationFS> here = at(offset);
        if (!here.contains(session.selected())) {
            session.select(Picker.next(here, null));
        }
    }

    private void keyUp(Event event) {
        boolean moved = switch (event.keyCode) {
        case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.HOME, SWT.END, SWT.PAGE_UP,
                SWT.PAGE_DOWN ->
            true;
        default -> false;
        };
        if (moved && text.getSelectionCount() == 0) {
            select(text.getCaretOffset());
        }
    }

    private List<AnnotationFS> at(int offset) {
        List<AnnotationFS> here = new ArrayList<>(session.document().annotations(offset, offset + 1));
        here.removeIf(a -> !session.filter().shows(session.layers().of(a), a));
        return here;
    }
}
