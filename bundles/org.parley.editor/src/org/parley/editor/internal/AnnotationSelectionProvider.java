package org.parley.editor.internal;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.parley.editor.AnnotationElement;

/**
 * Publishes the selected annotation of an editor to the workbench, none while the document is being read. It is there
 * before the document: the workbench asks an editor only once, when its widgets are made, whom to listen to.
 */
public final class AnnotationSelectionProvider implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private EditorSession session;
    private AnnotationFS published;

    /** Publishes what is selected in this session, once and for all. */
    void follow(EditorSession opened) {
        session = opened;
        session.addListener(this::publish);
    }

    @Override
    public ISelection getSelection() {
        return session == null || session.selected() == null ? StructuredSelection.EMPTY
                : new StructuredSelection(new AnnotationElement(session.document(), session.selected()));
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof AnnotationElement element
                && session != null && element.document() == session.document()) {
            session.show(element.annotation());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    private void publish() {
        if (published != session.selected()) {
            published = session.selected();
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(l -> SafeRunnable.run(new SafeRunnable() {
                @Override
                public void run() {
                    l.selectionChanged(event);
                }
            }));
        }
    }
}
