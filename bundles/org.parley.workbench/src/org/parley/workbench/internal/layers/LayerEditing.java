package org.parley.workbench.internal.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.parley.core.CasFactory;
import org.parley.core.layers.LayersDraft;
import org.parley.core.layers.LayersOperation;
import org.parley.editor.DocumentEditorInput;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Lets a person change the layers of a corpus and applies what was changed, files only in the background. */
public final class LayerEditing {

    /** Family of the job that changes the corpus, for those who wait for it. */
    public static final Object FAMILY = new Object();

    private final IWorkbenchPage page;
    private final CorpusEntry corpus;
    private final OpenCorpora corpora = Documents.corpora();

    /**
     * For a corpus.
     *
     * @param page
     *            where the person is
     */
    public LayerEditing(IWorkbenchPage page, CorpusEntry corpus) {
        this.page = page;
        this.corpus = corpus;
    }

    /** Reads the layers, opens the dialog and, if the person wants it, changes the corpus. */
    public void open() {
        Shell shell = page.getWorkbenchWindow().getShell();
        Job.create(LayerMessages.title, (ICoreRunnable) monitor -> {
            CasFactory installed = corpora.contributions().casFactory();
            LayersDraft draft = new LayersDraft(corpus.corpus(), installed);
            shell.getDisplay().asyncExec(() -> edit(shell, draft, installed));
        }).schedule();
    }

    private void edit(Shell shell, LayersDraft draft, CasFactory installed) {
        if (shell.isDisposed() || new LayersDialog(shell, corpus, draft).open() != Window.OK) {
            return;
        }
        List<Open> open = openDocuments();
        if (!open.isEmpty() && !MessageDialog.openConfirm(shell, LayerMessages.title,
                NLS.bind(LayerMessages.willClose, corpus.name()))) {
            return;
        }
        if (close(open)) {
            apply(draft, installed, open);
        } else {
            reopen(open.stream().filter(o -> o.page.findEditor(o.editor.getEditorInput()) == null).toList());
        }
    }

    /**
     * A document of the corpus that is open.
     *
     * @param page
     *            where, in any window
     * @param inFront
     *            whether it is the one that is seen there
     */
    private record Open(IWorkbenchPage page, IEditorPart editor, DocumentEntry document, boolean inFront) {

        void again(boolean activate) {
            Documents.open(page, document, ((DocumentEditorInput) editor.getEditorInput()).annotator(), activate);
        }
    }

    /** Closes the documents, those of this window last so that the person stays here; says whether all are closed. */
    private boolean close(List<Open> open) {
        boolean closed = open.stream().sorted(Comparator.comparing(o -> o.page == page))
                .allMatch(o -> o.page.closeEditor(o.editor, true));
        page.activate(page.getActivePart());
        return closed;
    }

    /** Opens the documents again, each in its window, and leaves the person in this one. */
    private void reopen(List<Open> closed) {
        closed.forEach(o -> o.again(false));
        closed.stream().filter(Open::inFront).forEach(o -> o.again(o.page == page));
    }

    private List<Open> openDocuments() {
        List<Open> found = new ArrayList<>();
        for (IWorkbenchWindow window : page.getWorkbenchWindow().getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage one : window.getPages()) {
                for (IEditorReference reference : one.getEditorReferences()) {
                    IEditorPart editor = reference.getEditor(true);
                    Documents.of(editor).filter(d -> d.corpus() == corpus)
                            .ifPresent(d -> found.add(new Open(one, editor, d, editor == one.getActiveEditor())));
                }
            }
        }
        return found;
    }

    private void apply(LayersDraft draft, CasFactory installed, List<Open> closed) {
        Job job = new Job(NLS.bind(LayerMessages.applyJob, corpus.name())) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    LayersOperation.Result result = new LayersOperation(corpus.corpus(), installed, draft,
                            WorkbenchPreferences.annotator()).run(monitor);
                    corpora.replace(corpus, result.corpus());
                    return status(result);
                } catch (CoreException e) {
                    return e.getStatus();
                } finally {
                    page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> reopen(closed));
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setRule(corpus.rule());
        job.setUser(true);
        job.schedule();
    }

    private static IStatus status(LayersOperation.Result result) {
        if (!result.failures().isEmpty()) {
            return new MultiStatus(WorkbenchStatus.PLUGIN_ID, 0, result.failures().toArray(IStatus[]::new),
                    LayerMessages.cancelled, null);
        }
        return result.cancelled() ? Status.warning(LayerMessages.cancelled) : Status.OK_STATUS;
    }
}
