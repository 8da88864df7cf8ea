package org.parley.editor.internal.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.widgets.Event;
import org.parley.editor.internal.EditorSession;

/** Says what the annotations under the mouse say, the innermost first. */
public final class PageHover extends DefaultToolTip {

    private static final int MOST = 4;
    private static final int DELAY_MS = 500;

    private final EditorSession session;

    /** Follows the mouse over the page of a session. */
    public PageHover(EditorSession session) {
        super(session.page().text(), ToolTip.NO_RECREATE, false);
        this.session = session;
        setPopupDelay(DELAY_MS);
        setShift(new org.eclipse.swt.graphics.Point(8, 18));
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return super.shouldCreateToolTip(event) && !under(event).isEmpty();
    }

    @Override
    protected Object getToolTipArea(Event event) {
        List<AnnotationFS> under = under(event);
        return under.isEmpty() ? null : under;
    }

    @Override
    protected String getText(Event event) {
        return under(event).stream().limit(MOST).map(a -> Description.of(session, a))
                .collect(Collectors.joining("\n\n")); //$NON-NLS-1$
    }

    private List<AnnotationFS> under(Event event) {
        int offset = session.page().offsetAt(event.x, event.y);
        return offset < 0 ? List.of()
                : session.document().annotations(offset, offset + 1).stream()
                        .filter(a -> session.filter().shows(session.layers().of(a), a))
                        .sorted(Comparator.comparingInt(a -> a.getEnd() - a.getBegin())).toList();
    }
}
