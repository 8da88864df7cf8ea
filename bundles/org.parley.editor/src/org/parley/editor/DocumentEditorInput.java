package org.parley.editor;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.parley.core.corpus.Corpus;
import org.parley.editor.internal.DocumentEditorInputFactory;

/**
 * One document of a corpus with the annotations of one person. Two inputs are equal if they name the same file; editors
 * of equal inputs share one {@link AnnotationDocument}.
 */
public final class DocumentEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

    private final Corpus corpus;
    private final String document;
    private final String annotator;
    private final Path file;
    private final String label;

    /**
     * An input.
     *
     * @param document
     *            name of the document without ending
     * @param annotator
     *            whose annotations are shown and changed
     */
    public DocumentEditorInput(Corpus corpus, String document, String annotator) {
        this(corpus, document, annotator, document);
    }

    /**
     * An input under a name of its own, such as one that says whose annotations these are.
     *
     * @param label
     *            the name that people see
     */
    public DocumentEditorInput(Corpus corpus, String document, String annotator, String label) {
        this.label = Objects.requireNonNull(label);
        this.corpus = Objects.requireNonNull(corpus);
        this.document = Objects.requireNonNull(document);
        this.annotator = Objects.requireNonNull(annotator);
        this.file = corpus.annotationFile(document, annotator).toAbsolutePath().normalize();
    }

    /** The corpus that the document is in. */
    public Corpus corpus() {
        return corpus;
    }

    /** Name of the document without ending. */
    public String document() {
        return document;
    }

    /** Whose annotations these are. */
    public String annotator() {
        return annotator;
    }

    /** Where the annotations are or will be. */
    public Path file() {
        return file;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return DocumentEditorInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        DocumentEditorInputFactory.save(this, memento);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentEditorInput input && file.equals(input.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
