package org.parley.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.editor.DocumentEditor;
import org.parley.editor.DocumentEditorInput;
import org.parley.sample.type.Deadline;

/** The view opens in the real workbench, which does not know it, and follows the editor. */
class DeadlinesViewTest {

    private static final String VIEW = "org.parley.sample.view.deadlines";
    private static final long PATIENCE_MS = 60_000;

    @TempDir
    private Path folder;
    private FutureTask<Object> application;

    @BeforeEach
    void startTheApplication() throws Exception {
        IConfigurationElement run = Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", "org.parley.workbench.app")
                .getConfigurationElements()[0].getChildren("run")[0];
        application = new FutureTask<>(() -> ((IApplication) run.createExecutableExtension("class")).start(null));
        new Thread(application, "UI").start();
        await(() -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting());
        await(() -> ui(() -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1));
    }

    @AfterEach
    void closeTheApplication() throws Exception {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
        application.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    }

    @Test
    void itListsTheDeadlinesOfTheDocumentInTheEditor() throws Exception {
        Corpus corpus = corpus("Pay within 48 hours.");
        Table table = ui(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            DeadlinesView view = assertInstanceOf(DeadlinesView.class, page.showView(VIEW));
            page.openEditor(new DocumentEditorInput(corpus, "port", "anna"), DocumentEditor.ID);
            return view.table();
        });
        await(() -> ui(() -> table.getItemCount() == 1));
        assertEquals("within 48 hours PT48H",
                ui(() -> table.getItem(0).getText(0) + " " + table.getItem(0).getText(1)));
    }

    private Corpus corpus(String text) throws Exception {
        BundleContext context = FrameworkUtil.getBundle(SampleTypes.class).getBundleContext();
        Contributions contributions = context.getService(context.getServiceReference(Contributions.class));
        Corpus corpus = Corpus.create(folder, "Port", "en", contributions.casFactory());
        corpus.addDocument("port", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        CAS cas = corpus.load("port", "anna");
        Deadline deadline = new Deadline(cas.getJCas(), 4, 19);
        deadline.setValue("PT48H");
        deadline.addToIndexes();
        corpus.save(cas, "port", "anna");
        return corpus;
    }

    private static <T> T ui(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        PlatformUI.getWorkbench().getDisplay().syncExec(task);
        return task.get();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!condition.call()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain");
            }
            Thread.sleep(20);
        }
    }
}
