package org.parley.editor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditorInput;
import org.parley.editor.internal.commands.HistoryCommand;
import org.parley.editor.internal.journal.Journals;
import org.parley.editor.internal.model.OpenDocuments;
import org.parley.editor.internal.model.OpenDocuments.Reading;
import org.parley.editor.internal.model.Reader;
import org.parley.editor.internal.outside.OutsideChanges;
import org.parley.editor.internal.outside.OutsideWatch;

/** The bundle while it runs: holds the documents that are open. */
public final class EditorPlugin extends AbstractUIPlugin {

    private static EditorPlugin instance;

    private final OpenDocuments documents = new OpenDocuments(EditorPlugin::read);
    private IWorkbench historyOf;
    private Display display;
    private Journals journals;
    private OutsideChanges outsideChanges;
    private OutsideWatch watch;

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        journals = new Journals(getStateLocation().append("journals").toPath(), EditorStatus::show); //$NON-NLS-1$
        outsideChanges = new OutsideChanges(journals);
        watch = new OutsideWatch(documents::snapshot, this::changedOutside);
        instance = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        watch.cancel();
        journals.close();
        instance = null;
        super.stop(context);
    }

    /** Has undo and redo handled for documents, from the first editor on. */
    public static void handleHistory() {
        if (instance.historyOf != PlatformUI.getWorkbench()) {
            instance.historyOf = PlatformUI.getWorkbench();
            HistoryCommand.activate();
            instance.watchDisplay(Display.getCurrent());
        }
    }

    /** Looks at the files of open documents from now on, and when a window comes to the front. */
    private void watchDisplay(Display newDisplay) {
        display = newDisplay;
        watch.schedule();
        display.addFilter(SWT.Activate, e -> {
            if (e.widget instanceof Shell) {
                display.asyncExec(this::askAboutFront);
            }
        });
    }

    private void changedOutside(AnnotationDocument document) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                outsideChanges.notice(document);
                askAboutFront();
            });
        }
    }

    private void askAboutFront() {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning()
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                : null;
        IEditorPart editor = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor();
        AnnotationDocument front = editor == null ? null : editor.getAdapter(AnnotationDocument.class);
        if (front != null && display.getActiveShell() == window.getShell()) {
            outsideChanges.askAbout(front, window.getShell());
        }
    }

    /** What to do about changes of other programs. */
    public static OutsideChanges outsideChanges() {
        return instance.outsideChanges;
    }

    /** The journals of the documents that are open. */
    public static Journals journals() {
        return instance.journals;
    }

    /** The documents that are open in editors. */
    public static OpenDocuments documents() {
        return instance.documents;
    }

    private static Reading read(DocumentEditorInput input, Reader reader) {
        OpenDocumentJob job = new OpenDocumentJob(input, Display.getCurrent(), reader);
        job.schedule();
        return job::cancel;
    }
}
