package org.parley.workbench.internal.views;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.parley.editor.AccessibleNames;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.CorpusListener;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.DocumentQuery;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.handlers.Commands;
import org.parley.workbench.internal.handlers.Current;
import org.parley.workbench.internal.handlers.Filtered;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** The open corpora with their documents, how far each is and how many suggestions are open. */
public final class CorpusView extends ViewPart implements CorpusListener, Filtered {

    private static final int MARGIN = 12;

    private final IPreferenceChangeListener preferences = this::preferenceChanged;
    private final EditorFollower follower = new EditorFollower(this::follow);
    private OpenCorpora corpora;
    private Composite pages;
    private StackLayout stack;
    private Composite list;
    private TableViewer viewer;
    private CorpusRows rows;
    private NoCorpus none;
    private CorpusFilter filter;
    private CorpusColumns extras;
    private IMemento memento;

    @Override
    public void init(IViewSite site, IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void saveState(IMemento saved) {
        extras.save(saved);
    }

    @Override
    public void createPartControl(Composite parent) {
        corpora = Current.corpora();
        pages = parent;
        stack = new StackLayout();
        parent.setLayout(stack);
        none = new NoCorpus(parent, getSite());
        createViewer(parent);
        corpora.addListener(this);
        WorkbenchPreferences.node().addPreferenceChangeListener(preferences);
        showCorpora();
        follower.install(getSite().getPage());
    }

    private void createViewer(Composite parent) {
        list = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        filter = new CorpusFilter(list, this::filter, () -> viewer.getTable().setFocus());
        Composite holder = new Composite(list, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        TableColumnLayout columns = new TableColumnLayout();
        holder.setLayout(columns);
        viewer = new TableViewer(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Table table = viewer.getTable();
        AccessibleNames.give(table, Messages.corpus_accessible);
        CorpusLabels labels = new CorpusLabels(table.getDisplay(), table.getFont());
        table.addDisposeListener(e -> labels.dispose());
        viewer.setUseHashlookup(true);
        rows = new CorpusRows(viewer);
        viewer.setContentProvider(rows);
        columns.setColumnData(column(labels.name(), SWT.LEFT), new ColumnWeightData(1));
        columns.setColumnData(column(labels.open(), SWT.RIGHT),
                new ColumnPixelData(labels.openWidth() + MARGIN, false));
        ColumnViewerToolTipSupport.enableFor(viewer);
        extras = new CorpusColumns(viewer, columns, this::readRecords);
        extras.restore(memento);
        viewer.addOpenListener(e -> open());
        table.addKeyListener(KeyListener.keyPressedAdapter(this::foldByKey));
        MenuManager menu = new MenuManager();
        MenuManager columnMenu = new MenuManager(CorpusMessages.columns);
        columnMenu.setRemoveAllWhenShown(true);
        columnMenu.addMenuListener(extras::fill);
        menu.add(columnMenu);
        table.setMenu(menu.createContextMenu(table));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
    }

    private TableColumn column(CellLabelProvider labels, int style) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    private void filter(DocumentQuery query) {
        rows.filter(query);
        if (query.needsRecords()) {
            readRecords();
        }
        showCorpora();
    }

    @Override
    public void focusFilter() {
        if (stack.topControl == list) {
            filter.control().setFocus();
        }
    }

    /** In the background; what was read is shown as any progress is. */
    private void readRecords() {
        for (CorpusEntry corpus : corpora.all()) {
            Job.createSystem(NLS.bind(CorpusMessages.records_job, corpus.name()),
                    (ICoreRunnable) monitor -> corpora.readRecords(corpus, monitor)).schedule();
        }
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
        stack.topControl = all.isEmpty() ? none.control() : list;
        pages.layout();
        rows.show(all);
    }

    /** Selects the document in front. */
    private void follow(DocumentEditor editor) {
        Documents.of(editor).ifPresent(document -> rows.select(List.of(document)));
    }

    /** Somebody else works here now: states and open suggestions are those of another person. */
    private void preferenceChanged(PreferenceChangeEvent change) {
        if (WorkbenchPreferences.ANNOTATOR.equals(change.getKey())) {
            onDisplay(() -> {
                corpora.all().forEach(corpora::count);
                showCorpora();
            });
        }
    }

    @Override
    public void corporaChanged() {
        onDisplay(this::showAll);
    }

    @Override
    public void documentsChanged(CorpusEntry corpus) {
        onDisplay(this::showAll);
    }

    private void showAll() {
        showCorpora();
        if (filter.query().needsRecords() || extras.needRecords()) {
            readRecords();
        }
    }

    @Override
    public void progressChanged(CorpusEntry corpus, List<DocumentEntry> documents) {
        onDisplay(() -> {
            viewer.update(documents.toArray(), null);
            viewer.update(corpus, null);
            if (rows.isFiltered()) {
                showCorpora(); // a document may be one of those asked for now, or no more
            }
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
        if (stack.topControl == list) {
            viewer.getTable().setFocus();
        } else {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        follower.dispose();
        if (corpora != null) {
            corpora.removeListener(this);
            WorkbenchPreferences.node().removePreferenceChangeListener(preferences);
        }
        super.dispose();
    }
}
