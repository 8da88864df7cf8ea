package org.parley.workbench.internal.app;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.parley.workbench.WorkbenchIds;
import org.parley.workbench.internal.people.ProtectedDocuments;
import org.parley.workbench.internal.people.WorkTracker;
import org.parley.workbench.internal.start.StartJob;
import org.parley.workbench.internal.themes.Theme;

/** Sets the workbench up and starts what happens once at start. */
final class ParleyWorkbenchAdvisor extends WorkbenchAdvisor {

    private final WorkTracker work = new WorkTracker();
    private final ProtectedDocuments protectedDocuments = new ProtectedDocuments();

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WorkbenchIds.ANNOTATE_PERSPECTIVE;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.parley.workbench.preferences.general"; //$NON-NLS-1$
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ParleyWindowAdvisor(configurer, work);
    }

    @Override
    public void postStartup() {
        Theme.install(getWorkbenchConfigurer().getWorkbench().getDisplay());
        protectedDocuments.install();
        new StartJob().schedule();
    }

    @Override
    public void postShutdown() {
        protectedDocuments.uninstall();
    }
}
