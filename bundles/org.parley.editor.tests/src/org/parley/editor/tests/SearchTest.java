package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** A person looks for something and goes to places. */
class SearchTest extends EditorTestCase {

    @Test
    void textIsFoundOnwardsAndBackwardsAndAroundTheEnd() throws Exception {
        Ui.keys("/boats<Enter>");
        assertEquals("boats " + Sample.TEXT.indexOf("boats"), selection());
        Ui.keys("<Enter>");
        assertEquals("boats " + Sample.TEXT.lastIndexOf("boats"), selection());
        Ui.keys("<Enter>");
        assertEquals("boats " + Sample.TEXT.indexOf("boats"), selection());
        Ui.keys("<Shift+Enter>");
        assertEquals("boats " + Sample.TEXT.lastIndexOf("boats"), selection());
        Ui.keys("<Esc><F3>");
        assertEquals("boats " + Sample.TEXT.indexOf("boats"), selection());
    }

    @Test
    void lettersTypedIntoTheBarAreNoCommands() throws Exception {
        Ui.keys("<Ctrl+F>qsx");
        assertEquals(false, editor.isDirty());
        Ui.keys("<Esc>");
        Ui.keys("n");
        assertEquals("She", session.selected().getCoveredText());
    }

    @Test
    void patternIsFound() throws Exception {
        Ui.keys("<Ctrl+F>");
        check("Regular e&xpression");
        Ui.keys("t.mas<Enter>");
        assertEquals("Tomas " + Sample.TEXT.indexOf("Tomas"), selection());
    }

    @Test
    void annotationsAreFoundByTheirFeatures() throws Exception {
        Ui.keys("<Ctrl+F>");
        check("In &features");
        Ui.keys("quote kind=mixed<Enter>");
        assertEquals("a full truce was “a matter of weeks, not of months”", session.selected().getCoveredText());
    }

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
        Ui.keys("3<Enter>");
        assertEquals(Sample.TEXT.indexOf("The northern"), (int) Ui.get(text::getCaretOffset));
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

    private String selection() throws Exception {
        return Ui.get(() -> text.getSelectionText() + " " + text.getSelection().x);
    }

    private void check(String label) throws Exception {
        Ui.run(() -> {
            Button button = find(text.getParent().getParent(), label);
            button.setSelection(true);
            button.notifyListeners(SWT.Selection, new Event());
        });
        Ui.settle();
    }

    private static Button find(Composite parent, String label) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().equals(label)) {
                return button;
            }
            Button below = child instanceof Composite composite ? find(composite, label) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
