package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A person goes to lines and to places visited before. */
class PlacesTest extends EditorTestCase {

    @Test
    void lineIsGoneTo() throws Exception {
        Ui.display().asyncExec(() -> {
            try {
                org.eclipse.ui.PlatformUI.getWorkbench().getService(org.eclipse.ui.handlers.IHandlerService.class)
                        .executeCommand("org.parley.editor.goToLine", null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.until("dialog", () -> Ui.display().getActiveShell() != null
                && "Go to Line".equals(Ui.display().getActiveShell().getText()));
        Ui.settle();
        Ui.keys("3<Enter>"); // GTK shows a button pressed for a quarter of a second before it acts
        Ui.until("the line", () -> text.getCaretOffset() == Sample.TEXT.indexOf("The northern"));
    }

    @Test
    void placesVisitedAreComeBackTo() throws Exception {
        select("Speaker", "Tomas Averik");
        select("Agreement", "agreed");
        Ui.keys("<Alt+Left>");
        assertEquals(Sample.TEXT.indexOf("Tomas Averik"), (int) Ui.get(text::getCaretOffset));
        Ui.keys("<Alt+Right>");
        assertEquals(Sample.TEXT.indexOf("agreed"), (int) Ui.get(text::getCaretOffset));
    }
}
