package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.core.people.WorkState;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.Edits;
import org.parley.workbench.WorkbenchIds;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;

/** Several people on one corpus: states, protection, the annotations of others, the history. */
class PeopleTest extends DocumentTestCase {

    private static final String FINISHED = "Finished Document";
    private static final String SET_STATE = "org.parley.workbench.setState";

    @AfterEach
    void written() throws Exception {
        Workbench.written();
    }

    private static DocumentEntry entry() {
        CorpusEntry corpus = Documents.corpora().all().stream().filter(c -> c.name().equals(CORPUS)).findFirst()
                .orElseThrow();
        return corpus.document(DOCUMENT).orElseThrow();
    }

    private Path file(String name) {
        return home.resolve("Sample corpus").resolve(name);
    }

    private static void setState(String state) {
        Dialogs.command(SET_STATE, "org.parley.workbench.state", state);
    }

    private void until(WorkState state) throws Exception {
        Ui.until(state.name(), () -> entry().state() == state && Files.exists(file("annotations/ines/states.tsv"))
                && Files.readString(file("annotations/ines/states.tsv")).contains(DOCUMENT + "\t" + state.word()));
    }

    private static DocumentEditor editor() {
        return (DocumentEditor) Ui.page().getActiveEditor();
    }

    /** Tags a word and does not wait for a question. */
    private static void tag(int begin, int end) {
        Ui.display().asyncExec(() -> {
            AnnotationDocument document = editor().document();
            document.run(Edits.create(document, document.cas().getTypeSystem().getType("org.parley.type.Cue"), begin,
                    end));
        });
    }

    private static int annotations() throws Exception {
        return Ui.sync(() -> editor().document().annotations().size());
    }

    private static void save() throws Exception {
        Ui.sync(() -> {
            Ui.page().saveEditor(editor(), false);
            return null;
        });
        Workbench.written();
    }

    @Test
    void aDocumentIsInWorkOnceSomethingIsSaved() throws Exception {
        assertEquals(WorkState.NEW, entry().state());
        tag(0, 5);
        Ui.until("the edit", () -> editor().isDirty());
        save();
        until(WorkState.IN_WORK);
    }

    @Test
    void aFinishedDocumentIsProtectedUntilItIsReopened() throws Exception {
        setState("finished");
        until(WorkState.FINISHED);
        int before = annotations();

        tag(0, 5);
        Dialogs.await(FINISHED);
        Dialogs.end(FINISHED, "&Leave It Finished");
        Ui.settle();
        assertEquals(before, annotations());
        assertEquals(WorkState.FINISHED, entry().state());

        tag(0, 5);
        Dialogs.await(FINISHED);
        Dialogs.end(FINISHED, "&Reopen");
        until(WorkState.REOPENED);
        Ui.until("the edit", () -> editor().document().annotations().size() == before + 1);
    }

    @Test
    void undoIsProtectedToo() throws Exception {
        tag(0, 5);
        Ui.until("the edit", () -> editor().isDirty());
        save();
        setState("finished");
        until(WorkState.FINISHED);
        int before = annotations();

        Ui.command("org.eclipse.ui.edit.undo");
        Dialogs.await(FINISHED);
        Dialogs.end(FINISHED, "&Leave It Finished");
        Ui.settle();
        assertEquals(before, annotations());
    }

    @Test
    void aVersionOfAClosedDocumentIsProtectedToo() throws Exception {
        for (int end = 5; end < 7; end++) {
            tag(0, end);
            Ui.until("the edit", () -> editor().isDirty());
            save();
        }
        setState("finished");
        until(WorkState.FINISHED);
        Ui.sync(() -> Ui.page().closeAllEditors(false));
        CorpusList.select(CORPUS, DOCUMENT);
        String before = Files.readString(file("annotations/ines/" + DOCUMENT + ".xmi"));

        bringBack();
        Dialogs.end(FINISHED, "&Leave It Finished");
        Ui.settle();
        assertEquals(before, Files.readString(file("annotations/ines/" + DOCUMENT + ".xmi")));
        assertEquals(WorkState.FINISHED, entry().state());

        bringBack();
        Dialogs.end(FINISHED, "&Reopen");
        until(WorkState.REOPENED);
        Ui.until("the version", () -> !Files.readString(file("annotations/ines/" + DOCUMENT + ".xmi"))
                .equals(before));
    }

