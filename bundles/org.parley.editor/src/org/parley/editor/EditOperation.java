package org.parley.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.parley.editor.internal.operations.Change;
import org.parley.editor.internal.operations.Presence;
import org.parley.editor.internal.operations.SpanChange;

/** A change of a document's annotations that can be undone; {@link Edits} makes them. */
public final class EditOperation extends AbstractOperation {

    private final AnnotationDocument document;
    private final List<Change> changes;
    private final AnnotationFS focus;

    /**
     * An operation.
     *
     * @param changes
     *            what it does, in this order
     * @param focus
     *            the annotation that it is about, or null
     */
    EditOperation(AnnotationDocument document, String label, List<Change> changes, AnnotationFS focus) {
        super(label);
        this.document = document;
        this.changes = List.copyOf(changes);
        this.focus = focus;
    }

    List<Change> changes() {
        return changes;
    }

    /** Whether it would change anything. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The annotation that it is about, or null: the new one for an operation that creates one. */
    public AnnotationFS focus() {
        return focus;
    }

    @Override
    public boolean canExecute() {
        return !isEmpty();
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return step(changes, Change::apply, Change::revert, true);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return step(changes.reversed(), Change::revert, Change::apply, false);
    }

    /** All steps or none. */
    private IStatus step(List<Change> steps, Consumer<Change> forward,
            Consumer<Change> back, boolean doing) throws ExecutionException {
        List<Change> done = new ArrayList<>();
        try {
            for (Change change : steps) {
                forward.accept(change);
                done.add(0, change);
            }
        } catch (RuntimeException e) {
            done.forEach(back);
            throw new ExecutionException(getLabel(), e);
        }
        document.changed(describe(doing), moved());
        return Status.OK_STATUS;
    }

    private List<AnnotationFS> moved() {
        return changes.stream().filter(SpanChange.class::isInstance).map(Change::annotation).toList();
    }

    private DocumentChange describe(boolean doing) {
        Set<AnnotationFS> added = new LinkedHashSet<>();
        Set<AnnotationFS> removed = new LinkedHashSet<>();
        Set<AnnotationFS> changed = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change instanceof Presence presence) {
                (presence.comes() == doing ? added : removed).add(change.annotation());
            } else {
                changed.add(change.annotation());
            }
        }
        changed.removeAll(added);
        changed.removeAll(removed);
        return new DocumentChange(DocumentChange.Kind.EDITED, List.copyOf(added), List.copyOf(removed),
                List.copyOf(changed), removed.contains(focus) ? null : focus);
    }
}
