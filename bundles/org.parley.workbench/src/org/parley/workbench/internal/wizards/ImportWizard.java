package org.parley.workbench.internal.wizards;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.imports.ImportJob;
import org.parley.workbench.internal.imports.ImportOutcome;

/** Imports texts into a corpus. */
public final class ImportWizard extends Wizard {

    private final OpenCorpora corpora;
    private final ImportPage page;

    /**
     * A wizard.
     *
     * @param corpus
     *            the corpus that it proposes
     */
    public ImportWizard(OpenCorpora corpora, CorpusEntry corpus) {
        this.corpora = corpora;
        this.page = new ImportPage(corpora.all(), corpus);
        setWindowTitle(Messages.import_title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Display display = getShell().getDisplay();
        CorpusEntry corpus = page.corpus();
        new ImportJob(corpora, corpus, page.inputs(), outcomes -> report(display, corpus, outcomes)).schedule();
        return true;
    }

    private static void report(Display display, CorpusEntry corpus, List<ImportOutcome> outcomes) {
        display.asyncExec(() -> ImportReport.open(corpus, outcomes));
    }
}
