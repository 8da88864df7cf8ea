package org.parley.workbench.internal.wizards;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.imports.ImportJob;
import org.parley.workbench.internal.imports.ImportRequest;

/** Imports texts into a corpus. */
public final class ImportWizard extends Wizard {

    private final OpenCorpora corpora;
    private final ImportPage page;
    private final PreviewPage preview;

    /**
     * A wizard.
     *
     * @param corpus
     *            the corpus that it proposes
     */
    public ImportWizard(OpenCorpora corpora, CorpusEntry corpus) {
        this.corpora = corpora;
        this.page = new ImportPage(corpora.all(), corpus, corpora.contributions().importers());
        this.preview = new PreviewPage(corpora.contributions().importers());
        setWindowTitle(Messages.import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(preview);
    }

    /** The first page is made at once, the other one when it is shown. */
    @Override
    public void createPageControls(Composite container) {
        page.createControl(container);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage current) {
        if (current == page) {
            preview.setRequest(page.request());
        }
        return super.getNextPage(current);
    }

    @Override
    public boolean performFinish() {
        Display display = getShell().getDisplay();
        ImportRequest request = page.request();
        new ImportJob(corpora, request, report -> display.asyncExec(() -> ImportResult.open(request.corpus(), report)))
                .schedule();
        return true;
    }
}
