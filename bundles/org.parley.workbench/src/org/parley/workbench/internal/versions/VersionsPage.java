package org.parley.workbench.internal.versions;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.parley.core.corpus.VersionPolicy;
import org.parley.editor.AccessibleNames;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;

/** How long what saves replace is kept. */
public final class VersionsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST_DAYS = 3650;
    private static final int MOST = 1000;

    private Spinner days;
    private Spinner number;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(VersionMessages.page_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        VersionPolicy policy = WorkbenchPreferences.versions();
        days = spinner(page, VersionMessages.page_days, MOST_DAYS, policy.days());
        number = spinner(page, VersionMessages.page_number, MOST, policy.number());
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(VersionMessages.page_hint);
        GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).applyTo(hint);
        return page;
    }

    private static Spinner spinner(Composite page, String label, int most, int value) {
        new Label(page, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(page, SWT.BORDER);
        spinner.setMaximum(most);
        spinner.setSelection(value);
        AccessibleNames.give(spinner, label.replace("&", "").replace(":", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return spinner;
    }

    @Override
    protected void performDefaults() {
        days.setSelection(VersionPolicy.DEFAULT.days());
        number.setSelection(VersionPolicy.DEFAULT.number());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        WorkbenchPreferences.put(WorkbenchPreferences.VERSION_DAYS, String.valueOf(days.getSelection()));
        WorkbenchPreferences.put(WorkbenchPreferences.VERSION_NUMBER, String.valueOf(number.getSelection()));
        for (CorpusEntry corpus : Documents.corpora().all()) {
            corpus.corpus().access().keepVersions(WorkbenchPreferences.versions());
        }
        return true;
    }
}
