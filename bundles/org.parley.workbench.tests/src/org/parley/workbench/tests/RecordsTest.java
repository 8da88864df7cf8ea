package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is known of documents beside their text: the dialog, and the line that finds documents by it. */
class RecordsTest extends DocumentTestCase {

    private static final String TITLE = "Properties of the Document";

    @AfterEach
    void showAll() throws Exception {
        filter("");
    }

    private Path file() {
        return home.resolve("Sample corpus/documents/" + DOCUMENT + ".json");
    }

    private static void properties() throws Exception {
        Ui.command("org.parley.workbench.documentProperties");
        Dialogs.await(TITLE);
    }

    private static Text filterLine() {
        return Ui.find(Ui.window().getShell(), Text.class, t -> (t.getStyle() & SWT.SEARCH) != 0
                && "Show only…".equals(t.getMessage()));
    }

    private static void filter(String typed) throws Exception {
        Ui.sync(() -> {
            filterLine().setText(typed);
            return null;
        });
    }

    private static void untilShown(String... documents) throws Exception {
        Ui.until(String.join(", ", documents), () -> CorpusList.documents(CORPUS).equals(List.of(documents)));
    }

    @Test
    void whatIsTypedIsSavedBesideTheText() throws Exception {
        properties();
        Dialogs.type(TITLE, "&Title:", "Ferry to sail again");
        Dialogs.type(TITLE, "&Date:", "2031-03-04");
        Dialogs.type(TITLE, "&Source:", "Halmis Gazette");
        Dialogs.type(TITLE, "&Name:", "desk");
        Dialogs.type(TITLE, "&Value:", "north");
        Dialogs.press(TITLE, "&Add or Change");
        Ui.settle();
        Dialogs.end(TITLE, "OK");

        Ui.until("the file", () -> Files.exists(file()));
        assertEquals("""
                {
                  "title" : "Ferry to sail again",
                  "date" : "2031-03-04",
                  "source" : "Halmis Gazette",
                  "fields" : {
                    "desk" : "north"
                  }
                }
                """, Files.readString(file(), StandardCharsets.UTF_8));
        properties();
        assertEquals("2031-03-04", Ui.sync(() -> Dialogs.field(TITLE, "&Date:", Text.class).getText()));
        Dialogs.end(TITLE, "Cancel");
    }

    @Test
    void cancelLeavesItAsItWas() throws Exception {
        properties();
        Dialogs.type(TITLE, "&Title:", "Something else");
        Dialogs.end(TITLE, "Cancel");
        Ui.settle();
        assertFalse(Files.exists(file()));
    }

    @Test
    void aFileThatIsMalformedIsNamedAndLeftAsItIs() throws Exception {
        Files.writeString(file(), "{\"title\": [1]}");
        untilSaid(file().getFileName().toString(), () -> Ui.command("org.parley.workbench.documentProperties"));
        assertEquals("{\"title\": [1]}", Files.readString(file()));
    }

    @Test
    void whatAnotherProgramWroteSinceItWasReadIsNotOverwritten() throws Exception {
        properties();
        Files.writeString(file(), "{\"title\": \"Ferry again\"}");
        Dialogs.type(TITLE, "&Date:", "2031-03-04");
        untilSaid("was changed by another program", () -> Dialogs.end(TITLE, "OK"));
        assertEquals("{\"title\": \"Ferry again\"}", Files.readString(file()));
    }

    /** What a test does. */
    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    /** Does something and waits for the message that tells what is wrong with it. */
    private static void untilSaid(String words, Step work) throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, plugin) -> said.add(status.getMessage());
        Platform.addLogListener(listener);
        try {
            work.run();
            Ui.until("the message", () -> said.stream().anyMatch(m -> m.contains(words)));
        } finally {
            Platform.removeLogListener(listener);
        }
        Ui.settle();
        Ui.sync(() -> {
            assertNull(Ui.shell(TITLE));
            Stream.of(Ui.display().getShells()).filter(s -> s.isVisible() && s.getText().equals("Problem Occurred"))
                    .forEach(Shell::close); // whether it comes depends on the tests before: they start workbenches anew
            return null;
        });
    }

    @Test
    void documentsAreFoundByNameStateAndField() throws Exception {
        Files.writeString(file(), "{\"date\": \"2031-03-04\", \"fields\": {\"desk\": \"far north\"}}");
        Files.createDirectories(home.resolve("Sample corpus/annotations/ines"));
        Files.writeString(home.resolve("Sample corpus/annotations/ines/states.tsv"),
                "01-dren-valley-truce\tfinished\n" + DOCUMENT + "\tin-work\n");
        Ui.command("org.parley.workbench.refresh");
        Ui.until("the states", () -> RecordsTest.states() == 2);

        filter("ferry");
        untilShown(DOCUMENT);
        filter("TRUCE -dren");
        untilShown("02-evening-bulletin-truce");
        filter("state:finished");
        untilShown("01-dren-valley-truce");
        filter("state:ines=in-work");
        untilShown(DOCUMENT);
        filter("date:2031");
        untilShown(DOCUMENT);
        filter("desk:\"far n\" ferry");
        untilShown(DOCUMENT);
        filter("desk:south");
        untilShown();
        filter("");
        Ui.until("all", () -> CorpusList.documents(CORPUS).size() == 14);
    }

    private static long states() {
        return org.parley.workbench.internal.documents.Documents.corpora().all().get(0).documents().stream()
                .filter(d -> d.state() != org.parley.core.people.WorkState.NEW).count();
    }

    @Test
    void theLineToFindDocumentsHasAKey() throws Exception {
        Ui.command("org.parley.workbench.filterDocuments");
        Ui.until("the line", () -> filterLine().isFocusControl() || !Ui.window().getShell().isFocusControl());
        assertTrue(Ui.sync(() -> filterLine().isVisible()));
    }
}
