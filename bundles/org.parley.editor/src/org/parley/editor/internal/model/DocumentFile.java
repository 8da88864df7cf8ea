package org.parley.editor.internal.model;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.SaveGuard;
import org.parley.core.layers.OwnTagSets;
import org.parley.editor.DocumentContent;

/** The file that a person's annotations of a document are saved in, and what it held when that was last known. Any thread. */
public final class DocumentFile {

    private final Corpus corpus;
    private final String name;
    private final String annotator;
    private volatile String stamp = Corpus.NO_STAMP;
    private volatile OwnTagSets tagSets = OwnTagSets.NONE;
    private volatile Consumer<String> replacing = newStamp -> {
        // nobody asks
    };

    /** A file of which nothing is known yet, whether or not it exists. */
    public DocumentFile(Corpus corpus, String name, String annotator) {
        this.corpus = corpus;
        this.name = name;
        this.annotator = annotator;
    }

    /** Where it is, absolute. */
    public Path path() {
        return corpus.annotationFile(name, annotator).toAbsolutePath().normalize();
    }

    /** Has somebody told, on the thread that writes, that it is about to be replaced by what has a checksum. */
    public void whenReplacing(Consumer<String> told) {
        replacing = told;
    }

    /** Checksum of what it held when it was read, saved or accepted last. */
    public String stamp() {
        return stamp;
    }

    /** Checksum of what it holds now. */
    public String current() throws CoreException {
        return corpus.stamp(name, annotator);
    }

    /** Whether it holds something else than is known. */
    public synchronized boolean isChanged() throws CoreException {
        return !stamp.equals(current());
    }

    /** What it held at a checksum is known. */
    public void accept(String newStamp) {
        stamp = newStamp;
    }

    /** Reads it, or the text alone where there is none. */
    public Corpus.Content read(IProgressMonitor monitor) throws CoreException {
        Corpus.Content content = corpus.loadKeeping(name, annotator, monitor);
        tagSets = OwnTagSets.read(corpus.folder());
        stamp = content.stamp();
        return content;
    }

    /** The tag sets of the corpus's own layers as they were when it was read. */
    public OwnTagSets tagSets() {
        return tagSets;
    }

    /**
     * Writes it in place of a content that is known.
     *
     * @param expected
     *            checksum of what may be replaced; null for whatever it holds
     * @throws CoreException
     *             if it holds something else; it is as it was
     */
    public synchronized void write(DocumentContent content, String expected) throws CoreException {
        stamp = save(content, expected, () -> true);
    }

    /**
     * Writes it unless somebody else has changed it.
     *
     * @param untouched
     *            asked when all is written, and before the file is replaced
     * @return whether it was written
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the answer was no; the file is as it was
     */
    public synchronized boolean writeUnlessChanged(DocumentContent content, BooleanSupplier untouched)
            throws CoreException {
        if (isChanged()) {
            return false;
        }
        stamp = save(content, stamp, untouched);
        return true;
    }

    private String save(DocumentContent content, String expected, BooleanSupplier untouched) throws CoreException {
        return corpus.save(content.cas(), content.foreign().orElse(null), name, annotator, expected, new SaveGuard() {

            @Override
            public boolean isUntouched() {
                return untouched.getAsBoolean();
            }

            @Override
            public void replacing(String newStamp) {
                replacing.accept(newStamp);
            }
        });
    }
}
