package org.parley.workbench.internal.views;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.part.ViewPart;
import org.parley.workbench.internal.Accessible;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.CorpusListener;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.handlers.Commands;
import org.parley.workbench.internal.handlers.Current;

/** The open corpora with their documents, how far each is and how many suggestions are open. */
public final class CorpusView extends ViewPart implements CorpusListener {

    private static final int MARGIN = 8;
    /** Columns: what it is, and how many suggestions are open. */
    private static final int NAME = 0;
    private static final int OPEN = 1;

    private OpenCorpora corpora;
    private Composite pages;
    private StackLayout stack;
    private TreeViewer viewer;
    private NoCorpus none;

    @Override
    public void createPartControl(Composite parent) {
        corpora = Current.corpora();
        pages = parent;
        stack = new StackLayout();
        parent.setLayout(stack);
        none = new NoCorpus(parent, getSite());
        createViewer(parent);
        corpora.addListener(this);
        showCorpora();
    }

    private void createViewer(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        holder.setLayout(columns);
        viewer = new TreeViewer(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Tree tree = viewer.getTree();
        Accessible.name(tree, Messages.corpus_accessible);
        CorpusLabels labels = new CorpusLabels(tree.getDisplay(), tree.getFont());
        tree.addDisposeListener(e -> labels.dispose());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new CorpusContent(viewer));
        columns.setColumnData(column(labels.column(NAME), SWT.LEFT), new ColumnWeightData(1));
        columns.setColumnData(column(labels.column(OPEN), SWT.RIGHT),
                new ColumnPixelData(labels.openWidth() + MARGIN, false));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(e -> Commands.run(getSite(), Commands.OPEN_DOCUMENT));
        MenuManager menu = new MenuManager();
        Menu control = menu.createContextMenu(tree);
        tree.setMenu(control);
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
    }

    private org.eclipse.swt.widgets.TreeColumn column(org.eclipse.jface.viewers.CellLabelProvider labels, int style) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    private void showCorpora() {
        List<CorpusEntry> all = corpora.all();
        stack.topControl = all.isEmpty() ? none.control() : viewer.getTree().getParent();
        pages.layout();
        viewer.setInput(all);
        viewer.getTree().setItemCount(all.size());
        for (int i = 0; i < all.size(); i++) {
            CorpusEntry corpus = all.get(i);
            viewer.replace(all, i, corpus); // a lazy tree knows only what it has shown
            viewer.setChildCount(corpus, corpus.documents().size());
            viewer.setExpandedState(corpus, true);
        }
    }

    /** Shows a document as the selected one, where it is in the list. */
    void reveal(DocumentEntry document) {
        int corpus = corpora.all().indexOf(document.corpus());
        int index = document.corpus().documents().indexOf(document);
        if (corpus >= 0 && index >= 0) {
            viewer.setExpandedState(document.corpus(), true);
            Tree tree = viewer.getTree();
            tree.setSelection(tree.getItem(corpus).getItem(index));
        }
    }

    @Override
    public void corporaChanged() {
        onDisplay(this::showCorpora);
    }

    @Override
    public void documentsChanged(CorpusEntry corpus) {
        onDisplay(() -> {
            viewer.setChildCount(corpus, corpus.documents().size());
            viewer.refresh(corpus);
        });
    }

    @Override
    public void progressChanged(CorpusEntry corpus, List<DocumentEntry> documents) {
        onDisplay(() -> {
            viewer.update(documents.toArray(), null);
            viewer.update(corpus, null);
        });
    }

    private void onDisplay(Runnable work) {
        pages.getDisplay().asyncExec(() -> {
            if (!pages.isDisposed()) {
                work.run();
            }
        });
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (corpora != null) {
            corpora.removeListener(this);
        }
        super.dispose();
    }
}
