package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.DocumentEditorInput;
import org.parley.editor.EditorIds;
import org.parley.workbench.WorkbenchIds;
import org.parley.workbench.internal.corpora.OpenCorpora;

/**
 * Measures the editor in the real workbench on a long document. With the system property {@code parley.bench=full} as
 * {@code ./parley bench editor} does; otherwise on a small document, to show that all of it works. No figure fails it.
 */
class EditorBenchTest {

    private static final boolean FULL = "full".equals(System.getProperty("parley.bench"));
    private static final int CHARACTERS = FULL ? 563_600 : 12_000;
    private static final int TOKENS = FULL ? 103_000 : 1_900;
    private static final int ANNOTATIONS = FULL ? 20_000 : 420;
    private static final int OPENINGS = FULL ? 5 : 1;
    private static final int PRESSES = FULL ? 100 : 5;
    private static final int WARM_UP = FULL ? 20 : 2;

    @TempDir
    Path home;

    private BenchReport report;
    private Corpus corpus;
    private DocumentEditor editor;
    private StyledText text;
    private PaintClock clock;
    private Watchdog watchdog;
    private long idleMemory;

    @Test
    void everyFigureIsMeasured() throws Exception {
        Workbench.fresh(home);
        Ui.resize(1400, 900);
        report = new BenchReport(String.format("editor: %,d characters, %,d tokens, %,d annotations", CHARACTERS,
                TOKENS, ANNOTATIONS));
        corpus = LongDocument.corpus(Workbench.samples(), home.resolve("long"), CHARACTERS, TOKENS, ANNOTATIONS);
        PlatformUI.getWorkbench().getService(OpenCorpora.class).open(corpus.folder());
        try (Watchdog watching = new Watchdog(Ui.display())) {
            watchdog = watching;
            open();
            memory();
            edit();
            scroll();
            walk();
            filter();
            outline();
            save();
            exportWizard();
        }
        report.write(Path.of(System.getProperty("parley.bench.folder", "target/bench")));
        // the memory of a small document may drown in what the collector leaves
        report.values().forEach(
                (key, value) -> assertTrue(value >= 0 || key.contains("memory"), key + " was not measured"));
        assertEquals(24, report.values().size());
    }

