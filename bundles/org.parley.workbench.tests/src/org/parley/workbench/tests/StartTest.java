package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.WorkbenchIds;
import org.parley.workbench.internal.annotate.AnnotateJob;

class StartTest {

    @TempDir
    Path home;

    @Test
    void theFirstStartCopiesTheSamplesAndOpensTheFirstDocument() throws Exception {
        Workbench.fresh(home);

        assertEquals(WorkbenchIds.ANNOTATE_PERSPECTIVE, Ui.sync(() -> Ui.page().getPerspective().getId()));
        Ui.until("the first document", () -> Ui.page().getActiveEditor() != null);
        assertEquals("01-dren-valley-truce", Ui.sync(() -> Ui.page().getActiveEditor().getTitle()));
        assertEquals("01-dren-valley-truce – Parley samples – Parley",
                Ui.sync(() -> Ui.window().getShell().getText()));
        assertEquals(Files.readString(Workbench.samples().resolve("documents/01-dren-valley-truce.txt")),
                Files.readString(home.resolve("Sample corpus/documents/01-dren-valley-truce.txt")));
    }

    @Test
    void newcomersSeeSuggestionsThatAreNotSavedAndThatUndoTakesBack() throws Exception {
        Workbench.freshForNewcomers(home);
        Ui.until("suggestions", () -> Ui.page().getActiveEditor() instanceof DocumentEditor editor
                && editor.document() != null && !editor.document().annotations().isEmpty());
        Job.getJobManager().join(AnnotateJob.FAMILY, null);
        assertTrue(Ui.sync(() -> Ui.page().getActiveEditor().isDirty()));
        assertTrue(Files.notExists(home.resolve("Sample corpus/annotations/ines")));
        Ui.sync(() -> {
            ((DocumentEditor) Ui.page().getActiveEditor()).document().undo();
            return null;
        });
        assertTrue(Ui.sync(() -> ((DocumentEditor) Ui.page().getActiveEditor()).document().annotations().isEmpty()));

        Workbench.startAgain();
        Ui.settle();
        Job.getJobManager().join(AnnotateJob.FAMILY, null);
        assertTrue(Files.notExists(home.resolve("Sample corpus/annotations/ines")), "only at the very first start");
    }

    @Test
    void theNextStartOpensTheSameCorpusAndLeavesItAsItIs() throws Exception {
        Workbench.fresh(home);
        Path guidelines = home.resolve("Sample corpus/guidelines.md");
        Files.writeString(guidelines, "mine");
        Files.delete(home.resolve("Sample corpus/documents/02-evening-bulletin-truce.txt"));

        Workbench.startAgain();

        assertEquals("mine", Files.readString(guidelines));
        assertTrue(Files.notExists(home.resolve("Sample corpus/documents/02-evening-bulletin-truce.txt")));
        assertEquals("Parley samples", CorpusList.corpora().get(0));
        assertEquals("03-back-to-ostrevik", CorpusList.documents("Parley samples").get(1));
    }

    @Test
    void aCorpusThatWasAskedForIsOpenedWithItsFirstDocument() throws Exception {
        Workbench.fresh(home);
        System.setProperty("parley.open", Workbench.samples().toString());
        try {
            Workbench.startAgain();
        } finally {
            System.clearProperty("parley.open");
        }
        assertEquals(2, CorpusList.corpora().size());
    }

    @Test
    void documentsThatWereOpenComeBack() throws Exception {
        Workbench.fresh(home);
        CorpusList.open("Parley samples", "06-ferry-signing");

        Workbench.restart();

        assertEquals("06-ferry-signing", Ui.sync(() -> Ui.page().getActiveEditor().getTitle()));
        assertEquals(2, Ui.sync(() -> Ui.page().getEditorReferences().length));
    }
}
