package org.parley.workbench.internal.start;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Names plug-ins that could not be started: once, in a window that stops nobody, and in the log with all details. */
final class FailedContributions {

    private FailedContributions() {
    }

    static void report(List<IStatus> problems) {
        if (!problems.isEmpty()) {
            String names = problems.stream().map(IStatus::getMessage).collect(Collectors.joining("\n")); //$NON-NLS-1$
            IStatus all = WorkbenchStatus.CONTRIBUTIONS_FAILED.of(problems.toArray(IStatus[]::new), problems.size(),
                    names);
            StatusManager.getManager().handle(all, StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
