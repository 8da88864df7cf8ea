package org.parley.workbench.internal.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentQuery;

/** A row for each corpus with a row for each of its documents below, asked for only when they come into sight. */
final class CorpusRows implements ILazyContentProvider {

    private final TableViewer viewer;
    private final Set<CorpusEntry> folded = new HashSet<>();
    private List<Object> rows = List.of();
    private DocumentQuery query = new DocumentQuery(""); //$NON-NLS-1$

    CorpusRows(TableViewer viewer) {
        this.viewer = viewer;
    }

    /** Shows these corpora and keeps what is selected. */
    void show(List<CorpusEntry> corpora) {
        folded.retainAll(corpora);
        List<Object> all = new ArrayList<>();
        for (CorpusEntry corpus : corpora) {
            all.add(corpus);
            if (!folded.contains(corpus)) {
                corpus.documents().stream().filter(query::matches).forEach(all::add);
            }
        }
        List<?> selected = viewer.getStructuredSelection().toList();
        rows = List.copyOf(all);
        viewer.setInput(rows);
        viewer.setItemCount(rows.size());
        select(selected);
    }

    /** Selects these rows, as far as they are shown. */
    void select(List<?> elements) {
        int[] indices = elements.stream().mapToInt(rows::indexOf).filter(i -> i >= 0).toArray();
        viewer.getTable().setSelection(indices);
    }

    /** Shows only some documents from the next {@link #show} on. */
    void filter(DocumentQuery newQuery) {
        query = newQuery;
    }

    /** Whether some documents may be hidden. */
    boolean isFiltered() {
        return !query.isEmpty();
    }

    /** Folds or unfolds a corpus. */
    void fold(CorpusEntry corpus, boolean fold, List<CorpusEntry> corpora) {
        if (fold ? folded.add(corpus) : folded.remove(corpus)) {
            show(corpora);
        }
    }

    boolean isFolded(CorpusEntry corpus) {
        return folded.contains(corpus);
    }

    @Override
    public void updateElement(int index) {
        if (index < rows.size()) { // else the list became shorter since the table was asked to show it
            viewer.replace(rows.get(index), index);
        }
    }
}
