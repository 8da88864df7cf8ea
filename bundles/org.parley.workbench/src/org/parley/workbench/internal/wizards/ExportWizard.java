package org.parley.workbench.internal.wizards;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.parley.core.exchange.Exporter;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.export.ExportJob;
import org.parley.workbench.internal.export.ExportRequest;

/** Exports documents of a corpus: first what and how, then what the format cannot take, then it is written. */
public final class ExportWizard extends Wizard {

    private final ExportPage page;
    private final ProblemsPage problems;

    /**
     * A wizard. Reads the names of the annotators from the disk.
     *
     * @param selected
     *            documents that may be exported alone; empty if none are selected
     * @throws CoreException
     *             if the corpus cannot be read
     */
    public ExportWizard(CorpusEntry corpus, List<DocumentEntry> selected, List<Exporter> exporters)
            throws CoreException {
        page = new ExportPage(corpus, selected, exporters, corpus.corpus().annotators());
        problems = new ProblemsPage();
        setWindowTitle(Messages.export_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(problems);
    }

    /** The first page is made at once, the other one when it is shown. */
    @Override
    public void createPageControls(Composite container) {
        page.createControl(container);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage current) {
        if (current == page) {
            problems.setRequest(page.request());
        }
        return super.getNextPage(current);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == problems && problems.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Display display = getShell().getDisplay();
        ExportRequest request = page.request();
        new ExportJob(request, result -> display.asyncExec(() -> ExportReport.open(request, result))).schedule();
        return true;
    }
}
