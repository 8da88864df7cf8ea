package org.parley.core.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.core.CoreStatus;
import org.parley.core.DocumentSource;
import org.parley.core.ExportOperation.Outcome;
import org.parley.core.Problem;

/** The export of one document: opened on any thread, then checked and written one after another. */
public final class DocumentExport {

    private final DocumentSource document;
    private final FileNames.FileName fileName;
    private final GuardedExporter exporter;
    private final Staging staging;
    private final Path folder;

    /**
     * The export of one document.
     *
     * @param staging
     *            receives the file; null if nothing is to be written
     * @param folder
     *            where the file will be
     */
    public DocumentExport(DocumentSource document, FileNames.FileName fileName, GuardedExporter exporter,
            Staging staging, Path folder) {
        this.document = document;
        this.fileName = fileName;
        this.exporter = exporter;
        this.staging = staging;
        this.folder = folder;
    }

    /** The document's name. */
    public String name() {
        return document.name();
    }

    /** Does it; throws a StoppedException if the whole export must end. */
    public Outcome run(IProgressMonitor cancel) {
        if (fileName.failure() != null) {
            return failed(List.of(), fileName.failure());
        }
        CAS cas;
        try {
            cas = document.opener().open(cancel);
        } catch (CoreException e) {
            return failed(List.of(), e.getStatus());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            return failed(List.of(), CoreStatus.DOCUMENT_FAILED.error(e, name(), CoreStatus.reason(e)));
        }
        synchronized (exporter) {
            return write(cas, cancel);
        }
    }

    private Outcome write(CAS cas, IProgressMonitor cancel) {
        List<Problem> problems = List.of();
        try {
            problems = exporter.preflight(cas, name(), cancel);
            if (staging == null) {
                return new Outcome(name(), null, problems, null);
            }
            staging.write(fileName.fileName(), out -> {
                try {
                    exporter.export(cas, name(), out, cancel);
                } catch (CoreException e) {
                    throw new StoppedException(e);
                }
            });
            return new Outcome(name(), folder.resolve(fileName.fileName()), problems, null);
        } catch (GuardedExporter.DocumentException e) {
            return failed(problems, CoreStatus.EXPORT_FAILED.error(e.getCause(), exporter.label(), name(),
                    CoreStatus.reason(e)));
        } catch (CoreException e) {
            throw new StoppedException(e);
        } catch (IOException e) {
            throw new StoppedException(
                    CoreStatus.CANNOT_WRITE.exception(e, folder.resolve(fileName.fileName()), CoreStatus.reason(e)));
        }
    }

    private Outcome failed(List<Problem> problems, IStatus failure) {
        return new Outcome(name(), null, problems, failure);
    }
}
