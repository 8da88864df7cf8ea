package org.parley.editor.internal;

import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;
import org.parley.editor.internal.model.OpenDocuments;

/** The bundle while it runs: holds the documents that are open. */
public final class EditorPlugin extends AbstractUIPlugin {

    private static EditorPlugin instance;

    private final OpenDocuments documents = new OpenDocuments();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        instance = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        instance = null;
        super.stop(context);
    }

    /** The documents that are open in editors. */
    public static OpenDocuments documents() {
        return instance.documents;
    }
}
