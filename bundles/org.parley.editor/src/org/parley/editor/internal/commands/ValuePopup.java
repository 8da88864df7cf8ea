package org.parley.editor.internal.commands;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.parley.editor.AccessibleNames;
import org.parley.editor.internal.EditorMessages;

/** A line to type a value in, at the annotation; Enter takes it, Escape leaves. */
final class ValuePopup extends TextPopup {

    private static final int WIDTH = 260;

    private final String name;
    private final String value;
    private final Point place;
    private final Consumer<String> taker;
    private Text field;

    ValuePopup(StyledText text, String name, String value, Point place, Consumer<String> taker) {
        super(text, SWT.APPLICATION_MODAL, false, name, EditorMessages.value_info);
        this.name = name;
        this.value = value;
        this.place = place;
        this.taker = taker;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        field = new Text(area, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        field.setText(value);
        field.selectAll();
        AccessibleNames.give(field, name);
        TypedAhead.into(field);
        field.addListener(SWT.DefaultSelection, e -> {
            String typed = field.getText().strip();
            close();
            taker.accept(typed);
        });
        return area;
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }
}
