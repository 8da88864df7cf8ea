package org.parley.sample.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.AnnotationDocumentListener;
import org.parley.editor.DocumentEditor;
import org.parley.sample.type.Deadline;

/** Lists the deadlines of the document in the active editor; one that is opened is shown there. */
public final class DeadlinesView extends ViewPart {

    private static final int TEXT_WIDTH = 180;
    private static final int VALUE_WIDTH = 80;

    private final AnnotationDocumentListener listener = (document, change) -> refresh();
    private final IPartListener2 parts = new IPartListener2() {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            follow();
        }
    };
    private TableViewer viewer;
    private AnnotationDocument document;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        column(Messages.view_text, TEXT_WIDTH, Deadline::getCoveredText);
        column(Messages.view_value, VALUE_WIDTH, Deadline::getValue);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addOpenListener(event -> reveal((Deadline) viewer.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(viewer);
        getSite().getPage().addPartListener(parts);
        follow();
    }

    private void column(String title, int width, Function<Deadline, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Deadline) element)));
    }

    private DocumentEditor editor() {
        return getSite().getPage().getActiveEditor() instanceof DocumentEditor editor ? editor : null;
    }

    private void follow() {
        DocumentEditor editor = editor();
        show(null);
        if (editor != null) {
            editor.whenOpen(opened -> { // documents are read in the background
                if (editor == editor()) {
                    show(opened);
                }
            });
        }
    }

    private void show(AnnotationDocument active) {
        if (active != document) {
            stopListening();
            document = active;
            if (document != null) {
                document.addListener(listener);
            }
        }
        refresh();
    }

    private void refresh() {
        if (!viewer.getControl().isDisposed()) {
            viewer.setInput(document == null ? List.of() : document.cas().select(Deadline.class).asList());
        }
    }

    private void reveal(Deadline deadline) {
        DocumentEditor editor = editor();
        if (editor != null && deadline != null) {
            editor.select(deadline);
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    /** For tests. */
    Table table() {
        return viewer.getTable();
    }

    private void stopListening() {
        if (document != null) {
            document.removeListener(listener);
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        stopListening();
        super.dispose();
    }
}
