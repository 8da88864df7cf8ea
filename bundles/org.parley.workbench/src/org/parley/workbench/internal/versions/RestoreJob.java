package org.parley.workbench.internal.versions;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.core.corpus.Corpus;
import org.parley.core.versions.Version;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentContent;
import org.parley.editor.ReplaceCasOperation;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.people.ProtectedDocuments;
import org.parley.workbench.internal.status.WorkbenchStatus;

/**
 * Brings a version back: in an open document as an edit that is saved and can be undone, else on the disk. Either way what
 * was there becomes a version.
 */
final class RestoreJob extends Job {

    private final DocumentEntry document;
    private final VersionList list;
    private final Version version;

    RestoreJob(DocumentEntry document, VersionList list, Version version) {
        super(NLS.bind(VersionMessages.restore_job, document.name()));
        this.document = document;
        this.list = list;
        this.version = version;
        setRule(document.corpus().rule());
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            boolean[] open = new boolean[1];
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> open[0] = Documents.inEditor(document).isPresent());
            if (!open[0] && document.state().isProtected()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(this::ask);
                return Status.OK_STATUS;
            }
            if (!open[0]) {
                list.restore(version);
                Documents.corpora().closed(document); // its numbers are others now
                return Status.OK_STATUS;
            }
            Corpus.Content content = list.content(version, monitor);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> bringIn(content));
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return WorkbenchStatus.CANNOT_RESTORE.error(e, document.name(), e.getStatus().getMessage());
        }
    }

    /** Of an open document the edit asks. */
    private void ask() {
        if (ProtectedDocuments.mayChange(document)) {
            schedule();
        }
    }

    private void bringIn(Corpus.Content content) {
        Optional<AnnotationDocument> open = Documents.inEditor(document);
        if (open.isEmpty()) {
            schedule(); // closed in the meantime
            return;
        }
        String time = VersionWords.time(version.saved());
        try {
            if (open.get().run(new ReplaceCasOperation(open.get(), DocumentContent.of(content),
                    NLS.bind(VersionMessages.restore_operation, time)))) {
                open.get().save();
            }
        } catch (CoreException e) {
            show(WorkbenchStatus.CANNOT_RESTORE.error(e, document.name(), e.getStatus().getMessage()));
        } catch (IllegalArgumentException e) { // of another text
            show(WorkbenchStatus.CANNOT_RESTORE.error(e, document.name(), VersionMessages.restore_text));
        }
    }

    private static void show(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
    }
}
