package org.parley.workbench.internal.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The platform's actions that have no handler of their own. The menus themselves are in plugin.xml, so that other
 * plug-ins can add to them.
 */
final class ParleyActions extends ActionBarAdvisor {

    ParleyActions(IActionBarConfigurer configurer) {
        super(configurer);
    }

    /** Places in the menu bar; what stands there comes from plugin.xml files. */
    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        menuBar.add(new GroupMarker("start")); //$NON-NLS-1$
        menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menuBar.add(new GroupMarker("end")); //$NON-NLS-1$
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : new ActionFactory[] { ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
                ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.BACKWARD_HISTORY,
                ActionFactory.FORWARD_HISTORY, ActionFactory.ABOUT }) {
            register(factory.create(window));
        }
    }
}
