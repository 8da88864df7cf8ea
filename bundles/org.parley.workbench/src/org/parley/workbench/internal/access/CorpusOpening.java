package org.parley.workbench.internal.access;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.parley.core.CoreStatus;
import org.parley.workbench.internal.corpora.Access;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;

/** Opens corpora, and asks what to do where another Parley has one. */
public final class CorpusOpening {

    private CorpusOpening() {
    }

    /**
     * Opens a corpus. Not for the UI thread: reads files, and waits for the answer.
     *
     * @return empty if the person would rather not
     */
    public static Optional<CorpusEntry> open(OpenCorpora corpora, Path folder) throws CoreException {
        try {
            return Optional.of(corpora.open(folder, Access.WRITE));
        } catch (CoreException e) {
            if (e.getStatus().getCode() != CoreStatus.CORPUS_IN_USE.code()) {
                throw e;
            }
            Optional<Access> answer = ask(e.getStatus().getMessage());
            return answer.isPresent() ? Optional.of(corpora.open(folder, answer.get())) : Optional.empty();
        }
    }

    private static Optional<Access> ask(String message) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        int[] answer = { -1 };
        display.syncExec(() -> answer[0] = MessageDialog.open(MessageDialog.QUESTION, shell(),
                AccessMessages.question_title, message + "\n\n" + AccessMessages.question_hint, 0, //$NON-NLS-1$
                AccessMessages.question_readOnly, AccessMessages.question_takeOver, AccessMessages.question_cancel));
        return switch (answer[0]) {
        case 0 -> Optional.of(Access.READ_ONLY);
        case 1 -> Optional.of(Access.TAKE_OVER);
        default -> Optional.empty();
        };
    }

    private static Shell shell() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (active != null) {
            return active.getShell();
        }
        return windows.length == 0 ? null : windows[0].getShell();
    }
}
