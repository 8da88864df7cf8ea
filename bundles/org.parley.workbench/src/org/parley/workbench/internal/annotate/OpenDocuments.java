package org.parley.workbench.internal.annotate;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.parley.core.AnnotatorProvider;
import org.parley.core.CasFactory;
import org.parley.core.Corpus;
import org.parley.core.Pipeline;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.ReplaceCasOperation;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Annotates documents that are open in editors: on a copy, which then takes the place of the old as one edit to undo. */
final class OpenDocuments implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    /** What an editor held when its copy was taken. */
    private record Snapshot(AnnotationDocument document, CAS copy, long revision) {
    }

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Consumer<IStatus> problems;
    private final Pipeline pipeline;

    OpenDocuments(CasFactory factory, List<AnnotatorProvider> annotators, Consumer<IStatus> problems) {
        this.problems = problems;
        this.pipeline = new Pipeline(factory, annotators, Pipeline.DEFAULT_LIMIT, problems);
    }

    /** Those that are open in editors. */
    List<DocumentEntry> among(List<DocumentEntry> documents) {
        return onDisplay(() -> documents.stream().filter(d -> Documents.inEditor(d).isPresent()).toList());
    }

    /** Annotates one; does so again if it was edited in the meantime, because no edit may be lost. */
    void annotate(DocumentEntry entry, IProgressMonitor monitor) {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<Snapshot> taken = snapshot(entry);
                if (taken.isEmpty()) {
                    return; // closed in the meantime
                }
                CAS result = pipeline.annotate(source(taken.get()), entry.name(), monitor);
                if (bringIn(taken.get(), result)) {
                    return;
                }
            }
        } catch (CoreException e) {
            problems.accept(e.getStatus());
        }
    }

    /** Gives an editor what was written to the disk while it was being opened, unless it has it already. */
    void catchUp(DocumentEntry entry) {
        try {
            Optional<Snapshot> taken = snapshot(entry);
            CAS saved = entry.corpus().corpus().load(entry.name(), WorkbenchPreferences.annotator());
            if (taken.isEmpty() || open(taken.get().copy()) == open(saved)) {
                return;
            }
            if (onDisplay(taken.get().document()::isDirty)) {
                annotate(entry, new NullProgressMonitor()); // the person's edits count
            } else {
                reload(taken.get().document());
            }
        } catch (CoreException e) {
            problems.accept(e.getStatus());
        }
    }

    private void reload(AnnotationDocument document) throws CoreException {
        AtomicReference<CoreException> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                document.reload();
            } catch (CoreException e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private Optional<Snapshot> snapshot(DocumentEntry entry) throws CoreException {
        AtomicReference<CoreException> failure = new AtomicReference<>();
        Optional<Snapshot> taken = onDisplay(() -> Documents.inEditor(entry).map(document -> {
            try {
                return new Snapshot(document, document.copy(), document.revision());
            } catch (CoreException e) {
                failure.set(e);
                return null;
            }
        }));
        if (failure.get() != null) {
            throw failure.get();
        }
        return taken;
    }

    /** The copy; where the pipeline begins anew without an annotator that failed, a fresh one of the same content. */
    private static Pipeline.Source source(Snapshot taken) throws CoreException {
        byte[] content = CasCopies.bytes(taken.copy());
        Corpus corpus = taken.document().corpus();
        String name = taken.document().name();
        return Pipeline.Source.of(() -> CasCopies.of(content, corpus.factory(), name), corpus.info(name));
    }

    private boolean bringIn(Snapshot taken, CAS result) {
        return onDisplay(() -> {
            AnnotationDocument document = taken.document();
            return document.revision() == taken.revision()
                    && document.run(new ReplaceCasOperation(document, result, Messages.annotate_operation));
        });
    }

    private static long open(CAS cas) {
        long count = 0;
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            if (State.isCarriedBy(annotation) && State.of(annotation) == State.SUGGESTED) {
                count++;
            }
        }
        return count;
    }

    private <T> T onDisplay(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        display.syncExec(() -> result.set(work.get()));
        return result.get();
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
