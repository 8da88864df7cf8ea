package org.parley.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.workbench.WorkbenchIds;

/** The guidelines of the corpus and what a type is for are one key away, and one key back. */
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

    private static boolean shows(String begin, String somewhere) {
        return Ui.find(Ui.window().getShell(), StyledText.class, text -> text.isVisible()
                && text.getText().startsWith(begin) && text.getText().contains(somewhere)) != null;
    }

    /** Tags the beginning of the document in front. */
    private static EditOperation tag(AnnotationDocument document, String type) {
        EditOperation made = Edits.create(document, document.cas().getTypeSystem().getType("org.parley.type." + type),
                0, 4);
        document.run(made);
        return made;
    }

    @Test
    void theKeyShowsThemAndGivenAgainGoesBackToTheText() throws Exception {
        Ui.command(COMMAND);
        Ui.until("the guidelines", () -> Ui.page().getActivePart() == view()
                && shows("", "Mark who says what"));

        Ui.command(COMMAND);
        Ui.until("the text", () -> Ui.page().getActivePart() == Ui.page().getActiveEditor());
    }

    @Test
    void whatIsChangedInThemIsReadWithTheDocuments() throws Exception {
        Ui.command(COMMAND);
        Ui.until("the guidelines", () -> shows("", "Mark who says what"));
        Files.writeString(home.resolve("Sample corpus/guidelines.md"), "Mark nothing today.");
        Ui.command("org.parley.workbench.refresh");
        Ui.until("the new guidelines", () -> shows("", "Mark nothing today."));
    }

    @Test
    void theTypeOfTheSelectedAnnotationIsExplainedAboveThem() throws Exception {
        Ui.sync(() -> Ui.page().showView(WorkbenchIds.GUIDELINES_VIEW, null, IWorkbenchPage.VIEW_VISIBLE));
        DocumentEditor editor = (DocumentEditor) Ui.sync(() -> Ui.page().getActiveEditor());
        EditOperation cue = Ui.sync(() -> {
            Ui.page().activate(editor);
            return tag(editor.document(), "Cue");
        });
        Ui.until("what a cue is", () -> shows("Cue\nThe words that say", "Annotation guidelines"));

        Ui.sync(() -> tag(editor.document(), "Quote"));
        Ui.until("what a quote is", () -> shows("Quote\n", "Annotation guidelines"));

        Ui.sync(() -> {
            editor.select(cue.focus());
            return null;
        });
        Ui.until("what a cue is, again", () -> shows("Cue\n", "Annotation guidelines"));
        Ui.sync(() -> Ui.page().saveAllEditors(false));
        Workbench.written();
    }
}
