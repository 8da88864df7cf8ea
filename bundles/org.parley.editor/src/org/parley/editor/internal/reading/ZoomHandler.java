package org.parley.editor.internal.reading;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Makes the text of documents larger or smaller, as plugin.xml says behind the colon of the class. */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {

    private String step;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        step = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        switch (step) {
        case "in" -> Zoom.in(); //$NON-NLS-1$
        case "out" -> Zoom.out(); //$NON-NLS-1$
        default -> Zoom.reset();
        }
        return null;
    }
}
