package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Text, patterns and features are looked for in a line below the text, by keys. */
class FindBarTest extends EditorTestCase {

    @Test
    void textIsFoundForwardAndBackwardAndAroundTheEnd() throws Exception {
        openBar();
        Ui.keys("boats<Enter>");
        assertEquals("boats at 1 of 2", found("boats"));
        Ui.keys("<Enter>");
        assertEquals("boats at 2 of 2", found("boats"));
        Ui.keys("<Enter>");
        assertEquals("boats at 1 of 2", found("boats"));
        Ui.keys("<Shift+Enter>");
        assertEquals("boats at 2 of 2", found("boats"));
    }

    @Test
    void escapeLeavesToTheTextWhereLettersAreCommandsAgain() throws Exception {
        openBar();
        Ui.keys("n<Esc>");
        Ui.until("the text", text::isFocusControl);
        assertFalse(Ui.get(() -> field().isVisible()));
        Ui.keys("n");
        assertEquals("SUGGESTED", Sample.value(session.selected(), "state"));
        Ui.keys("<Ctrl+F>");
        Ui.until("the field again", () -> field().isFocusControl());
        assertEquals("She", Ui.get(() -> session.selected().getCoveredText()));
    }

    @Test
    void patternIsFoundAndABadOneExplained() throws Exception {
        openBar();
        toggle("expression");
        Ui.run(() -> field().setText("T\\w+ A\\w+k"));
        Ui.keys("<Enter>");
        assertEquals("Tomas Averik at 1 of 1", found("Tomas Averik"));
        Ui.run(() -> field().setText("("));
        Ui.keys("<Enter>");
        assertFalse(result().isEmpty());
        assertFalse(result().contains(" of "), result());
    }

    @Test
    void annotationIsFoundByItsFeatures() throws Exception {
        openBar();
        toggle("eature");
        Ui.run(() -> field().setText("quote kind=indirect"));
        Ui.keys("<Enter>");
        assertEquals("no lasting agreement is near", Ui.get(() -> session.selected().getCoveredText()));
        assertEquals("1 of 1", result());
    }

    private void openBar() throws Exception {
        Ui.keys("<Ctrl+F>");
        Ui.until("the field", () -> field() != null && field().isFocusControl());
    }

    private String found(String words) throws Exception {
        String selected = Ui.get(text::getSelectionText);
        return (selected.equals(words) ? words : "not " + words + " but " + selected) + " at " + result();
    }

    private String result() throws Exception {
        return Ui.get(() -> {
            Control[] all = field().getParent().getChildren();
            Label last = null;
            for (Control control : all) {
                last = control instanceof Label label ? label : last;
            }
            return last == null ? "" : last.getText();
        });
    }

    private void toggle(String label) throws Exception {
        Ui.run(() -> {
            for (Control control : field().getParent().getChildren()) {
                if (control instanceof Button button && button.getText().replace("&", "").contains(label)) {
                    button.setSelection(true);
                    button.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
    }

    private Text field() {
        List<Text> found = new ArrayList<>();
        collect(text.getParent().getParent(), found);
        return found.isEmpty() ? null : found.get(0);
    }

    private static void collect(Composite parent, List<Text> found) {
        for (Control control : parent.getChildren()) {
            if (control instanceof Text field) {
                found.add(field);
            } else if (control instanceof Composite composite) {
                collect(composite, found);
            }
        }
    }
}
