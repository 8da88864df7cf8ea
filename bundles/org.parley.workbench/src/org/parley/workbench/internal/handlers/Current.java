package org.parley.workbench.internal.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.documents.Documents;

/** What a command is about: what is selected in the corpus view, else the document in front. For the UI thread. */
public final class Current {

    private Current() {
    }

    /** The open corpora. */
    public static OpenCorpora corpora() {
        return Documents.corpora();
    }

    /** The documents that a command is about; empty if there are none. */
    public static List<DocumentEntry> documents(ExecutionEvent event) {
        List<DocumentEntry> selected = selected(event, DocumentEntry.class);
        return selected.isEmpty() ? document(page(event)).map(List::of).orElse(List.of()) : selected;
    }

    /** The corpus that a command is about: the selected one, that of the document, or the only one. */
    static Optional<CorpusEntry> corpus(ExecutionEvent event) {
        List<CorpusEntry> selected = selected(event, CorpusEntry.class);
        if (!selected.isEmpty()) {
            return Optional.of(selected.get(0));
        }
        List<DocumentEntry> documents = documents(event);
        if (!documents.isEmpty()) {
            return Optional.of(documents.get(0).corpus());
        }
        return corpora().all().stream().findFirst();
    }

    /** The document in front, if its corpus is open. */
    public static Optional<DocumentEntry> document(IWorkbenchPage page) {
        return page == null ? Optional.empty() : Documents.of(page.getActiveEditor());
    }

    /** The page of the window that a command was given in; may be null while the window closes. */
    static IWorkbenchPage page(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        return window == null ? null : window.getActivePage();
    }

    private static <T> List<T> selected(ExecutionEvent event, Class<T> type) {
        List<T> found = new ArrayList<>();
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                if (type.isInstance(element)) {
                    found.add(type.cast(element));
                }
            }
        }
        return found;
    }

    /** The window of a command. The active shell may be a dialog that is closed by now. */
    public static Shell shell(ExecutionEvent event) throws ExecutionException {
        return HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
    }
}
