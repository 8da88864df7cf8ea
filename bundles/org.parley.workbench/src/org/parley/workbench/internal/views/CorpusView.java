package org.parley.workbench.internal.views;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.part.ViewPart;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.internal.Accessible;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.CorpusListener;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.handlers.Commands;
import org.parley.workbench.internal.handlers.Current;

/** The open corpora with their documents, how far each is and how many suggestions are open. */
public final class CorpusView extends ViewPart implements CorpusListener {

    private static final int MARGIN = 12;

    private final EditorFollower follower = new EditorFollower(this::follow);
    private OpenCorpora corpora;
    private Composite pages;
    private StackLayout stack;
    private TableViewer viewer;
    private CorpusRows rows;
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
        follower.install(getSite().getPage());
    }

    private void createViewer(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        holder.setLayout(columns);
        viewer = new TableViewer(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Table table = viewer.getTable();
        Accessible.name(table, Messages.corpus_accessible);
        CorpusLabels labels = new CorpusLabels(table.getDisplay(), table.getFont());
        table.addDisposeListener(e -> labels.dispose());
        viewer.setUseHashlookup(true);
        rows = new CorpusRows(viewer);
        viewer.setContentProvider(rows);
        columns.setColumnData(column(labels.name(), SWT.LEFT), new ColumnWeightData(1));
        columns.setColumnData(column(labels.open(), SWT.RIGHT),
                new ColumnPixelData(labels.openWidth() + MARGIN, false));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(e -> open());
        table.addKeyListener(KeyListener.keyPressedAdapter(this::foldByKey));
        MenuManager menu = new MenuManager();
        table.setMenu(menu.createContextMenu(table));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
    }

    private TableColumn column(CellLabelProvider labels, int style) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    private void open() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof CorpusEntry corpus) {
            rows.fold(corpus, !rows.isFolded(corpus), corpora.all());
        } else {
            Commands.run(getSite(), Commands.OPEN_DOCUMENT);
        }
    }

    private void foldByKey(KeyEvent event) {
        if ((event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)
                && viewer.getStructuredSelection().getFirstElement() instanceof CorpusEntry corpus) {
            rows.fold(corpus, event.keyCode == SWT.ARROW_LEFT, corpora.all());
        }
    }

    private void showCorpora() {
        List<CorpusEntry> all = corpora.all();
        stack.topControl = all.isEmpty() ? none.control() : viewer.getTable().getParent();
        pages.layout();
        rows.show(all);
    }

    /** Selects the document in front. */
    private void follow(DocumentEditor editor) {
        Documents.of(editor).ifPresent(document -> rows.select(List.of(document)));
    }

    @Override
    public void corporaChanged() {
        onDisplay(this::showCorpora);
    }

    @Override
    public void documentsChanged(CorpusEntry corpus) {
        onDisplay(this::showCorpora);
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
        follower.dispose();
        if (corpora != null) {
            corpora.removeListener(this);
        }
        super.dispose();
    }
}
