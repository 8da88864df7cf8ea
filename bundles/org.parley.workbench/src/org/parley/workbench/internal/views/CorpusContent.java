package org.parley.workbench.internal.views;

import java.util.List;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;

/** Corpora and their documents, asked for only when they come into sight. */
final class CorpusContent implements ILazyTreeContentProvider {

    private final TreeViewer viewer;

    CorpusContent(TreeViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void updateElement(Object parent, int index) {
        List<?> children = parent instanceof CorpusEntry corpus ? corpus.documents() : (List<?>) parent;
        if (index >= children.size()) {
            return; // the list became shorter since the tree was asked to show it
        }
        Object element = children.get(index);
        viewer.replace(parent, index, element);
        viewer.setChildCount(element, element instanceof CorpusEntry corpus ? corpus.documents().size() : 0);
    }

    @Override
    public void updateChildCount(Object element, int currentChildCount) {
        int count = element instanceof CorpusEntry corpus ? corpus.documents().size()
                : element instanceof List<?> corpora ? corpora.size() : 0;
        if (count != currentChildCount) {
            viewer.setChildCount(element, count);
        }
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof DocumentEntry document ? document.corpus() : null;
    }
}
