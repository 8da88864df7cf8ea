package org.parley.workbench.internal.annotate;

import java.util.List;
import java.util.Set;

import org.parley.core.contributions.Contributions;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Which of the installed annotators run. */
public final class InstalledAnnotators {

    private InstalledAnnotators() {
    }

    /** Those that the user has not switched off, in the order in which they run. */
    public static List<AnnotatorProvider> switchedOn(Contributions contributions) {
        Set<String> off = WorkbenchPreferences.annotatorsOff();
        return contributions.annotators().stream().filter(a -> !off.contains(a.id())).toList();
    }
}
