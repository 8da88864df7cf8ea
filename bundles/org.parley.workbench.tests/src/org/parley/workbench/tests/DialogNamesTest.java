package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.handlers.OpenCorpusJob;
import org.parley.workbench.internal.wizards.WizardAccess;

/** Every dialog, every page of a wizard and every page of the preferences has names for assistive technology. */
class DialogNamesTest {

    private static final String CORPUS = "Parley samples";
    private static final String DOCUMENT = "06-ferry-signing";

    @TempDir
    Path home;

    @BeforeEach
    void start() throws Exception {
        Workbench.fresh(home);
        CorpusList.open(CORPUS, DOCUMENT);
    }

    /** What has no name in a dialog, which is closed then. */
    private static List<String> namelessAndClosed(String title) throws Exception {
        Ui.until("the dialog " + title, () -> Ui.shell(title) != null);
        Ui.settle();
        return Ui.sync(() -> {
            Shell shell = Ui.shell(title);
            List<String> nameless = AccessibleTree.missing(shell);
            shell.close();
            return nameless;
        });
    }

    @ParameterizedTest
    @CsvSource({ "newCorpus, New corpus", "importTexts, Import texts", "export, Export",
            "documentProperties, Properties of the Document", "layers, Layers", "showLog, Log",
            "versions, Versions of 06-ferry-signing" })
    void dialogsOfCommandsHaveNames(String command, String title) throws Exception {
        Ui.command("org.parley.workbench." + command);
        assertEquals(List.of(), namelessAndClosed(title));
    }

    @Test
    void theVersionsOfADocumentThatHasSomeHaveNames() throws Exception {
        for (int length = 4; length < 7; length++) {
            int end = length;
            Ui.sync(() -> {
                cue(end);
                return Ui.page().saveEditor(Ui.page().getActiveEditor(), false);
            });
            Workbench.written();
        }
        Ui.command("org.parley.workbench.versions");
        String title = "Versions of " + DOCUMENT;
        Ui.until("the differences", () -> Ui.shell(title) != null && Ui.find(Ui.shell(title), Table.class,
                t -> t.getColumnCount() == 5 && t.getItemCount() > 0 && t.getItem(0).getText(1).equals("Cue")) != null);
        assertEquals(List.of(), namelessAndClosed(title));
    }

    @Test
    void theSecondPageAndTheReportOfAnExportHaveNames() throws Exception {
        Ui.command("org.parley.workbench.export");
        Dialogs.await("Export");
        Ui.sync(() -> {
            Ui.find(Ui.shell("Export"), Text.class, t -> (t.getStyle() & SWT.READ_ONLY) == 0)
                    .setText(home.resolve("out").toString());
            return null;
        });
        Dialogs.press("Export", "&Next >");
        Ui.until("the preflight", () -> Ui.find(Ui.shell("Export"), Button.class,
                b -> b.getText().equals("&Finish") && b.isEnabled()) != null);
        List<String> nameless = new ArrayList<>(Ui.sync(() -> AccessibleTree.missing(Ui.shell("Export"))));
        Shell wizard = Ui.sync(() -> Ui.shell("Export"));
        Dialogs.press("Export", "&Finish");
        Ui.until("the report", () -> wizard.isDisposed() && Ui.shell("Export") != null);
        nameless.addAll(namelessAndClosed("Export"));
        assertEquals(List.of(), nameless);
    }

    @Test
    void theSecondPageAndTheReportOfAnImportHaveNames() throws Exception {
        Path texts = Files.createDirectory(home.resolve("texts"));
        Files.writeString(texts.resolve("ferry.txt"), "The ferry sails.");
        Ui.command("org.parley.workbench.importTexts");
        Dialogs.await("Import texts");
        Ui.sync(() -> {
            WizardAccess.addInput((WizardDialog) Ui.shell("Import texts").getData(), texts);
            return null;
        });
        Dialogs.press("Import texts", "&Next >");
        Ui.until("the preview", () -> Ui.find(Ui.shell("Import texts"), Table.class,
                t -> t.getColumnCount() == 3 && t.getItemCount() == 1) != null);
        List<String> nameless = new ArrayList<>(Ui.sync(() -> AccessibleTree.missing(Ui.shell("Import texts"))));
        Shell wizard = Ui.sync(() -> Ui.shell("Import texts"));
        Dialogs.press("Import texts", "&Finish");
        Ui.until("the report", () -> wizard.isDisposed() && Ui.shell("Import texts") != null);
        nameless.addAll(namelessAndClosed("Import texts"));
        assertEquals(List.of(), nameless);
    }

