package org.parley.core.internal.export;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.core.CoreStatus;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.FileSink;
import org.parley.core.internal.Guard;

/**
 * An exporter and its run, whose exceptions and whose silence harm nobody. Told apart are what a document is to blame for
 * ({@link DocumentException}), the disk (IOException) and the exporter (CoreException). Used by one thread at a time.
 */
public final class GuardedExporter implements AutoCloseable {

    /** Characters a second that even a slow exporter manages. */
    private static final int SLOWEST = 5_000;
    /** Stands in messages where no document is meant. */
    private static final String NO_DOCUMENT = "-"; //$NON-NLS-1$

    /** The document cannot be told in this format; others may. */
    static final class DocumentException extends IOException {

        private static final long serialVersionUID = 1L;

        DocumentException(Throwable cause) {
            super(CoreStatus.reason(cause), cause);
        }
    }

    private final Exporter exporter;
    private final Map<String, String> options;
    private final Duration limit;
    private final Guard guard = new Guard("Parley exporter"); //$NON-NLS-1$
    private WatchedFiles files;
    private boolean keepsMetadata;
    private ExportRun run;
    private long characters;

    /** Guards this exporter, which has this time for a short document. */
    public GuardedExporter(Exporter exporter, Map<String, String> options, Duration limit) {
        this.exporter = exporter;
        this.options = options;
        this.limit = limit;
    }

    String label() {
        return exporter.label();
    }

    /** Whether what is known of a document is in its files. Known when the run has begun. */
    boolean keepsMetadata() {
        return keepsMetadata;
    }

    List<Problem> preflight(CAS cas, String document, IProgressMonitor cancel)
            throws CoreException, IOException {
        try {
            return call(() -> List.copyOf(exporter.preflight(cas, options)), document, limit(length(cas)), cancel);
        } catch (ExecutionException e) {
            throw blame(e.getCause(), document, true);
        }
    }

    /**
     * Begins the run.
     *
     * @throws IOException
     *             if the disk failed
     */
    public void start(ExportedTypes types, FileSink sink, IProgressMonitor cancel)
            throws CoreException, IOException {
        files = new WatchedFiles(sink);
        try {
            run = call(() -> {
                keepsMetadata = exporter.keepsMetadata();
                return exporter.start(types, options, files);
            }, NO_DOCUMENT, limit, cancel);
        } catch (ExecutionException e) {
            throw blame(e.getCause(), NO_DOCUMENT, false);
        }
    }

    void add(ExportedDocument document, IProgressMonitor cancel) throws CoreException, IOException {
        int length = length(document.cas());
        characters += length;
        try {
            call(() -> {
                run.add(document, cancel);
                return null;
            }, document.name(), limit(length), cancel);
        } catch (ExecutionException e) {
            throw blame(e.getCause(), document.name(), true);
        }
        if (files.failure() != null) {
            throw files.failure(); // the exporter took no notice
        }
    }

    /**
     * Ends the run.
     *
     * @throws IOException
     *             if the disk failed
     */
    public void finish(IProgressMonitor cancel) throws CoreException, IOException {
        try {
            call(() -> {
                run.finish(cancel);
                return null;
            }, NO_DOCUMENT, limit(characters), cancel);
            closeRun(cancel);
        } catch (ExecutionException e) {
            throw blame(e.getCause(), NO_DOCUMENT, false);
        }
        if (files.failure() != null) {
            throw files.failure();
        }
    }

    private void closeRun(IProgressMonitor cancel) throws CoreException, ExecutionException {
        if (run != null) {
            ExportRun ended = run;
            run = null; // once
            call(() -> {
                ended.close();
                return null;
            }, NO_DOCUMENT, limit, cancel);
        }
    }

    /** The exporter left these files open, which it must not. */
    public CoreException leftOpen(List<String> paths) {
        return CoreStatus.EXPORTER_FAILED.exception(null, label(), NO_DOCUMENT,
                CoreStatus.LEFT_OPEN.message(String.join(", ", paths))); //$NON-NLS-1$
    }

    /** The disk comes first; a document is to blame for an IOException and for not fitting into memory; else the exporter. */
    private IOException blame(Throwable cause, String document, boolean canBeDocument) throws CoreException {
        if (files != null && files.failure() != null) {
            return files.failure();
        }
        boolean ofDocument = cause instanceof OutOfMemoryError
                || cause instanceof IOException && !(cause instanceof SinkPaths.MisuseException);
        if (canBeDocument && ofDocument) {
            return new DocumentException(cause);
        }
        throw stopped(cause, document);
    }

    private CoreException stopped(Throwable cause, String document) {
        return CoreStatus.EXPORTER_FAILED.exception(cause, label(), document, CoreStatus.reason(cause));
    }

    private <T> T call(Callable<T> call, String document, Duration time, IProgressMonitor cancel)
            throws CoreException, ExecutionException {
        try {
            return guard.call(call, time, cancel);
        } catch (TimeoutException e) {
            run = null; // its thread may still be in it
            throw CoreStatus.EXPORTER_HANGS.exception(e, label(), document, time.toSeconds());
        } catch (OperationCanceledException e) {
            run = null; // likewise
            throw e;
        }
    }

    private static int length(CAS cas) {
        String text = cas.getDocumentText();
        return text == null ? 0 : text.length();
    }

    private Duration limit(long length) {
        return limit.plusSeconds(length / SLOWEST);
    }

    /** Lets go of everything; where the export ended early, whatever the exporter says to that is of no interest. */
    @Override
    public void close() throws CoreException {
        try {
            closeRun(null);
        } catch (ExecutionException e) {
            throw stopped(e.getCause(), NO_DOCUMENT);
        } finally {
            guard.close();
        }
    }
}
