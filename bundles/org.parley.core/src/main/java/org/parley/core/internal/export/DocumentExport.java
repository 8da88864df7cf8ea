package org.parley.core.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.core.CoreStatus;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.exchange.ExportOperation.Outcome;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.internal.MetadataFile;

/** The export of one document: opened on any thread, then checked and written when its turn comes. */
public final class DocumentExport {

    private final DocumentSource document;
    private final int number;
    private final FileNames.FileName fileName;
    private final ExportContext context;

    /**
     * The export of one document.
     *
     * @param number
     *            0 for the first
     */
    public DocumentExport(DocumentSource document, int number, FileNames.FileName fileName, ExportContext context) {
        this.document = document;
        this.number = number;
        this.fileName = fileName;
        this.context = context;
    }

    /** The document's name. */
    public String name() {
        return document.name();
    }

    /** Does it; throws a StoppedException if the whole export must end. */
    public Outcome run(IProgressMonitor cancel) {
        Opened opened = open(cancel);
        context.turns().await(number, cancel);
        Outcome outcome = opened.failure != null ? failed(List.of(), opened.failure) : write(opened, cancel);
        context.turns().pass(); // not after an exception: that ends the whole export
        return outcome;
    }

    /** A document that is open, or why it is not. */
    private record Opened(CAS cas, DocumentInfo info, List<Problem> problems, IStatus failure) {

        static Opened not(IStatus failure) {
            return new Opened(null, null, List.of(), failure);
        }
    }

    private Opened open(IProgressMonitor cancel) {
        if (fileName.failure() != null) {
            return Opened.not(fileName.failure());
        }
        try {
            CAS cas = document.opener().open(cancel);
            Preparation.Prepared prepared = context.preparation().prepare(cas);
            return new Opened(prepared.cas(), document.description().read(), prepared.problems(), null);
        } catch (CoreException e) {
            return Opened.not(e.getStatus());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            return Opened.not(CoreStatus.DOCUMENT_FAILED.error(e, name(), CoreStatus.reason(e)));
        }
    }

    private Outcome write(Opened opened, IProgressMonitor cancel) {
        List<Problem> problems = new ArrayList<>(opened.problems);
        GuardedExporter exporter = context.exporter();
        try {
            problems.addAll(exporter.preflight(opened.cas, name(), cancel));
            List<Path> files = context.staging() == null ? List.of() : write(opened, context.staging(), cancel);
            return new Outcome(name(), document.annotator(), files, problems, null);
        } catch (GuardedExporter.DocumentException e) {
            return failed(problems, CoreStatus.EXPORT_FAILED.error(e.getCause(), exporter.label(), name(),
                    CoreStatus.reason(e)));
        } catch (CoreException e) {
            throw new StoppedException(e);
        } catch (IOException e) {
            throw new StoppedException(CoreStatus.CANNOT_WRITE.exception(e,
                    context.placement().place(fileName.path()), CoreStatus.reason(e)));
        }
    }

    private List<Path> write(Opened opened, Staging staging, IProgressMonitor cancel)
            throws CoreException, IOException {
        int mark = staging.count();
        try {
            context.exporter().add(new ExportedDocument(name(), document.annotator(), fileName.path(), opened.cas,
                    opened.info), cancel);
        } catch (GuardedExporter.DocumentException e) {
            staging.discard(mark);
            throw e;
        }
        if (!opened.info.equals(DocumentInfo.NONE) && !context.exporter().keepsMetadata()) {
            try (OutputStream out = staging.create(fileName.path() + MetadataFile.ENDING)) {
                MetadataFile.write(opened.info, out);
            }
        }
        return staging.since(mark).stream().map(context.placement()::place).toList();
    }

    private Outcome failed(List<Problem> problems, IStatus failure) {
        return new Outcome(name(), document.annotator(), List.of(), problems, failure);
    }
}
