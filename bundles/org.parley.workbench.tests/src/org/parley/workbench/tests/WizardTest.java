package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.parley.core.corpus.Corpus;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.ExportSettings;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.ImportSettings;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.StateChoice;
import org.parley.workbench.internal.annotate.AnnotateJob;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.documents.Documents;
import org.parley.workbench.internal.export.ExportJob;
import org.parley.workbench.internal.imports.ImportJob;
import org.parley.workbench.internal.wizards.WizardAccess;

class WizardTest {

    @TempDir
    Path home;

    @BeforeEach
    void start() throws Exception {
        Workbench.fresh(home);
    }

    @Test
    void newCorpusMakesAFolderThatIsACorpus() throws Exception {
        Ui.command("org.parley.workbench.newCorpus");
        Ui.until("the wizard", () -> Ui.shell("New corpus") != null);
        assertFalse(enabled("New corpus", "&Finish"), "a name is missing");

        type("New corpus", 0, "Harbour/talks");
        assertFalse(enabled("New corpus", "&Finish"), "a slash is no part of a name");
        type("New corpus", 0, "Sample corpus");
        assertFalse(enabled("New corpus", "&Finish"), "there is one of that name");
        type("New corpus", 0, "Harbour talks");
        Ui.screenshot("wizard-new-corpus");
        press("New corpus", "&Finish");

        Ui.until("the corpus in the list", () -> CorpusList.corpora().contains("Harbour talks"));
        assertTrue(Corpus.isCorpus(home.resolve("Harbour talks")));
        Ui.until("the wizard to go", () -> Ui.shell("New corpus") == null);
    }

