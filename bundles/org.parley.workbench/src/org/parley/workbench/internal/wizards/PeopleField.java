package org.parley.workbench.internal.wizards;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.parley.editor.AccessibleNames;
import org.parley.workbench.internal.Messages;

/** Whose annotations: a list to tick, with its label, in the columns of a grid. */
final class PeopleField {

    private static final int ROWS = 3;

    private final Table table;

    PeopleField(Composite page, int columns, List<String> names, String ticked, Runnable changed) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.export_annotator);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        table = new Table(page, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        AccessibleNames.give(table, Messages.export_annotatorName);
        for (String name : names) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(name);
            item.setChecked(name.equals(ticked));
        }
        GridDataFactory.fillDefaults().span(columns - 1, 1).grab(true, false)
                .hint(SWT.DEFAULT, table.getItemHeight() * Math.min(ROWS, Math.max(1, names.size()))).applyTo(table);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
    }

    /** The names that are ticked, in their order. */
    List<String> names() {
        return Stream.of(table.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
    }

    void tick(List<String> names, boolean all) {
        for (TableItem item : table.getItems()) {
            item.setChecked(all || names.contains(item.getText()));
        }
    }
}
