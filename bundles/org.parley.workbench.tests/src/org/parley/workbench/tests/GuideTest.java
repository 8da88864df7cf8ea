package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.editor.DocumentEditor;
import org.parley.editor.EditorIds;
import org.parley.workbench.WorkbenchIds;
import org.parley.workbench.internal.annotate.AnnotateJob;
import org.parley.workbench.internal.themes.Theme;

/**
 * Takes the pictures of the guide and the README, so that they show the window as it is. CONTRIBUTING.md says how they get
 * there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuideTest {

    private static final String DOCUMENT = "03-back-to-ostrevik";

    @TempDir
    Path home;

    @BeforeEach
    void open() throws Exception {
        Workbench.fresh(home);
        Corpus corpus = Corpus.open(home.resolve("Sample corpus"), CasFactory.ofParleyTypes());
        CAS cas = corpus.load(DOCUMENT, "gold");
        int index = 0;
        for (AnnotationFS annotation : cas.getAnnotationIndex().select().toList()) {
            if (State.isCarriedBy(annotation) && index++ > 30) {
                State.SUGGESTED.set(annotation);
                annotation.setFeatureValueFromString(annotation.getType().getFeatureByBaseName("confidence"),
                        "0." + (60 + index % 38));
            }
        }
        corpus.save(cas, null, DOCUMENT, "ines", null); // another file than it was read from
        CorpusList.open("Parley samples", DOCUMENT);
        Ui.resize(1200, 760);
    }

    @AfterEach
    void light() throws Exception {
        Workbench.written();
        Ui.sync(() -> {
            Theme.LIGHT.choose();
            return null;
        });
        Ui.resize(1400, 900);
    }

    @Test
    @Order(Integer.MAX_VALUE) // last: GTK keeps some of the dark colours until the next start
    void openReviewAndThemes() throws Exception {
        picture("guide-open");
        select("Quote", State.SUGGESTED);
        picture("guide-review");
        Ui.sync(() -> {
            Theme.DARK.choose();
            return null;
        });
        Ui.settle();
        picture("guide-themes");
    }

    @Test
    void readme() throws Exception {
        Workbench.freshForNewcomers(home.resolve("newcomer"));
        Ui.until("suggestions", () -> Ui.page().getActiveEditor() instanceof DocumentEditor editor
                && editor.document() != null && !editor.document().annotations().isEmpty());
        Job.getJobManager().join(AnnotateJob.FAMILY, null);
        Ui.resize(1400, 900);
        select("Quote", State.SUGGESTED);
        picture("workbench");
    }

    @Test
    void linkAndKindByLetters() throws Exception {
        select("Quote", State.ACCEPTED);
        press('l');
        picture("guide-link");
        press(SWT.ESC);
        press('k');
        picture("guide-annotate");
        press(SWT.ESC);
    }

    @Test
    void export() throws Exception {
        Ui.command("org.parley.workbench.export");
        Ui.until("the wizard", () -> Ui.shell("Export") != null);
        picture("guide-export");
        Ui.sync(() -> {
            Shell wizard = Ui.shell("Export");
            wizard.close();
            return null;
        });
    }

    @Test
    void problems() throws Exception {
        Corpus corpus = Corpus.open(home.resolve("Sample corpus"), CasFactory.ofParleyTypes());
        CAS cas = corpus.load("06-ferry-signing", "gold");
        AnnotationFS quote = cas.getAnnotationIndex(cas.getTypeSystem().getType("org.parley.type.Quote")).iterator()
                .next();
        AnnotationFS deleted = cas.createAnnotation(cas.getTypeSystem().getType("org.parley.type.Speaker"), 0, 8);
        Links.add(quote, "participants", "addressee", deleted);
        cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType("org.parley.type.Cue"), 9000, 9004));
        corpus.save(cas, null, "06-ferry-signing", "ines", null);
        CorpusList.open("Parley samples", "06-ferry-signing");
        Ui.sync(() -> Ui.page().showView(EditorIds.PROBLEMS_VIEW));
        Ui.settle();
        Ui.sync(() -> {
            Table table = Ui.find(Ui.window().getShell(), Table.class,
                    t -> t.isVisible() && t.getItemCount() == 2 && t.getItem(0).getText().startsWith("The "));
            table.setSelection(1);
            table.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        picture("guide-problems");
        Ui.sync(() -> Ui.page().showView(EditorIds.SUGGESTIONS_VIEW)); // as the other pictures have it
    }

    @Test
    void people() throws Exception {
        Dialogs.command("org.parley.workbench.setState", "org.parley.workbench.state", "finished");
        Path states = home.resolve("Sample corpus/annotations/ines/states.tsv");
        Ui.until("the state", () -> Files.exists(states) && Files.readString(states).contains("finished"));
        Ui.command("org.parley.workbench.openOthers");
        Dialogs.await("Annotations of Others");
        Dialogs.end("Annotations of Others", "OK");
        Ui.until("the annotations of gold", () -> Ui.page().getActiveEditor().getTitle().endsWith("gold"));
        Ui.sync(() -> Ui.page().showView(WorkbenchIds.HISTORY_VIEW));
        Ui.settle();
        picture("guide-people");
        Ui.sync(() -> {
            Ui.page().hideView(Ui.page().findView(WorkbenchIds.HISTORY_VIEW));
            return null;
        });
    }

    @Test
    void metadata() throws Exception {
        Files.writeString(home.resolve("Sample corpus/documents/" + DOCUMENT + ".json"), """
                {"title": "Back to Ostrevik", "date": "2031-03-19", "source": "Halmis Gazette",
                 "url": "https://gazette.example/ostrevik", "fields": {"desk": "north", "page": "3"}}
                """);
        Ui.command("org.parley.workbench.documentProperties");
        Dialogs.await("Properties of the Document");
        picture("guide-metadata");
        Dialogs.end("Properties of the Document", "Cancel");
    }

    @Test
    void layers() throws Exception {
        OwnLayersTest.addPromise();
        picture("guide-layers");
        Dialogs.end("Layers", "Cancel");
    }

    private static void select(String type, State state) throws Exception {
        Ui.sync(() -> {
            DocumentEditor editor = (DocumentEditor) Ui.page().getActiveEditor();
            Ui.page().activate(editor);
            editor.select(editor.document().annotations().stream()
                    .filter(a -> a.getType().getShortName().equals(type) && State.of(a) == state).skip(1).findFirst()
                    .orElseThrow());
            return null;
        });
        Ui.settle();
    }

    private static void press(int key) throws Exception {
        Ui.sync(() -> {
            Ui.window().getShell().forceActive();
            Ui.find(Ui.window().getShell(), StyledText.class, t -> t.isVisible() && t.getCharCount() > 1000
                    && !t.getText().contains("uidelines")).setFocus();
            return null;
        });
        Ui.settle();
        for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
            Event event = new Event();
            event.type = type;
            event.keyCode = key == SWT.ESC ? SWT.ESC : 0;
            event.character = (char) (key == SWT.ESC ? 0 : key);
            Ui.sync(() -> Ui.display().post(event)); // as in PaintClock
            Thread.sleep(20);
        }
        Ui.settle();
    }

    private static void picture(String name) throws Exception {
        Ui.settle();
        Path file = Ui.screenshot(name);
        assertTrue(Files.size(file) > 20_000, "an empty picture: " + file);
    }
}
