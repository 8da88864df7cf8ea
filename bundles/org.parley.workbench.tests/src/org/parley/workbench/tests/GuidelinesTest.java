package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.Edits;
import org.parley.workbench.WorkbenchIds;

/** The guidelines and what a type is for are one key away. */
class GuidelinesTest {

    @TempDir
    Path home;

    @Test
    void guidelinesAndTheTypeOfTheSelectedAnnotationAreShownAndLeftByOneCommand() throws Exception {
        Workbench.fresh(home);
        CorpusList.open("Parley samples", "03-back-to-ostrevik");
        Ui.sync(() -> {
            DocumentEditor editor = (DocumentEditor) Ui.page().getActiveEditor();
            AnnotationDocument document = editor.document();
            Ui.page().activate(editor);
            document.run(Edits.create(document, document.cas().getTypeSystem().getType("org.parley.type.Quote"), 0, 9));
            editor.select(document.annotations(0, 9).stream().filter(a -> a.getEnd() == 9).findFirst().orElseThrow());
            return null;
        });
        Ui.command("org.parley.workbench.showGuidelines");
        Ui.until("the guidelines", () -> Ui.page().getActivePart() == Ui.page().findView(WorkbenchIds.GUIDELINES_VIEW)
                && words().startsWith("Quote\n") && words().length() > 800);
        Ui.screenshot("guidelines");
        String quote = Ui.sync(() -> words().substring(0, 200));
        assertTrue(quote.toLowerCase().contains("content"), quote);

        Ui.command("org.parley.workbench.showGuidelines");
        Ui.until("the text", () -> Ui.page().getActivePart() == Ui.page().getActiveEditor());
        assertEquals("03-back-to-ostrevik", Ui.sync(() -> Ui.page().getActiveEditor().getTitle()));
    }

    private static String words() {
        StyledText text = Ui.find(Ui.window().getShell(), StyledText.class,
                t -> t.isVisible() && t.getText().contains("uideline"));
        return text == null ? "" : text.getText();
    }
}
