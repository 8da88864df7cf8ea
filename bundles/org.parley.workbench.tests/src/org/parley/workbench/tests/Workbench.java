package org.parley.workbench.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.parley.workbench.internal.app.ParleyApplication;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.people.WriteJob;
import org.parley.workbench.internal.preferences.WorkbenchPreferences;
import org.parley.workbench.internal.start.StartJob;
import org.parley.workbench.internal.themes.Theme;

/** The real application, in a thread of its own as its UI thread. It goes on from one test to the next. */
final class Workbench {

    private static final long PATIENCE_MS = 120_000;

    private static Workbench running;
    private static boolean suggestions;

    private final IApplication application = new ParleyApplication();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread thread;

    private Workbench() {
        thread = new Thread(() -> {
            try {
                application.start(null);
            } catch (Exception | Error e) {
                failure.set(e);
            }
        }, "UI");
    }

    /** The samples that ship with the product. */
    static Path samples() {
        return Path.of(System.getProperty("parley.test.samples"));
    }

    /** A workbench as at the very first start, with this folder as the user's. */
    static void fresh(Path home) throws Exception {
        suggestions = false;
        begin(home);
    }

    /** The same, and the annotators make their first suggestions as they do for newcomers. */
    static void freshForNewcomers(Path home) throws Exception {
        suggestions = true;
        begin(home);
    }

    private static void begin(Path home) throws Exception {
        at(home);
        if (running == null) {
            forget();
            start();
        } else {
            clear();
            forget();
            new StartJob().schedule();
        }
        settled();
    }

    /** What happens at a start that is not the first. */
    static void startAgain() throws Exception {
        List<Path> corpora = WorkbenchPreferences.corpora();
        clear();
        WorkbenchPreferences.setCorpora(corpora);
        new StartJob().schedule();
        settled();
    }

    /**
     * Ends the application and starts it again. Only for tests with a process of their own: in the same one the platform still
     * tells the first workbench of changes of the theme, and new tabs stay without titles.
     */
    static void restart() throws Exception {
        List<Path> corpora = WorkbenchPreferences.corpora();
        OpenCorpora open = corpora();
        Ui.display().asyncExec(() -> PlatformUI.getWorkbench().close());
        running.thread.join(PATIENCE_MS);
        if (running.thread.isAlive() || running.failure.get() != null) {
            throw new AssertionError("the workbench did not end", running.failure.get());
        }
        open.all().forEach(open::close); // as in a new process
        WorkbenchPreferences.setCorpora(corpora);
        start();
        settled();
    }

    private static void at(Path home) {
        System.setProperty("parley.home", home.toString());
        System.setProperty("parley.samples", samples().toString());
    }

    private static void forget() {
        WorkbenchPreferences.setCorpora(List.of());
        WorkbenchPreferences.setAnnotatorsOff(List.of());
        WorkbenchPreferences.put(WorkbenchPreferences.ANNOTATOR, "ines");
        WorkbenchPreferences.put(WorkbenchPreferences.FIRST_SUGGESTIONS, String.valueOf(suggestions));
        WorkbenchPreferences.put(WorkbenchPreferences.THEME, Theme.LIGHT.name());
    }

    private static void clear() throws Exception {
        Ui.sync(() -> {
            for (Shell shell : Ui.display().getShells()) {
                if (shell != Ui.window().getShell() && shell.isVisible()) {
                    shell.close(); // what a test that failed left open
                }
            }
            Ui.page().closeAllEditors(false);
            return null;
        });
        List<CorpusEntry> open = corpora().all();
        open.forEach(corpora()::close);
        Ui.settle();
    }

    /** Waits for what is written after a save or a change of state. */
    static void written() throws Exception {
        Ui.settle();
        Job.getJobManager().join(WriteJob.FAMILY, null);
    }

    private static OpenCorpora corpora() {
        return PlatformUI.getWorkbench().getService(OpenCorpora.class);
    }

    private static void start() throws Exception {
        IWorkbench before = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench() : null;
        running = new Workbench();
        running.thread.start();
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench() == before
                || PlatformUI.getWorkbench().isStarting()) {
            if (System.currentTimeMillis() > end || !running.thread.isAlive()) {
                throw new AssertionError("the workbench did not start", running.failure.get());
            }
            Thread.sleep(20);
        }
        Ui.until("the window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0 && Ui.page() != null);
    }

    private static void settled() throws Exception {
        Job.getJobManager().join(StartJob.FAMILY, null);
        Ui.settle();
    }
}
