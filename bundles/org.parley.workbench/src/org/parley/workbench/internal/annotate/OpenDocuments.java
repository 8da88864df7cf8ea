package org.parley.workbench.internal.annotate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.parley.core.CasFactory;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.core.pipeline.Pipeline;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentContent;
import org.parley.editor.ReplaceCasOperation;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Annotates documents that are open in editors: on a copy, which then takes the place of the old as one edit to undo. */
final class OpenDocuments implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    /** What an editor held at some time, as XMI. */
    private record Snapshot(AnnotationDocument document, byte[] xmi, long revision) {

        DocumentContent copy() throws CoreException {
            return DocumentContent.read(xmi, document.corpus().factory(), document.name());
        }
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

    /**
     * Annotates one; does so again if it was edited in the meantime, because no edit may be lost.
     *
     * @return how many open suggestions it holds now; empty if it was not annotated
     */
    OptionalInt annotate(DocumentEntry entry, IProgressMonitor monitor) {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<Snapshot> taken = snapshot(entry);
                if (taken.isEmpty()) {
                    return OptionalInt.empty(); // closed in the meantime
                }
                DocumentContent[] copy = new DocumentContent[1]; // another one where the pipeline begins anew
                pipeline.annotate(Pipeline.Source.of(() -> {
                    copy[0] = taken.get().copy();
                    return copy[0].cas();
                }, entry.corpus().corpus().info(entry.name())), entry.name(), monitor);
                int found = open(copy[0].cas()); // before it is the editor's
                if (bringIn(taken.get(), copy[0])) {
                    return OptionalInt.of(found);
                }
            }
            problems.accept(WorkbenchStatus.EDITED_MEANWHILE.warning(null, entry.name()));
        } catch (CoreException e) {
            problems.accept(e.getStatus());
        }
        return OptionalInt.empty();
    }

    /** Gives an editor what was written to the disk while it was being opened, unless it has it already. */
    void catchUp(DocumentEntry entry) {
        try {
            Optional<Snapshot> taken = snapshot(entry);
            Corpus.Content saved = entry.corpus().corpus().loadKeeping(entry.name(), WorkbenchPreferences.annotator(),
                    new NullProgressMonitor());
            if (taken.isEmpty() || open(taken.get().copy().cas()) == open(saved.cas())) {
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

    private Optional<Snapshot> snapshot(DocumentEntry entry) {
        return onDisplay(() -> Documents.inEditor(entry)
                .map(document -> new Snapshot(document, document.content().bytes(), document.revision())));
    }

    private boolean bringIn(Snapshot taken, DocumentContent result) {
        return onDisplay(() -> {
            AnnotationDocument document = taken.document();
            return document.revision() == taken.revision()
                    && document.run(new ReplaceCasOperation(document, result, Messages.annotate_operation));
        });
    }

    private static int open(CAS cas) {
        int count = 0;
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
