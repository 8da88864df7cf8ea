package org.parley.core.internal.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.core.CoreStatus;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.Importer;
import org.parley.core.internal.Guard;

/** Importers whose exceptions and whose silence harm nobody. Used by one thread at a time. */
final class GuardedImporter implements AutoCloseable {

    /** Bytes a second that even a slow importer manages. */
    private static final long SLOWEST = 50_000;

    private final Duration limit;
    private final Guard guard = new Guard("Parley importer"); //$NON-NLS-1$
    private final Set<String> hanging = new HashSet<>();

    /** Importers have this time for a short file. */
    GuardedImporter(Duration limit) {
        this.limit = limit;
    }

    /**
     * Reads a file.
     *
     * @return why it was not read, or not to its end; null if it was
     * @throws OperationCanceledException
     *             if the monitor was cancelled
     */
    IStatus read(Importer importer, ImportSource source, ImportSink sink, Map<String, String> options,
            IProgressMonitor monitor) {
        if (hanging.contains(importer.id())) {
            return CoreStatus.IMPORTER_LEFT_OUT.error(null, importer.label(), source.place());
        }
        Duration time = limit.plusSeconds(Math.max(0, source.size()) / SLOWEST);
        try {
            guard.call(() -> {
                importer.readAll(source, sink, options, monitor);
                return null;
            }, time, monitor);
            return null;
        } catch (TimeoutException e) {
            hanging.add(importer.id());
            return CoreStatus.IMPORTER_HANGS.error(e, importer.label(), source.place(), time.toSeconds());
        } catch (ExecutionException e) {
            return failure(e.getCause(), importer, source);
        }
    }

    /** What a file proposes for options; nothing where the importer fails: whoever reads is told. */
    Map<String, List<String>> proposals(Importer importer, ImportSource source, Map<String, String> options,
            IProgressMonitor monitor) {
        try {
            return Map.copyOf(guard.call(() -> importer.proposals(source, options), limit, monitor));
        } catch (TimeoutException e) {
            hanging.add(importer.id());
            return Map.of();
        } catch (ExecutionException e) {
            return Map.of();
        }
    }

    /** What to say of something that was thrown at reading a file or at writing its documents. */
    static IStatus failure(Throwable cause, Importer importer, ImportSource source) {
        if (cause instanceof OperationCanceledException cancelled) {
            throw cancelled;
        } else if (cause instanceof CoreException core) {
            return core.getStatus();
        } else if (cause instanceof IOException) {
            return CoreStatus.CANNOT_READ.error(cause, source.place(), CoreStatus.reason(cause));
        }
        return CoreStatus.IMPORTER_FAILED.error(cause, importer.label(), source.place(), CoreStatus.reason(cause));
    }

    @Override
    public void close() {
        guard.close();
    }
}
