package org.parley.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.parley.workbench.WorkbenchIds;

/** What the corpus view shows. */
final class CorpusTree {

    private CorpusTree() {
    }

    static List<String> corpora() throws Exception {
        return Ui.sync(() -> Stream.of(tree().getItems()).map(TreeItem::getText).toList());
    }

    static List<String> documents(String corpus) throws Exception {
        return Ui.sync(() -> texts(corpus, 0));
    }

    /** The numbers of open suggestions, document by document. */
    static List<String> open(String corpus) throws Exception {
        return Ui.sync(() -> texts(corpus, 1));
    }

    private static List<String> texts(String corpus, int column) throws Exception {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : corpus(corpus).getItems()) {
            texts.add(item.getText(column));
        }
        return texts;
    }

    /** Selects a document and makes the view the active part. */
    static void select(String corpus, String... documents) throws Exception {
        Ui.sync(() -> {
            Ui.page().showView(WorkbenchIds.CORPUS_VIEW);
            List<TreeItem> items = Stream.of(corpus(corpus).getItems())
                    .filter(i -> List.of(documents).contains(i.getText())).toList();
            tree().setSelection(items.toArray(TreeItem[]::new));
            tree().notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    /** Opens a document as Enter or a double click does. */
    static void open(String corpus, String document) throws Exception {
        select(corpus, document);
        Ui.sync(() -> {
            tree().notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        Ui.until(document, () -> Ui.page().getActiveEditor() != null
                && Ui.page().getActiveEditor().getTitle().equals(document));
    }

    private static TreeItem corpus(String name) throws Exception {
        return Stream.of(tree().getItems()).filter(i -> i.getText().equals(name)).findFirst().orElseThrow();
    }

    static Tree tree() throws Exception {
        IViewPart view = Ui.page().showView(WorkbenchIds.CORPUS_VIEW);
        Composite part = (Composite) view.getAdapter(Control.class);
        return part != null ? Ui.find(part, Tree.class, t -> true)
                : Ui.find(Ui.window().getShell(), Tree.class, t -> true);
    }
}
