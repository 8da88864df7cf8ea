package org.parley.workbench.internal.views;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IMemento;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.people.PeopleMessages;

/** The columns that people may add to the list of documents, by the menu of the view. */
final class CorpusColumns {

    private static final int WIDTH = 110;
    private static final String KEY = "columns"; //$NON-NLS-1$

    /** What a column shows. */
    enum Kind {
        TITLE(CorpusMessages.column_title, d -> d.info().title()),
        DATE(CorpusMessages.column_date, d -> d.info().date()),
        SOURCE(CorpusMessages.column_source, d -> d.info().source()),
        LANGUAGE(CorpusMessages.column_language, d -> d.info().language()),
        PEOPLE(CorpusMessages.column_people, CorpusColumns::people);

        private final String label;
        private final Function<DocumentEntry, String> text;

        Kind(String label, Function<DocumentEntry, String> text) {
            this.label = label;
            this.text = text;
        }
    }

    private final TableViewer viewer;
    private final TableColumnLayout layout;
    private final Runnable shown;
    private final Map<Kind, TableViewerColumn> columns = new EnumMap<>(Kind.class);

    /**
     * None is shown yet.
     *
     * @param shown
     *            run when another one is to be shown
     */
    CorpusColumns(TableViewer viewer, TableColumnLayout layout, Runnable shown) {
        this.viewer = viewer;
        this.layout = layout;
        this.shown = shown;
    }

    /** Adds an item for each column. */
    void fill(IMenuManager menu) {
        for (Kind kind : Kind.values()) {
            Action action = new Action(kind.label, IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    show(kind, isChecked());
                }
            };
            action.setId(KEY + '.' + kind.name());
            action.setChecked(columns.containsKey(kind));
            menu.add(action);
        }
    }

    /** Whether any shows what is known of documents beside their text. */
    boolean needRecords() {
        return columns.keySet().stream().anyMatch(k -> k != Kind.PEOPLE);
    }

    void show(Kind kind, boolean show) {
        if (show && !columns.containsKey(kind)) {
            TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
            column.getColumn().setText(kind.label);
            column.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object element) {
                    return element instanceof DocumentEntry document ? kind.text.apply(document) : ""; //$NON-NLS-1$
                }
            });
            layout.setColumnData(column.getColumn(), new ColumnPixelData(WIDTH, true));
            columns.put(kind, column);
            shown.run();
        } else if (!show && columns.containsKey(kind)) {
            columns.remove(kind).getColumn().dispose();
        }
        viewer.getTable().setHeaderVisible(!columns.isEmpty());
        viewer.getTable().getParent().layout(true, true);
        viewer.refresh();
    }

    /** {@code ada: finished, ben: in work}. */
    static String people(DocumentEntry document) {
        return document.states().entrySet().stream()
                .map(e -> NLS.bind(PeopleMessages.state_of, e.getKey(), PeopleMessages.of(e.getValue())))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    void save(IMemento memento) {
        memento.putString(KEY, columns.keySet().stream().map(Kind::name).collect(Collectors.joining(" "))); //$NON-NLS-1$
    }

    void restore(IMemento memento) {
        String saved = memento == null ? null : memento.getString(KEY);
        List<String> names = saved == null ? List.of() : new ArrayList<>(List.of(saved.split(" "))); //$NON-NLS-1$
        for (Kind kind : Kind.values()) {
            if (names.contains(kind.name())) {
                show(kind, true);
            }
        }
    }
}
