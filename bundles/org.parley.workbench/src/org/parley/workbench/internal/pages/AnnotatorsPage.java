package org.parley.workbench.internal.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.editor.AccessibleNames;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** Which of the installed annotators run. */
public final class AnnotatorsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private List<AnnotatorProvider> installed = List.of();
    private Table table;

    @Override
    public void init(IWorkbench workbench) {
        installed = Documents.corpora().contributions().annotators();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        Label label = new Label(page, SWT.WRAP);
        label.setText(installed.isEmpty() ? Messages.preferences_noAnnotators : Messages.preferences_annotators);
        table = new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        AccessibleNames.give(table, Messages.preferences_annotators);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        Set<String> off = WorkbenchPreferences.annotatorsOff();
        for (AnnotatorProvider annotator : installed) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(annotator.label());
            item.setData(annotator.id());
            item.setChecked(!off.contains(annotator.id()));
        }
        return page;
    }

    @Override
    protected void performDefaults() {
        Stream.of(table.getItems()).forEach(i -> i.setChecked(true));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Set<String> off = WorkbenchPreferences.annotatorsOff(); // those that are not installed now keep their setting
        for (TableItem item : table.getItems()) {
            String id = (String) item.getData();
            if (item.getChecked()) {
                off.remove(id);
            } else {
                off.add(id);
            }
        }
        WorkbenchPreferences.setAnnotatorsOff(off);
        return true;
    }
}