    @Test
    void importTakesWhatCanBeReadAndNamesWhatCannot() throws Exception {
        Path texts = Files.createDirectories(home.resolve("incoming/sub"));
        Files.writeString(texts.resolve("ferry talks ü 😀.txt"), "“No,” she said.\n");
        Files.writeString(texts.resolveSibling("windows.txt"), "One.\r\nTwo.\r\n");
        Files.write(texts.resolveSibling("latin.txt"), "Zoë".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(texts.resolveSibling("06-ferry-signing.txt"), "Another of that name.");

        Ui.command("org.parley.workbench.importTexts");
        Ui.until("the wizard", () -> Ui.shell("Import texts") != null);
        Ui.sync(() -> {
            WizardDialog dialog = (WizardDialog) Ui.shell("Import texts").getData();
            WizardAccess.addInput(dialog, texts.getParent());
            return null;
        });
        Ui.screenshot("wizard-import");
        press("Import texts", "&Finish");
        Job.getJobManager().join(ImportJob.FAMILY, null);

        Ui.until("the report", () -> Ui.shell("Import texts") != null
                && Ui.find(Ui.shell("Import texts"), Table.class, t -> true) != null);
        Ui.screenshot("import-report");
        List<String> report = Ui.sync(() -> Stream
                .of(Ui.find(Ui.shell("Import texts"), Table.class, t -> true).getItems()).map(WizardTest::row)
                .toList());
        assertEquals("06-ferry-signing.txt | changed | Taken in as 06-ferry-signing-2, since the name was taken.",
                report.get(0));
        assertTrue(report.get(1).startsWith("latin.txt | refused | ") && report.get(1).contains("offset 2"),
                report.get(1));
        assertEquals("ferry talks ü 😀.txt | fine | read as it is", report.get(2));
        assertTrue(report.get(3).startsWith("windows.txt | changed | "), report.get(3));
        Ui.until("the documents", () -> CorpusList.documents("Parley samples").contains("ferry talks ü 😀"));
        assertEquals("One.\r\nTwo.\r\n", Files.readString(home.resolve("Sample corpus/documents/windows.txt")));
        assertTrue(Files.notExists(home.resolve("Sample corpus/documents/latin.txt")));
    }

    @Test
    void exportWritesWhatTheExporterWritesAndSaysWhere() throws Exception {
        CorpusList.select("Parley samples", "01-dren-valley-truce");
        Ui.command("org.parley.workbench.annotateCorpus");
        Ui.until("annotated", () -> Ui.page().getDirtyEditors().length > 0);
        Job.getJobManager().join(AnnotateJob.FAMILY, null);
        Ui.sync(() -> Ui.page().saveAllEditors(false));
        Workbench.written();
        Path out = home.resolve("out");

        Ui.command("org.parley.workbench.export");
        Ui.until("the wizard", () -> Ui.shell("Export") != null);
        assertFalse(enabled("Export", "&Next >"), "a folder is missing");
        type("Export", 0, out.toString());
        Ui.settle();
        Ui.screenshot("wizard-export");
        assertTrue(enabled("Export", "&Next >"));
        assertFalse(enabled("Export", "&Finish"), "the problems come first");
        press("Export", "&Next >");
        Ui.until("the preflight", () -> enabledNow("Export", "&Finish"));
        Ui.screenshot("wizard-export-problems");
        press("Export", "&Finish");
        Job.getJobManager().join(ExportJob.FAMILY, null);
        Ui.until("the report", () -> Ui.shell("Export") != null
                && Ui.find(Ui.shell("Export"), Table.class, t -> true) != null && Files.exists(out));

        CorpusEntry corpus = Documents.corpora().all().get(0);
        Exporter xmi = Documents.corpora().contributions().exporter("xmi").orElseThrow();
        Path expected = home.resolve("expected");
        ExportOperation.of(corpus.corpus(), corpus.corpus().documents(), "ines", xmi, Map.of(), expected)
                .run(new NullProgressMonitor());
        assertEquals(files(expected), files(out));
        for (String file : files(expected)) {
            assertEquals(-1, Files.mismatch(expected.resolve(file), out.resolve(file)), file);
        }
        Ui.screenshot("export-report");
    }

    @Test
    void theReportOfAnExportOfSeveralPeopleSaysWhoseEachFileIs() throws Exception {
        Path settings = Files.writeString(home.resolve("all.json"), "{\"format\": \"xmi\", \"annotators\": [\"*\"]}");
        CorpusList.select("Parley samples", "01-dren-valley-truce");
        Ui.command("org.parley.workbench.export");
        Dialogs.await("Export");
        Ui.sync(() -> {
            WizardAccess.loadSettings((WizardDialog) Ui.shell("Export").getData(), settings);
            return null;
        });
        type("Export", 0, home.resolve("out").toString());
        press("Export", "&Next >");
        Ui.until("the preflight", () -> enabledNow("Export", "&Finish"));
        Dialogs.end("Export", "&Finish");
        Ui.until("the report", () -> Ui.shell("Export") != null
                && Ui.find(Ui.shell("Export"), Table.class, t -> true) != null);
        List<String> names = Ui.sync(() -> Stream
                .of(Ui.find(Ui.shell("Export"), Table.class, t -> true).getItems()).map(i -> i.getText(0)).toList());
        Ui.sync(() -> {
            Ui.shell("Export").close();
            return null;
        });
        assertTrue(names.contains("gold/06-ferry-signing.xmi"), names.toString());
    }

    @ParameterizedTest
    @CsvSource({ "importTexts, Import texts", "export, Export" })
    void settingsOfAFormatThatIsNotInstalledAreRefused(String command, String title) throws Exception {
        Path settings = Files.writeString(home.resolve("other.json"), "{\"format\": \"rune\", \"strict\": true}");
        CorpusList.select("Parley samples", "01-dren-valley-truce");
        Ui.command("org.parley.workbench." + command);
        Dialogs.await(title);
        String said = Ui.sync(() -> {
            WizardDialog dialog = (WizardDialog) Ui.shell(title).getData();
            WizardAccess.loadSettings(dialog, settings);
            return dialog.getCurrentPage().getErrorMessage();
        });
        Dialogs.end(title, "Cancel");
        assertEquals("There is no format 'rune'.", said);
    }

    @ParameterizedTest
    @CsvSource({ "importTexts, Import texts", "export, Export" })
    void aWizardGrowsWithTheOptionsOfAFormat(String command, String title) throws Exception {
        CorpusList.select("Parley samples", "01-dren-valley-truce");
        Ui.command("org.parley.workbench." + command);
        Dialogs.await(title);
        Combo formats = Ui.sync(() -> Dialogs.field(title, "F&ormat:", Combo.class));
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < Ui.sync(formats::getItemCount); i++) {
            int index = i;
            Ui.sync(() -> {
                formats.select(index);
                Ui.select(formats);
                return null;
            });
            Ui.settle();
            Ui.sync(() -> {
                Button last = Ui.find(Ui.shell(title), Button.class, b -> b.getText().startsWith("&Save"));
                Composite page = Ui.find(Ui.shell(title), ScrolledComposite.class, c -> c.isVisible());
                if (last.toDisplay(last.getSize()).y > page.toDisplay(page.getSize()).y) {
                    cut.add(formats.getText());
                }
                return null;
            });
        }
        Dialogs.end(title, "Cancel");
        assertEquals(List.of(), cut);
    }

