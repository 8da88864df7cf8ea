package org.parley.editor.internal.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.parley.core.State;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.SessionListView;
import org.parley.editor.internal.WholeEdits;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Words;

/** The legend, and below it the open suggestions of the active document in the order of the text. */
public final class SuggestionsView extends SessionListView<TableViewer> {

    private static final int LIMIT = 60;
    /** Rows of a table that is not virtual, around the selected one: each takes its time. */
    private static final int ROWS = 100;
    /** Rows before the selected one, where there are more than fit. */
    private static final int BEFORE = 20;
    /** Up to so many rows are changed one by one; more are faster made anew. */
    private static final int FEW = 6;

    private Legend legend;
    private Label header;
    private TableViewer viewer;
    private List<AnnotationFS> listed = List.of();
    private boolean more;

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        legend = new Legend(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend.control());
        header = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(header);
        Composite holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = use(new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        column(layout, SWT.LEFT, new ColumnWeightData(1, 80), this::line);
        column(layout, SWT.RIGHT, new ColumnPixelData(48), SuggestionsView::confidence);
        viewer.addSelectionChangedListener(e -> selectInEditor());
        viewer.getControl().addListener(SWT.KeyDown, this::keyDown);
    }

    @Override
    protected void listNothing() {
        legend.show(null);
        header.setText(EditorMessages.view_noDocument);
        listed = List.of();
        viewer.setInput(listed);
    }

    @Override
    protected boolean isIncomplete(EditorSession session) {
        return more && session.selected() != null && !listed.contains(session.selected());
    }

    @Override
    protected void follow(EditorSession session) {
        AnnotationFS selected = session.selected();
        viewer.setSelection(selected != null && listed.contains(selected) ? new StructuredSelection(selected)
                : StructuredSelection.EMPTY, true);
    }

    @Override
    protected void list(EditorSession session, boolean sameSession) {
        legend.show(session);
        List<AnnotationFS> all = session.document().annotations().stream().filter(a -> State.of(a) == State.SUGGESTED)
                .toList();
        List<AnnotationFS> visible = all.stream()
                .filter(a -> session.filter().shows(session.layers().of(a), a.getType())).toList();
        more = visible.size() > ROWS;
        int first = more ? Math.clamp(indexOf(session, visible) - BEFORE, 0, visible.size() - ROWS) : 0;
        List<AnnotationFS> rows = List.copyOf(visible.subList(first, Math.min(first + ROWS, visible.size())));
        header.setText(session.document().annotations().isEmpty() ? EditorMessages.suggestions_none
                : NLS.bind(EditorMessages.suggestions_header, visible.size(), all.size()));
        header.requestLayout();
        show(rows, sameSession);
    }

    /** Where the selected annotation is or would be among the suggestions, or else the caret. */
    private static int indexOf(EditorSession session, List<AnnotationFS> suggestions) {
        int offset = session.selected() == null ? session.page().selection().begin()
                : session.selected().getBegin();
        int index = 0;
        while (index < suggestions.size() && suggestions.get(index).getBegin() < offset) {
            index++;
        }
        return index;
    }

    private void show(List<AnnotationFS> rows, boolean sameDocument) {
        List<AnnotationFS> gone = new ArrayList<>(listed);
        gone.removeAll(new HashSet<>(rows));
        Set<AnnotationFS> known = new HashSet<>(listed);
        long come = rows.stream().filter(r -> !known.contains(r)).count();
        listed = rows;
        if (!sameDocument || gone.size() + come > FEW) {
            viewer.setInput(rows);
            return;
        }
        viewer.remove(gone.toArray());
        for (int i = 0; i < rows.size(); i++) {
            if (!known.contains(rows.get(i))) {
                viewer.insert(rows.get(i), i);
            }
        }
        if (session().selected() != null && known.contains(session().selected())) {
            viewer.update(session().selected(), null);
        }
    }

    private void selectInEditor() {
        if (!isFollowing() && session() != null && selected() != null) {
            session().show(selected());
        }
    }

    private AnnotationFS selected() {
        return (AnnotationFS) viewer.getStructuredSelection().getFirstElement();
    }

    private void keyDown(Event event) {
        if (session() == null || selected() == null) {
            return;
        }
        switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR ->
            decide(Edits.accept(session().document(), WholeEdits.accepted(session(), selected())));
        case SWT.DEL, 'x' -> decide(Edits.reject(session().document(), WholeEdits.rejected(session(), selected())));
        default -> {
            return;
        }
        }
        event.doit = false;
    }

    /** Decides on the selected suggestion; the next one is selected then. */
    private void decide(EditOperation operation) {
        int index = viewer.getTable().getSelectionIndex();
        EditorSession session = session();
        if (session.document().run(operation)) {
            refresh();
            int count = viewer.getTable().getItemCount();
            if (count > 0 && viewer.getElementAt(Math.min(index, count - 1)) instanceof AnnotationFS next) {
                session.show(next);
            }
        }
    }

    private void column(TableColumnLayout layout, int style, ColumnLayoutData width,
            Function<AnnotationFS, String> words) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        layout.setColumnData(column.getColumn(), width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(e -> words.apply((AnnotationFS) e)));
    }

    private String line(AnnotationFS annotation) {
        Layer layer = session().layers().of(annotation);
        return Words.line(annotation, layer, session().document().text(), LIMIT);
    }

    /** ".88", or nothing if it is not known. */
    private static String confidence(AnnotationFS annotation) {
        float confidence = Words.confidence(annotation);
        if (confidence == 0) {
            return ""; //$NON-NLS-1$
        }
        int percent = Math.round(confidence * 100);
        return percent == 100 ? "1.0" : String.format(".%02d", percent); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
