package org.parley.workbench.internal.wizards;

import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardDialog;

/** Does what a test cannot: answers the system's own dialog for files. */
public final class WizardAccess {

    private WizardAccess() {
    }

    public static void addInput(WizardDialog dialog, Path input) {
        ((ImportPage) dialog.getCurrentPage()).add(input);
    }

    public static void saveSettings(WizardDialog dialog, Path file) {
        buttons(dialog).save(file);
    }

    public static void loadSettings(WizardDialog dialog, Path file) {
        buttons(dialog).load(file);
    }

    private static SettingsButtons buttons(WizardDialog dialog) {
        return dialog.getCurrentPage() instanceof ImportPage page ? page.settingsButtons()
                : ((ExportPage) dialog.getCurrentPage()).settingsButtons();
    }
}
