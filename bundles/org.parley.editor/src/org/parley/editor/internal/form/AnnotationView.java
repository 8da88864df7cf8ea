package org.parley.editor.internal.form;

import java.util.HashMap;
import java.util.Map;

import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.SessionView;

/** The form of the selected annotation of the active document. */
public final class AnnotationView extends SessionView {

    private static final int MOST_FORMS = 12;
    private static final int NARROW = 120;

    private Composite stack;
    private StackLayout layout;
    private Label nothing;
    private ScrolledComposite scroller;
    /** By type, since making widgets takes longer than filling them. */
    private final Map<Type, AnnotationForm> forms = new HashMap<>();
    private EditorSession owner;
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
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(nothing); // so that it wraps
        nothing.setText(EditorMessages.view_nothingSelected);
        scroller = new ScrolledComposite(stack, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, e -> fit());
        layout.topControl = empty;
    }

    /** Leaves the focus in the field where it is: the platform calls this once more after {@link #focus}. */
    @Override
    public void setFocus() {
        if (form == null) {
            stack.setFocus();
        } else if (!form.hasFocus()) {
            form.control().setFocus();
        }
    }

    /** Gives the field of a feature of the selected annotation the focus. */
    public void focus(EditorSession session, String feature) {
        if (session == session()) {
            refresh();
            if (form != null) {
                layOut();
                form.focus(feature);
            }
        }
    }

    /**
     * Lays out what is new. The workbench puts off all layout until nobody types; a field that has no size yet would take no
     * focus, and what is typed would be lost.
     */
    private void layOut() {
        Shell shell = stack.getShell();
        int times = 0;
        while (shell.getLayoutDeferred()) {
            shell.setLayoutDeferred(false);
            times++;
        }
        for (int i = 0; i < times; i++) {
            shell.setLayoutDeferred(true);
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
            nothing.requestLayout(); // the one may have more lines than the other
            form = null;
            if (session == null) {
                discard();
                owner = null;
            }
        } else {
            if (owner != session || forms.size() >= MOST_FORMS && !forms.containsKey(selected.getType())) {
                discard();
                owner = session;
            }
            use(forms.computeIfAbsent(selected.getType(),
                    type -> new AnnotationForm(scroller, new FormContext(session), type)));
            form.show(selected);
            fit();
        }
        layout.topControl = selected == null ? nothing.getParent() : scroller;
        stack.layout();
    }

    private void use(AnnotationForm next) {
        form = next;
        Control before = scroller.getContent();
        if (before != next.control()) {
            if (before != null) {
                before.setVisible(false);
            }
            next.control().setVisible(true);
            scroller.setContent(next.control());
        }
    }

    private void discard() {
        scroller.setContent(null);
        forms.values().forEach(f -> f.control().dispose());
        forms.clear();
        form = null;
    }

    private void fit() {
        if (form != null) {
            scroller.setMinSize(form.control().computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        }
    }
}
