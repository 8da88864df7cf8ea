package org.parley.core.internal.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.ContentWriter;
import org.parley.core.CoreStatus;
import org.parley.core.Exporter;
import org.parley.core.Problem;
import org.parley.core.internal.Guard;

/**
 * An exporter whose exceptions and whose silence harm nobody. Told apart are what a document is to blame for
 * ({@link DocumentException}), the disk (IOException) and the exporter (CoreException). Used by one thread at a time.
 */
public final class GuardedExporter implements AutoCloseable {

    /** Characters a second that even a slow exporter manages. */
    private static final int SLOWEST = 5_000;

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

    /** Guards this exporter, which has this time for a short document. */
    public GuardedExporter(Exporter exporter, Map<String, String> options, Duration limit) {
        this.exporter = exporter;
        this.options = options;
        this.limit = limit;
    }

    String label() {
        return exporter.label();
    }

    List<Problem> preflight(CAS cas, String document, IProgressMonitor cancel)
            throws CoreException, DocumentException {
        try {
            return call(() -> List.copyOf(exporter.preflight(cas, options)), document, limit(cas), cancel);
        } catch (ExecutionException e) {
            throw blame(e.getCause(), document);
        }
    }

    void export(CAS cas, String document, OutputStream out, IProgressMonitor cancel)
            throws CoreException, IOException {
        WatchedStream watched = new WatchedStream(out);
        try {
            call(() -> {
                exporter.export(cas, watched, options, cancel);
                return null;
            }, document, limit(cas), cancel);
        } catch (ExecutionException e) {
            if (watched.failure != null) {
                throw watched.failure;
            }
            throw blame(e.getCause(), document);
        }
    }

    /** See {@link Exporter#companions}. */
    public Map<String, ContentWriter> companions(TypeSystemDescription types, IProgressMonitor monitor)
            throws CoreException, IOException {
        try {
            return call(() -> exporter.companions(types, options), "-", limit, monitor); //$NON-NLS-1$
        } catch (ExecutionException e) {
            throw blame(e.getCause(), "-"); //$NON-NLS-1$
        }
    }

    /** A document is to blame for an IOException and for not fitting into memory, the exporter for all else. */
    private DocumentException blame(Throwable cause, String document) throws CoreException {
        if (cause instanceof IOException || cause instanceof OutOfMemoryError) {
            return new DocumentException(cause);
        }
        throw CoreStatus.EXPORTER_FAILED.exception(cause, label(), document, CoreStatus.reason(cause));
    }

    private <T> T call(Callable<T> call, String document, Duration time, IProgressMonitor cancel)
            throws CoreException, ExecutionException {
        try {
            return guard.call(call, time, cancel);
        } catch (TimeoutException e) {
            throw CoreStatus.EXPORTER_HANGS.exception(e, label(), document, time.toSeconds());
        }
    }

    private Duration limit(CAS cas) {
        String text = cas.getDocumentText();
        return limit.plusSeconds(text == null ? 0 : text.length() / SLOWEST);
    }

    @Override
    public void close() {
        guard.close();
    }

    /** Remembers that it was the disk that failed, whatever the exporter makes of it. */
    private static final class WatchedStream extends FilterOutputStream {

        private volatile IOException failure;

        WatchedStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void close() {
            // the operation closes it
        }
    }
}
