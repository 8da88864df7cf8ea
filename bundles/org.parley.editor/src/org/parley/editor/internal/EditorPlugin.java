package org.parley.editor.internal;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;
import org.parley.editor.DocumentEditorInput;
import org.parley.editor.internal.commands.HistoryCommand;
import org.parley.editor.internal.model.OpenDocuments;
import org.parley.editor.internal.model.OpenDocuments.Reading;
import org.parley.editor.internal.model.Reader;

/** The bundle while it runs: holds the documents that are open. */
public final class EditorPlugin extends AbstractUIPlugin {

    private static EditorPlugin instance;

    private final OpenDocuments documents = new OpenDocuments(EditorPlugin::read);
    private boolean historyHandled;

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

    /** Has undo and redo handled for documents, from the first editor on. */
    public static void handleHistory() {
        if (!instance.historyHandled) {
            instance.historyHandled = true;
            HistoryCommand.activate();
        }
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