    /** Each format has options of its own. */
    @ParameterizedTest
    @CsvSource({ "importTexts, Import texts", "export, Export" })
    void theFirstPageHasNamesWhateverFormatIsChosen(String command, String title) throws Exception {
        Ui.command("org.parley.workbench." + command);
        Dialogs.await(title);
        List<String> nameless = new ArrayList<>();
        Combo formats = Ui.sync(() -> Dialogs.field(title, "F&ormat:", Combo.class));
        int count = Ui.sync(formats::getItemCount);
        assertTrue(count > 5, "formats: " + count);
        for (int i = 0; i < count; i++) {
            int index = i;
            Ui.sync(() -> {
                formats.select(index);
                Ui.select(formats);
                AccessibleTree.missing(Ui.shell(title)).forEach(n -> nameless.add(formats.getText() + ": " + n));
                return null;
            });
        }
        nameless.addAll(namelessAndClosed(title));
        assertEquals(List.of(), nameless);
    }

    @Test
    void theQuestionAboutACorpusThatIsInUseHasNames() throws Exception {
        Path folder = home.resolve("elsewhere");
        Corpus.create(folder, "Elsewhere", "en", Documents.corpora().contributions().casFactory());
        Path hidden = Files.createDirectories(folder.resolve(".parley"));
        Files.writeString(hidden.resolve("lock.json"), "{\"id\": \"there-1\", \"user\": \"bo\", "
                + "\"host\": \"another-computer\", \"process\": 7, \"since\": \"2026-11-22T08:00:00Z\"}");
        Files.createFile(hidden.resolve("lock-there-1"));
        Job opening = new OpenCorpusJob(Documents.corpora(), folder);
        opening.schedule();
        assertEquals(List.of(), namelessAndClosed("The corpus is in use"));
        opening.join();
        assertTrue(Documents.corpora().all().stream().noneMatch(c -> c.name().equals("Elsewhere")));
    }

    static Stream<String> preferencePages() {
        return PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
                .map(IPreferenceNode::getId);
    }

    @Test
    void everyPageOfThePreferencesHasNames() throws Exception {
        List<String> nameless = new ArrayList<>();
        List<String> pages = Ui.sync(() -> preferencePages().toList());
        assertTrue(pages.size() >= 5, pages.toString());
        for (String page : pages) {
            PreferenceDialog dialog = Ui.sync(() -> {
                PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), page, null,
                        null);
                made.setBlockOnOpen(false);
                made.open();
                return made;
            });
            Ui.settle();
            Ui.sync(() -> {
                AccessibleTree.missing(dialog.getShell()).forEach(n -> nameless.add(page + ": " + n));
                return dialog.close();
            });
        }
        assertEquals(List.of(), nameless);
    }

    @ParameterizedTest
    @MethodSource("popups")
    void thePopupsOfTheEditorHaveNames(String command) throws Exception {
        Ui.sync(() -> {
            Ui.window().getShell().forceActive();
            DocumentEditor editor = (DocumentEditor) Ui.page().getActiveEditor();
            Ui.page().activate(editor);
            editor.select(cue(5));
            return null;
        });
        Ui.settle();
        int before = Ui.sync(DialogNamesTest::shells).size();
        Ui.command(command);
        Ui.until("the popup", () -> shells().size() > before);
        Ui.settle();
        List<String> nameless = Ui.sync(() -> {
            Shell popup = shells().get(before);
            List<String> missing = AccessibleTree.missing(popup);
            popup.close();
            return missing;
        });
        Ui.sync(() -> Ui.page().saveAllEditors(false));
        Workbench.written();
        assertEquals(List.of(), nameless);
    }

    static Stream<String> popups() {
        return Stream.of("org.parley.editor.describe", "org.parley.editor.explain",
                "org.parley.editor.keys");
    }

    /** Marks the beginning of the document in front. */
    private static AnnotationFS cue(int end) {
        AnnotationDocument document = ((DocumentEditor) Ui.page().getActiveEditor()).document();
        EditOperation made = Edits.create(document, document.cas().getTypeSystem().getType("org.parley.type.Cue"), 0,
                end);
        document.run(made);
        return made.focus();
    }

    private static List<Shell> shells() {
        return Stream.of(Ui.display().getShells()).filter(Shell::isVisible).toList();
    }
}
