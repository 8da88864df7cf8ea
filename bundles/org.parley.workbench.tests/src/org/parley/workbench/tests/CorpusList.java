package org.parley.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.WorkbenchIds;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.documents.Documents;

/** What the corpus view shows. */
final class CorpusList {

    private CorpusList() {
    }

    static List<String> corpora() throws Exception {
        return Ui.sync(() -> {
            List<String> rows = Stream.of(table().getItems()).map(TableItem::getText).toList();
            return Documents.corpora().all().stream().map(CorpusEntry::name).filter(rows::contains).toList();
        });
    }

    static List<String> documents(String corpus) throws Exception {
        return texts(corpus, 0);
    }

    /** The numbers of open suggestions, document by document. */
    static List<String> open(String corpus) throws Exception {
        return texts(corpus, 1);
    }

    private static List<String> texts(String corpus, int column) throws Exception {
        return Ui.sync(() -> {
            List<String> texts = new ArrayList<>();
            for (TableItem item : documentsOf(corpus)) {
                texts.add(item.getText(column));
            }
            return texts;
        });
    }

    /** The rows below the one of the corpus, to the next corpus. */
    private static List<TableItem> documentsOf(String corpus) throws Exception {
        List<String> names = Documents.corpora().all().stream().map(CorpusEntry::name).toList();
        List<TableItem> found = new ArrayList<>();
        boolean inside = false;
        for (TableItem item : table().getItems()) {
            boolean heading = names.contains(item.getText());
            if (inside && !heading) {
                found.add(item);
            }
            inside = heading ? item.getText().equals(corpus) : inside;
        }
        return found;
    }

    /** Selects documents and makes the view the active part. */
    static void select(String corpus, String... documents) throws Exception {
        Ui.sync(() -> {
            Ui.page().showView(WorkbenchIds.CORPUS_VIEW);
            List<TableItem> items = documentsOf(corpus).stream()
                    .filter(i -> List.of(documents).contains(i.getText())).toList();
            table().setSelection(items.toArray(TableItem[]::new));
            table().notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    /** Opens a document as Enter or a double click does. */
    static void open(String corpus, String document) throws Exception {
        select(corpus, document);
        Ui.sync(() -> {
            table().notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        Ui.until(document, () -> Ui.page().getActiveEditor() instanceof DocumentEditor editor
                && editor.getTitle().equals(document) && editor.document() != null);
    }

    static Table table() throws Exception {
        Ui.page().showView(WorkbenchIds.CORPUS_VIEW, null, IWorkbenchPage.VIEW_CREATE);
        return Ui.find(Ui.window().getShell(), Table.class, t -> (t.getStyle() & SWT.VIRTUAL) != 0
                && t.getColumnCount() == 2);
    }
}
