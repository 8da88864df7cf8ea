package org.parley.workbench.internal.pages;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;
import org.parley.workbench.internal.themes.Theme;

/** Who annotates, and light or dark. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|.][^\\p{Cntrl}/\\\\:*?\"<>|]{0,199}"); //$NON-NLS-1$
    private static final List<Theme> THEMES = List.of(Theme.values());

    private Text annotator;
    private Combo theme;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.preferences_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.preferences_annotator);
        annotator = new Text(page, SWT.BORDER);
        annotator.setText(WorkbenchPreferences.annotator());
        annotator.addModifyListener(e -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(annotator);
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(Messages.preferences_annotatorHint);
        GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).applyTo(hint);
        new Label(page, SWT.NONE).setText(Messages.preferences_theme);
        theme = new Combo(page, SWT.READ_ONLY);
        theme.setItems(Messages.preferences_themeSystem, Messages.preferences_themeLight,
                Messages.preferences_themeDark);
        theme.select(THEMES.indexOf(Theme.current()));
        return page;
    }

    private void check() {
        boolean good = NAME.matcher(annotator.getText().strip()).matches();
        setErrorMessage(good ? null : Messages.preferences_badAnnotator);
        setValid(good);
    }

    @Override
    protected void performDefaults() {
        annotator.setText(WorkbenchPreferences.defaultAnnotator());
        theme.select(THEMES.indexOf(Theme.SYSTEM));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        WorkbenchPreferences.put(WorkbenchPreferences.ANNOTATOR, annotator.getText().strip());
        Theme chosen = THEMES.get(theme.getSelectionIndex());
        if (chosen != Theme.current()) {
            chosen.choose();
        }
        return true;
    }
}
