package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed right after the key that opens a field arrives in the field, although nothing was shown yet. */
class TypedAheadTest extends EditorTestCase {

    private int before;

    @BeforeEach
    void count() throws Exception {
        before = Ui.get(() -> document.annotations().size());
    }

    @AfterEach
    void leaveNoWindow() throws Exception {
        Ui.run(() -> Stream.of(Ui.shell().getShells()).filter(Shell::isVisible).forEach(Shell::close));
    }

    @Test
    void wordsToFind() throws Exception {
        for (int time = 0; time < 2; time++) {
            Ui.type("<Ctrl+F>boats<Enter><Esc>");
            Ui.until("the words", () -> text.getSelectionText().equals("boats"));
            Ui.run(() -> text.setSelection(0));
        }
        assertNothingElseHappened();
    }

    @Test
    void lineToGoTo() throws Exception {
        Ui.type("<Ctrl+L>3<Enter>");
        Ui.until("the third line", () -> text.getLineAtOffset(text.getCaretOffset()) == 2);
        assertNothingElseHappened();
    }

    @Test
    void nameOfASpeaker() throws Exception {
        select("Speaker", "Mirela Dorn");
        Ui.keys("v");
        String letter = Ui.get(() -> session.hints().stream().filter(h -> h.label().equals("name")).findFirst()
                .orElseThrow().code());
        Ui.keys("<Esc>");
        Ui.type("v" + letter + "axel q<Enter>");
        Ui.until("the name", () -> Sample.value(session.selected(), "name").equals("axel q"));
        assertNothingElseHappened();
    }

    @Test
    void letterOfASpeaker() throws Exception {
        select("Quote", "no lasting agreement is near");
        Ui.keys("l");
        String letter = Ui.get(() -> session.hints().get(0).code());
        Ui.keys("<Esc>");
        Ui.type("l" + letter);
        assertEquals(0, (int) Ui.get(() -> session.hints().size()));
        assertNothingElseHappened();
    }

    private void assertNothingElseHappened() throws Exception {
        assertEquals(before, (int) Ui.get(() -> document.annotations().size()), "letters were taken for commands");
    }
}
