package org.parley.workbench.tests;

import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.workbench.WorkbenchIds;

/** The guidelines of the corpus are one key away, and one key back. */
class GuidelinesTest {

    private static final String COMMAND = "org.parley.workbench.showGuidelines";

    @TempDir
    Path home;

    @BeforeEach
    void open() throws Exception {
        Workbench.fresh(home);
        CorpusList.open("Parley samples", "06-ferry-signing");
    }

    private static IWorkbenchPart view() {
        return Ui.page().findView(WorkbenchIds.GUIDELINES_VIEW);
    }

    private static boolean shows(String words) {
        return Ui.find(Ui.window().getShell(), StyledText.class,
                text -> text.isVisible() && text.getText().contains(words)) != null;
    }

    @Test
    void theKeyShowsThemAndGivenAgainGoesBackToTheText() throws Exception {
        Ui.command(COMMAND);
        Ui.until("the guidelines", () -> Ui.page().getActivePart() == view()
                && shows("Mark who says what"));

        Ui.command(COMMAND);
        Ui.until("the text", () -> Ui.page().getActivePart() == Ui.page().getActiveEditor());
    }
}