    @Test
    void settingsOfAnExportAreSavedAndUsedAgain() throws Exception {
        Path saved = home.resolve("settings.json");
        Path other = Files.writeString(home.resolve("other.json"),
                "{\"format\": \"xmi\", \"states\": \"accepted\", \"zip\": true, \"strict\": true}");
        CorpusList.select("Parley samples", "01-dren-valley-truce");
        Ui.command("org.parley.workbench.export");
        Ui.until("the wizard", () -> Ui.shell("Export") != null);

        Ui.sync(() -> {
            WizardDialog dialog = (WizardDialog) Ui.shell("Export").getData();
            WizardAccess.loadSettings(dialog, other);
            WizardAccess.saveSettings(dialog, saved);
            return null;
        });

        ExportSettings settings = ExportSettings.read(saved);
        assertEquals("xmi", settings.format());
        assertEquals(StateChoice.ACCEPTED, settings.states());
        assertTrue(settings.zip() && settings.strict());
        assertEquals(List.of("ines"), settings.annotators());
        press("Export", "Cancel");
        Ui.until("the wizard to go", () -> Ui.shell("Export") == null);
    }

    @Test
    void theColumnOfTheTextIsChosenAmongThoseOfTheFile() throws Exception {
        ServiceRegistration<Importer> importer = FrameworkUtil.getBundle(WizardTest.class).getBundleContext()
                .registerService(Importer.class, new ColumnImporter(), null);
        try {
            Path table = Files.writeString(home.resolve("articles.columns"), "nr|Inhalt\n1|The ferry sails.\n");
            Path settings = Files.writeString(home.resolve("columns.json"), "{\"format\": \"columns\"}");
            Ui.command("org.parley.workbench.importTexts");
            Ui.until("the wizard", () -> Ui.shell("Import texts") != null);
            Ui.sync(() -> {
                WizardDialog dialog = (WizardDialog) Ui.shell("Import texts").getData();
                WizardAccess.addInput(dialog, table);
                WizardAccess.loadSettings(dialog, settings);
                return null;
            });

            Ui.until("the columns", () -> columns() != null);
            Ui.sync(() -> {
                assertEquals(List.of("nr|Inhalt"), List.of(columns().getItems()));
                Combo delimiter = Ui.find(Ui.shell("Import texts"), Combo.class, c -> c.indexOf("|") >= 0);
                delimiter.setText("|");
                Ui.select(delimiter);
                return null;
            });
            Ui.until("the columns by the other delimiter", () -> columns().getItemCount() == 2);
            Ui.sync(() -> {
                assertEquals(List.of("nr", "Inhalt"), List.of(columns().getItems()));
                columns().setText("Inhalt");
                return null;
            });
            press("Import texts", "&Next >");

            Ui.until("the preview", () -> Ui.find(Ui.shell("Import texts"), Table.class,
                    t -> t.getItemCount() == 1 && row(t.getItem(0)).contains("The ferry sails.")) != null);
            press("Import texts", "Cancel");
            Ui.until("the wizard to go", () -> Ui.shell("Import texts") == null);
        } finally {
            importer.unregister();
        }
    }