    private static void bringBack() throws Exception {
        Ui.command("org.parley.workbench.versions");
        Dialogs.await("Versions of " + DOCUMENT);
        Dialogs.end("Versions of " + DOCUMENT, "&Bring Back");
        Dialogs.await(FINISHED);
    }

    @Test
    void whatIsFinishedIsSavedFirst() throws Exception {
        tag(0, 5);
        Ui.until("the edit", () -> editor().isDirty());
        setState("finished");
        until(WorkState.FINISHED);
        assertFalse(Ui.sync(() -> editor().isDirty()));
        assertTrue(Files.exists(file("annotations/ines/" + DOCUMENT + ".xmi")));
    }

    @Test
    void annotatorsLeaveFinishedDocumentsAsTheyAre() throws Exception {
        setState("finished");
        until(WorkState.FINISHED);
        int before = annotations();
        CorpusEntry corpus = entry().corpus();
        var job = new org.parley.workbench.internal.annotate.AnnotateJob(Documents.corpora(), corpus,
                List.of(entry()));
        job.setUser(false);
        job.setProperty(org.eclipse.ui.progress.IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
        job.schedule();
        job.join();
        assertEquals(before, annotations());
        assertTrue(job.getResult().getChildren()[0].getMessage().contains(DOCUMENT + " is finished"));
    }

    @Test
    void theAnnotationsOfOthersCanBeReadButNotChanged() throws Exception {
        Ui.command("org.parley.workbench.openOthers");
        Dialogs.await("Annotations of Others");
        Dialogs.end("Annotations of Others", "OK");
        Ui.until("the annotations of gold", () -> editor().getTitle().equals(DOCUMENT + " – gold")
                && editor().document() != null);
        int before = annotations();
        assertTrue(before > 10);
        byte[] file = Files.readAllBytes(file("annotations/gold/" + DOCUMENT + ".xmi"));

        tag(0, 5);
        Ui.settle();
        assertEquals(before, annotations());
        assertFalse(Ui.sync(() -> editor().isDirty()));
        assertEquals(file.length, Files.size(file("annotations/gold/" + DOCUMENT + ".xmi")));
        assertEquals(List.of(DOCUMENT, DOCUMENT + " – gold"), Ui.sync(() -> Stream
                .of(Ui.page().getEditorReferences()).map(r -> r.getTitle()).filter(t -> t.startsWith("06")).toList()),
                "beside mine");
    }

    @Test
    void theHistoryTellsWhoDidWhat() throws Exception {
        tag(0, 5);
        tag(6, 9);
        Ui.until("the edits", () -> editor().document().annotations().size() == 2);
        save();
        setState("finished");
        until(WorkState.FINISHED);
        Ui.sync(() -> Ui.page().showView(WorkbenchIds.HISTORY_VIEW));

        Ui.until("the history", () -> history().size() == 3);
        assertEquals(List.of("ines finished   ", "ines in work   ", "ines saved 2  "), Ui.sync(PeopleTest::history)
                .stream().sorted().toList());
        Ui.sync(() -> {
            Ui.page().hideView(Ui.page().findView(WorkbenchIds.HISTORY_VIEW));
            return null;
        });
    }

    private static List<String> history() {
        Table table = Ui.find(Ui.window().getShell(), Table.class, t -> t.isVisible() && t.getColumnCount() == 7);
        return table == null ? List.of()
                : Arrays.stream(table.getItems()).map(PeopleTest::row).toList();
    }

    private static String row(TableItem item) {
        return String.join(" ", item.getText(1), item.getText(2), item.getText(3), item.getText(4), item.getText(5));
    }

    @Test
    void statesHaveKeysThatNothingElseHas() throws Exception {
        for (String command : List.of(SET_STATE, "org.parley.workbench.openOthers",
                "org.parley.workbench.documentProperties", "org.parley.workbench.filterDocuments",
                "org.parley.workbench.layers")) {
            TriggerSequence[] keys = Ui.sync(
                    () -> Ui.window().getService(IBindingService.class).getActiveBindingsFor(command));
            if (!command.equals(SET_STATE)) {
                assertTrue(keys.length > 0, command);
            }
            for (TriggerSequence key : keys) {
                assertNotNull(Ui.sync(() -> Ui.window().getService(IBindingService.class).getPerfectMatch(key)));
            }
        }
    }
}
