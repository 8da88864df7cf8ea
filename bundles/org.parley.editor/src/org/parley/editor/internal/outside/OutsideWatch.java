package org.parley.editor.internal.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorStatus;

/**
 * Looks every two seconds whether files of open documents are others now: at their time and size, and only where those
 * changed at their content. Watching by the system's own means misses network drives.
 */
public final class OutsideWatch extends Job {

    private static final long PERIOD_MS = 2_000;

    private final Supplier<List<AnnotationDocument>> documents;
    private final Consumer<AnnotationDocument> changed;
    private final Map<Path, String> looks = new ConcurrentHashMap<>();

    /**
     * A watch; it runs once it is scheduled.
     *
     * @param documents
     *            those that are open, asked on the thread of the job
     * @param changed
     *            told on the thread of the job of each document whose file is another one
     */
    public OutsideWatch(Supplier<List<AnnotationDocument>> documents, Consumer<AnnotationDocument> changed) {
        super(EditorMessages.outside_job);
        this.documents = documents;
        this.changed = changed;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<Path, String> seen = new HashMap<>();
        for (AnnotationDocument document : documents.get()) {
            Path file = document.file();
            String look = look(file);
            seen.put(file, look);
            try {
                if (!look.equals(looks.get(file)) && document.isChangedOutside()) {
                    changed.accept(document);
                }
            } catch (CoreException e) {
                EditorStatus.log(e); // it may be in the middle of being written; the next look will tell
                seen.remove(file);
            }
        }
        looks.clear();
        looks.putAll(seen);
        if (!monitor.isCanceled()) {
            schedule(PERIOD_MS);
        }
        return Status.OK_STATUS;
    }

    private static String look(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime().toMillis() + " " + attributes.size() + " " + attributes.fileKey(); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IOException e) {
            return e.getClass().getName(); // not there, or not to be read: its content tells
        }
    }
}