    /** Where the column of the text can be chosen or typed, the first of its kind; null while there is none. */
    private static Combo columns() {
        return Ui.find(Ui.shell("Import texts"), Combo.class, c -> (c.getStyle() & SWT.READ_ONLY) == 0);
    }

    @Test
    void anImportShowsWhatItWouldReadAndKeepsItsSettings() throws Exception {
        Path texts = Files.createDirectory(home.resolve("preview"));
        Files.writeString(texts.resolve("ferry.txt"), "The ferry sails.");
        Files.writeString(texts.resolve("tin.txt"), "Tin is dear.");
        Path saved = home.resolve("import.json");
        Path other = Files.writeString(home.resolve("text.json"),
                "{\"format\": \"text\", \"keepSources\": true, \"options\": {\"language\": \"de\"}}");
        Ui.command("org.parley.workbench.importTexts");
        Ui.until("the wizard", () -> Ui.shell("Import texts") != null);
        Ui.sync(() -> {
            WizardDialog dialog = (WizardDialog) Ui.shell("Import texts").getData();
            WizardAccess.addInput(dialog, texts);
            WizardAccess.loadSettings(dialog, other);
            WizardAccess.saveSettings(dialog, saved);
            return null;
        });

        press("Import texts", "&Next >");

        Ui.until("the preview", () -> Ui.find(Ui.shell("Import texts"), Table.class,
                t -> t.getItemCount() == 2) != null);
        List<String> rows = Ui.sync(() -> Stream
                .of(Ui.find(Ui.shell("Import texts"), Table.class, t -> t.getItemCount() == 2).getItems())
                .map(WizardTest::row).toList());
        assertTrue(rows.get(0).contains("The ferry sails.") && rows.get(1).contains("Tin is dear."), rows.toString());
        ImportSettings settings = ImportSettings.read(saved);
        assertTrue(settings.keepSources() && !settings.strict());
        assertEquals("text de", settings.format() + ' ' + settings.options().get("language"));
        assertFalse(CorpusList.documents("Parley samples").contains("ferry"));
        press("Import texts", "Cancel");
        Ui.until("the wizard to go", () -> Ui.shell("Import texts") == null);
    }

    @Test
    void aStrictExportThatWouldNotBeWholeCannotBeFinished() throws Exception {
        CorpusList.select("Parley samples", "01-dren-valley-truce");
        Ui.command("org.parley.workbench.export");
        Ui.until("the wizard", () -> Ui.shell("Export") != null);
        type("Export", 0, home.resolve("out").toString());
        Ui.sync(() -> {
            Button strict = Ui.find(Ui.shell("Export"), Button.class, b -> b.getText().startsWith("Write &nothing"));
            strict.setSelection(true);
            Ui.select(strict);
            return null;
        });
        press("Export", "&Next >");
        Ui.until("the list", () -> Ui.find(Ui.shell("Export"), Table.class,
                t -> t.getColumnCount() == 3 && t.getItemCount() > 0) != null);
        assertFalse(enabled("Export", "&Finish"), "texts without sentences are not written as they are");
        Ui.screenshot("wizard-export-strict");
        press("Export", "Cancel");
        Ui.until("the wizard to go", () -> Ui.shell("Export") == null);
        assertTrue(Files.notExists(home.resolve("out")));
    }

    private static List<String> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static String row(TableItem item) {
        return item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2);
    }

    private static void type(String shell, int field, String text) throws Exception {
        Ui.sync(() -> {
            int[] count = { 0 };
            Ui.find(Ui.shell(shell), Text.class, t -> (t.getStyle() & org.eclipse.swt.SWT.READ_ONLY) == 0
                    && count[0]++ == field).setText(text);
            return null;
        });
    }

    private static boolean enabled(String shell, String button) throws Exception {
        return Ui.sync(() -> enabledNow(shell, button));
    }

    private static boolean enabledNow(String shell, String button) {
        return button(Ui.shell(shell), button).isEnabled();
    }

    private static void press(String shell, String button) {
        Ui.display().asyncExec(() -> Ui.select(button(Ui.shell(shell), button)));
    }

    private static Button button(Shell shell, String text) {
        return Ui.find(shell, Button.class, b -> b.getText().equals(text));
    }
}
