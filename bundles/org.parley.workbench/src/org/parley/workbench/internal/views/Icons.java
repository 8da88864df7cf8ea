package org.parley.workbench.internal.views;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.parley.core.people.WorkState;
import org.parley.workbench.internal.corpora.Progress;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** The icons of the workbench. */
final class Icons {

    private Icons() {
    }

    /** The dot that says how far a document is: as the person said, else as the annotations say. */
    static ImageDescriptor of(WorkState state, Progress.Stage stage) {
        if (state == WorkState.FINISHED || state == WorkState.REOPENED) {
            return icon("state-" + state.word()); //$NON-NLS-1$
        }
        boolean begun = state == WorkState.IN_WORK && stage == Progress.Stage.NEW;
        return of(begun ? Progress.Stage.IN_WORK : stage);
    }

    private static ImageDescriptor of(Progress.Stage stage) {
        Progress.Stage shown = stage == Progress.Stage.UNKNOWN ? Progress.Stage.NEW : stage;
        return icon("stage-" + shown.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
    }

    private static ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle(WorkbenchPreferences.NODE, "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