    private void open() throws Exception {
        Path file = corpus.annotationFile(LongDocument.NAME, "ines");
        double[] read = new double[OPENINGS];
        double[] opened = new double[OPENINGS];
        closeAll();
        idleMemory = used();
        watchdog.longest();
        for (int i = 0; i < OPENINGS; i++) {
            CAS cas = CasFactory.ofParleyTypes().createCas();
            long begin = System.nanoTime();
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                XmiCasDeserializer.deserialize(in, cas);
            }
            read[i] = (System.nanoTime() - begin) / 1e6;
            closeAll();
            opened[i] = openOnce();
        }
        Watchdog.Busy longest = watchdog.longest();
        report.add("read", "uimaj reads the XMI", BenchReport.median(read), "ms", "median of " + OPENINGS);
        report.add("open", "the editor opens it, to the end of painting", BenchReport.median(opened), "ms",
                "median of " + OPENINGS);
        report.atMost("open-ratio", "opening against reading", BenchReport.median(opened) / BenchReport.median(read),
                "times", 1.6, "");
        busy("open", longest);
    }

    private double openOnce() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        AtomicLong end = new AtomicLong();
        long begin = System.nanoTime();
        Ui.display().asyncExec(() -> {
            try {
                editor = (DocumentEditor) Ui.page().openEditor(
                        new DocumentEditorInput(corpus, LongDocument.NAME, "ines"), DocumentEditor.ID);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
            editor.whenOpen(document -> {
                text = Ui.find(Ui.window().getShell(), StyledText.class,
                        t -> t.isVisible() && t.getCharCount() == CHARACTERS);
                text.addListener(SWT.Paint, e -> {
                    end.compareAndSet(0, System.nanoTime());
                    done.countDown();
                });
            });
        });
        assertTrue(done.await(60, TimeUnit.SECONDS), "it never was painted");
        Ui.settle();
        clock = Ui.sync(() -> new PaintClock(text));
        return (end.get() - begin) / 1e6;
    }

    private static void closeAll() throws Exception {
        Ui.sync(() -> Ui.page().closeAllEditors(false));
        Ui.settle();
    }

    private void memory() throws Exception {
        long with = used();
        closeAll();
        editor = null;
        text = null;
        clock = null;
        long without = used();
        CAS cas = corpus.load(LongDocument.NAME, "ines");
        long withCas = used();
        double size = (withCas - without) / 1e6;
        assertEquals(CHARACTERS, cas.getDocumentText().length());
        report.add("cas-memory", "memory of the CAS", size, "MB", "heap after collection");
        report.add("editor-memory", "memory of the open document, its CAS included",
                Math.max(0, (with - idleMemory) / 1e6), "MB", "against a window that never had it open");
        report.atMost("memory-ratio", "document against CAS", Math.max(0, (with - idleMemory) / 1e6 / size), "times", 4,
                "");
        report.add("left-memory", "left of it once closed", Math.max(0, (without - idleMemory) / 1e6), "MB", "");
        openOnce();
        watchdog.longest();
    }

    /** Bytes of the heap that are in use when nothing is left to collect. */
    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    /** Moves the end of a suggestion by a word with a key, each at another place of the document. */
    private void edit() throws Exception {
        List<AnnotationFS> open = Ui.sync(() -> editor.document().annotations().stream()
                .filter(a -> State.of(a) == State.SUGGESTED).toList());
        double[] times = new double[PRESSES];
        for (int i = -WARM_UP; i < PRESSES; i++) {
            AnnotationFS next = open.get((i + WARM_UP) * (open.size() / (PRESSES + WARM_UP)));
            focus(next);
            if (i == 0) {
                watchdog.longest();
                clock.forget();
            }
            double time = clock.press(0, ']'); // moves the end by a word, which accepts it too
            if (i >= 0) {
                times[i] = time;
            }
            Thread.sleep(60);
        }
        Watchdog.Busy longest = watchdog.longest();
        report.atMost("edit-median", "key that changes an annotation, until painted", BenchReport.median(times), "ms",
                16, "median of " + PRESSES);
        report.add("edit-work", "", BenchReport.median(clock.work()), "ms", "of it the window at work, median");
        report.atMost("edit-99", "", BenchReport.percentile(times, 99), "ms", 50, "99th of 100");
        busy("edit", longest);
    }

    private void focus(AnnotationFS annotation) throws Exception {
        Ui.sync(() -> {
            Ui.window().getShell().forceActive();
            Ui.page().activate(editor);
            editor.select(annotation);
            return text.setFocus();
        });
        Ui.settle();
    }

    private void scroll() throws Exception {
        clock.forget();
        focus(null);
        Ui.sync(() -> {
            text.setSelection(0);
            text.setTopIndex(0);
            return null;
        });
        double[] times = presses(SWT.PAGE_DOWN, (char) 0, 0);
        report.atMost("scroll-median", "page down, until painted", BenchReport.median(times), "ms", 16,
                "median of " + PRESSES);
        report.add("scroll-work", "", BenchReport.median(clock.work()), "ms", "of it the window at work, median");
        report.add("scroll-99", "", BenchReport.percentile(times, 99), "ms", "99th of 100");
        busy("scroll", watchdog.longest());
    }

    /** Goes from suggestion to suggestion; the views follow. */
    private void walk() throws Exception {
        double[] times = presses(0, 'n', 0);
        report.add("walk-median", "next suggestion, until painted", BenchReport.median(times), "ms",
                "median of " + PRESSES);
        report.add("walk-99", "", BenchReport.percentile(times, 99), "ms", "99th of 100");
        busy("walk", watchdog.longest());
    }

    private double[] presses(int code, char character, int pause) throws Exception {
        double[] times = new double[PRESSES];
        for (int i = -WARM_UP; i < PRESSES; i++) {
            if (i == 0) {
                watchdog.longest();
                clock.forget();
            }
            double time = clock.press(code, character);
            if (i >= 0) {
                times[i] = time;
            }
            Thread.sleep(30 + pause);
        }
        return times;
    }

    /** Switches layers off and on in the legend. */
    private void filter() throws Exception {
        Ui.sync(() -> Ui.page().showView(EditorIds.SUGGESTIONS_VIEW));
        Ui.settle();
        watchdog.longest();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * OPENINGS; i++) {
            long begin = System.nanoTime();
            Ui.sync(() -> {
                Canvas quotes = Ui.find(Ui.window().getShell(), Canvas.class,
                        c -> c.isVisible() && c.getToolTipText() != null && c.getToolTipText().startsWith("Shows or"));
                quotes.notifyListeners(SWT.MouseDown, new Event());
                text.update();
                return null;
            });
            times.add((System.nanoTime() - begin) / 1e6);
            Ui.settle();
        }
        report.add("filter", "a layer off or on, until painted",
                BenchReport.median(times.stream().mapToDouble(Double::doubleValue).toArray()), "ms",
                "median of " + times.size());
        busy("filter", watchdog.longest());
    }

    private void outline() throws Exception {
        watchdog.longest();
        Ui.sync(() -> Ui.page().showView(EditorIds.OUTLINE_VIEW));
        Ui.settle();
        for (String order : new String[] { "Speaker", "Position", "Type" }) {
            Ui.sync(() -> {
                ToolBar bar = Ui.find(Ui.window().getShell(), ToolBar.class, b -> item(b, order) != null);
                ToolItem item = item(bar, order);
                for (ToolItem other : bar.getItems()) {
                    other.setSelection(other == item);
                }
                item.notifyListeners(SWT.Selection, new Event());
                return null;
            });
            Ui.settle();
        }
        busy("outline", watchdog.longest());
    }

    private static ToolItem item(ToolBar bar, String label) {
        return Arrays.stream(bar.getItems()).filter(i -> i.getText().equals(label)).findFirst().orElse(null);
    }

    private void save() throws Exception {
        watchdog.longest();
        Ui.sync(() -> Ui.page().saveAllEditors(false));
        Workbench.written();
        Ui.settle();
        busy("save", watchdog.longest());
    }

    private void exportWizard() throws Exception {
        Ui.sync(() -> Ui.page().showView(WorkbenchIds.CORPUS_VIEW));
        Ui.settle();
        watchdog.longest();
        Ui.command("org.parley.workbench.export");
        Ui.until("the wizard", () -> wizard() != null);
        Ui.settle();
        busy("export", watchdog.longest());
        Ui.sync(() -> {
            wizard().close();
            return null;
        });
        Ui.settle();
        AnnotationDocument document = editor.document();
        assertEquals(CHARACTERS, document.text().length());
    }

    private static Shell wizard() {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && shell != Ui.window().getShell() && shell.getText().contains("Export")) {
                return shell;
            }
        }
        return null;
    }

    private void busy(String key, Watchdog.Busy longest) {
        report.atMost(key + "-ui", "  longest event: " + key, longest.milliseconds(), "ms", 50,
                String.format("%.0f ms of it at work, in %s", longest.work(), longest.doing()));
    }
}
