package org.parley.editor.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.editor.DocumentEditorInput;

/** Brings back the inputs of editors that were open when the workbench was closed. */
public final class DocumentEditorInputFactory implements IElementFactory {

    /** Id of this factory in plugin.xml. */
    public static final String ID = "org.parley.editor.inputFactory"; //$NON-NLS-1$

    private static final String CORPUS = "corpus"; //$NON-NLS-1$
    private static final String DOCUMENT = "document"; //$NON-NLS-1$
    private static final String LABEL = "label"; //$NON-NLS-1$
    private static final String ANNOTATOR = "annotator"; //$NON-NLS-1$

    /** Writes down what {@link #createElement} needs. */
    public static void save(DocumentEditorInput input, IMemento memento) {
        memento.putString(CORPUS, input.corpus().folder().toAbsolutePath().toString());
        memento.putString(DOCUMENT, input.document());
        memento.putString(ANNOTATOR, input.annotator());
        memento.putString(LABEL, input.getName());
    }

    /** The input, or null if the corpus is gone; then the editor is not opened again. */
    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(CORPUS);
        String document = memento.getString(DOCUMENT);
        String annotator = memento.getString(ANNOTATOR);
        if (folder == null || document == null || annotator == null) {
            return null;
        }
        BundleContext context = FrameworkUtil.getBundle(DocumentEditorInputFactory.class).getBundleContext();
        ServiceReference<Contributions> reference = context.getServiceReference(Contributions.class);
        if (reference == null) {
            return null;
        }
        try {
            Corpus corpus = Corpus.open(Path.of(folder), context.getService(reference).casFactory());
            String label = memento.getString(LABEL);
            return new DocumentEditorInput(corpus, document, annotator, label == null ? document : label);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        } catch (InvalidPathException e) {
            StatusManager.getManager().handle(EditorStatus.NOT_REOPENED.error(e, folder), StatusManager.LOG);
        } finally {
            context.ungetService(reference);
        }
        return null;
    }
}
