package org.parley.workbench.internal.views;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.themes.IThemeManager;
import org.parley.editor.AccessibleNames;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.internal.Messages;

/** The speakers of the document in front, those with most quotes first, and the quotes that have no speaker. */
public final class SpeakersView extends ViewPart {

    private final EditorFollower follower = new EditorFollower(this::show);
    private TableViewer viewer;
    private DocumentEditor editor;
    private int next;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        AccessibleNames.give(viewer.getTable(), Messages.speakers_accessible);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new SpeakerLabels());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addPostSelectionChangedListener(e -> {
            next = 0;
            selectInEditor(e.getStructuredSelection().getFirstElement());
        });
        viewer.addOpenListener(e -> selectInEditor(viewer.getStructuredSelection().getFirstElement()));
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        IPropertyChangeListener repaint = e -> viewer.refresh();
        themes.addPropertyChangeListener(repaint);
        viewer.getTable().addDisposeListener(e -> themes.removePropertyChangeListener(repaint));
        follower.install(getSite().getPage());
    }

    /** Selects the next mention of a speaker, or the next quote without one; after the last comes the first. */
    private void selectInEditor(Object row) {
        List<AnnotationFS> places = row instanceof SpeakerIndex.Entry speaker ? speaker.mentions()
                : row instanceof Unattributed none ? none.quotes() : List.of();
        if (editor != null && !places.isEmpty()) {
            editor.select(places.get(next % places.size()));
            next++;
        }
    }

    private void show(DocumentEditor shown) {
        if (viewer.getTable().isDisposed()) {
            return;
        }
        editor = shown;
        List<Object> rows = new ArrayList<>();
        if (shown != null) {
            AnnotationDocument document = shown.document();
            SpeakerIndex index = SpeakerIndex.of(document.annotations());
            rows.addAll(index.speakers());
            if (!index.unattributed().isEmpty()) {
                rows.add(new Unattributed(index.unattributed()));
            }
        }
        if (!rows.equals(viewer.getInput())) {
            viewer.setInput(rows);
        }
    }

    /** The row of the quotes without a speaker. */
    record Unattributed(List<AnnotationFS> quotes) {
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void dispose() {
        follower.dispose();
        super.dispose();
    }
}
