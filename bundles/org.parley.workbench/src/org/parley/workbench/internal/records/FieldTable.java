package org.parley.workbench.internal.records;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.parley.editor.AccessibleNames;

/** The free fields of a document: a list, and below it a line to add one or to change the one in hand. */
final class FieldTable {

    private static final int WIDTH = 170;

    private final Table table;
    private final Text name;
    private final Text value;

    FieldTable(Composite parent, Map<String, String> fields) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(RecordMessages.fields);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        AccessibleNames.give(table, RecordMessages.fieldsName);
        GridDataFactory.fillDefaults().grab(true, true).span(6, 1).hint(SWT.DEFAULT, 110).applyTo(table);
        column(RecordMessages.newField.replaceAll("[&:]", "")); //$NON-NLS-1$ //$NON-NLS-2$
        column(RecordMessages.value);
        fields.forEach((n, v) -> new TableItem(table, SWT.NONE).setText(new String[] { n, v }));
        new Label(page, SWT.NONE).setText(RecordMessages.newField);
        name = text(page);
        new Label(page, SWT.NONE).setText(RecordMessages.newValue);
        value = text(page);
        button(page, RecordMessages.add, this::commit);
        button(page, RecordMessages.remove, this::remove);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> take()));
        table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            }
        }));
    }

    private void column(String title) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(WIDTH);
    }

    private static Text text(Composite parent) {
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static void button(Composite parent, String label, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> work.run()));
    }

    private void take() {
        if (table.getSelectionCount() > 0) {
            name.setText(table.getSelection()[0].getText(0));
            value.setText(table.getSelection()[0].getText(1));
        }
    }

    /** Takes what stands in the line below: a new field, or another value of one that is there. */
    void commit() {
        String wanted = name.getText().strip();
        if (wanted.isEmpty()) {
            return;
        }
        TableItem item = null;
        for (TableItem each : table.getItems()) {
            item = each.getText(0).equals(wanted) ? each : item;
        }
        if (item == null) {
            item = new TableItem(table, SWT.NONE);
        }
        item.setText(new String[] { wanted, value.getText() });
        name.setText(""); //$NON-NLS-1$
        value.setText(""); //$NON-NLS-1$
    }

    private void remove() {
        if (table.getSelectionCount() > 0) {
            table.remove(table.getSelectionIndices());
            name.setText(""); //$NON-NLS-1$
            value.setText(""); //$NON-NLS-1$
        }
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (TableItem item : table.getItems()) {
            fields.put(item.getText(0), item.getText(1));
        }
        return fields;
    }
}
