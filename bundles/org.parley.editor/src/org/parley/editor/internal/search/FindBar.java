package org.parley.editor.internal.search;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;

/** A line below the text to look for something: Enter goes on, Shift+Enter goes back, Escape closes it. */
public final class FindBar {

    private final Composite bar;
    private final GridData place;
    private final EditorSession session;
    private final Finder finder;
    private final Text field;
    private final Label result;
    private final Button pattern;
    private final Button features;
    private final Button matchCase;

    /**
     * A bar, not yet shown.
     *
     * @param parent
     *            with a grid layout
     */
    public FindBar(Composite parent, EditorSession session, Finder finder) {
        this.session = session;
        this.finder = finder;
        bar = new Composite(parent, SWT.NONE);
        place = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
        bar.setLayoutData(place);
        bar.setVisible(false);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(8, 4).applyTo(bar);
        new Label(bar, SWT.NONE).setText(EditorMessages.find_label);
        field = new Text(bar, SWT.SEARCH);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(field);
        AccessibleNames.give(field, EditorMessages.find_label);
        matchCase = toggle(EditorMessages.find_case);
        pattern = toggle(EditorMessages.find_pattern);
        features = toggle(EditorMessages.find_features);
        features.setToolTipText(EditorMessages.find_featuresTip);
        result = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(result);
        button(EditorMessages.find_previous, false);
        button(EditorMessages.find_next, true);
        field.addListener(SWT.Modify, e -> look());
        field.addListener(SWT.Traverse, this::traverse);
        // letters are letters here: the workbench leaves all keys to the field while it has the focus
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        field.addListener(SWT.FocusIn, e -> bindings.setKeyFilterEnabled(false));
        field.addListener(SWT.FocusOut, e -> bindings.setKeyFilterEnabled(true));
        field.addListener(SWT.Dispose, e -> bindings.setKeyFilterEnabled(true));
    }

    private Button toggle(String label) {
        Button button = new Button(bar, SWT.CHECK);
        button.setText(label);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection() && (button == pattern || button == features)) {
                (button == pattern ? features : pattern).setSelection(false);
            }
            look();
        });
        return button;
    }

    private void button(String label, boolean forward) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> go(forward));
    }

    /** Shows it, with the selected text in it if there is some on one line. */
    public void open() {
        String selected = session.page().text().getSelectionText();
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            field.setText(selected);
        }
        show(true);
        field.selectAll();
        field.setFocus();
    }

    private void close() {
        show(false);
        session.page().text().setFocus();
    }

    private void show(boolean shown) {
        place.exclude = !shown;
        bar.setVisible(shown);
        bar.getParent().layout();
    }

    private void look() {
        Query.Mode mode = features.getSelection() ? Query.Mode.FEATURES
                : pattern.getSelection() ? Query.Mode.PATTERN : Query.Mode.TEXT;
        finder.look(new Query(field.getText(), mode, matchCase.getSelection()));
        result.setText(""); //$NON-NLS-1$
    }

    private void go(boolean forward) {
        look();
        result.setText(finder.go(forward));
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            go((event.stateMask & SWT.SHIFT) == 0);
        }
    }
}
