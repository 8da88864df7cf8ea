package org.parley.workbench.internal.documents;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.CorpusListener;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;

/** Runs something on the UI thread whenever a corpus was opened or closed, for as long as a window is open. */
public final class CorporaWatch implements CorpusListener {

    private final Shell shell;
    private final Runnable work;

    private CorporaWatch(Shell shell, Runnable work) {
        this.shell = shell;
        this.work = work;
    }

    /** Begins to watch. */
    public static void install(Shell shell, Runnable work) {
        OpenCorpora corpora = Documents.corpora();
        CorporaWatch watch = new CorporaWatch(shell, work);
        corpora.addListener(watch);
        shell.addDisposeListener(e -> corpora.removeListener(watch));
    }

    @Override
    public void corporaChanged() {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    work.run();
                }
            });
        }
    }

    @Override
    public void documentsChanged(CorpusEntry corpus) {
        corporaChanged();
    }

    @Override
    public void progressChanged(CorpusEntry corpus, List<DocumentEntry> documents) {
        // is none of a window's business
    }
}
