package org.parley.editor.internal.form;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.SessionView;

/** The form of the selected annotation of the active document. */
public final class AnnotationView extends SessionView {

    private Composite stack;
    private StackLayout layout;
    private Label nothing;
    private ScrolledComposite scroller;
    private AnnotationForm form;
    private AnnotationFS shown;

    @Override
    protected void createContent(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        layout = new StackLayout();
        stack.setLayout(layout);
        Composite empty = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(empty);
        nothing = new Label(empty, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nothing);
        nothing.setText(EditorMessages.view_nothingSelected);
        scroller = new ScrolledComposite(stack, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, e -> fit());
        layout.topControl = empty;
    }

    @Override
    public void setFocus() {
        if (form != null) {
            form.control().setFocus();
        } else {
            stack.setFocus();
        }
    }

    /** Gives the field of a feature of the selected annotation the focus. */
    public void focus(EditorSession session, String feature) {
        if (session == session()) {
            refresh();
            if (form != null) {
                form.focus(feature);
            }
        }
    }

    @Override
    protected void refresh() {
        EditorSession session = session();
        AnnotationFS selected = session == null ? null : session.selected();
        if (form != null && selected != shown) {
            form.commit(); // what was typed belongs to the annotation that is left
        }
        shown = selected;
        if (selected == null) {
            nothing.setText(session == null ? EditorMessages.view_noDocument : EditorMessages.view_nothingSelected);
            discard();
        } else {
            if (form == null || form.context().session() != session || !form.type().equals(selected.getType())) {
                discard();
                form = new AnnotationForm(scroller, new FormContext(session), selected.getType());
                scroller.setContent(form.control());
            }
            form.show(selected);
            fit();
        }
        layout.topControl = selected == null ? nothing.getParent() : scroller;
        stack.layout();
    }

    private void discard() {
        if (form != null) {
            scroller.setContent(null);
            form.control().dispose();
            form = null;
        }
    }

    private void fit() {
        if (form != null) {
            scroller.setMinSize(form.control().computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        }
    }
}
