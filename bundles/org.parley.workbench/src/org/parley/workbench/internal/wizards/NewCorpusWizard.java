package org.parley.workbench.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.statushandlers.StatusManager;
import org.parley.core.CoreStatus;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.OpenCorpora;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Makes a corpus. */
public final class NewCorpusWizard extends Wizard {

    private final OpenCorpora corpora;
    private final NewCorpusPage page;

    /**
     * A wizard.
     *
     * @param home
     *            the folder that it proposes
     */
    public NewCorpusWizard(OpenCorpora corpora, Path home) {
        this.corpora = corpora;
        this.page = new NewCorpusPage(home);
        setWindowTitle(Messages.newCorpus_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder();
        String name = page.corpusName();
        String language = page.language();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    corpora.create(folder, name, language);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(CoreStatus.reason(e.getCause()));
            StatusManager.getManager().handle(WorkbenchStatus.CANNOT_OPEN_CORPUS.error(e.getCause(), folder,
                    CoreStatus.reason(e.getCause())), StatusManager.LOG);
            return false;
        } catch (InterruptedException e) {
            page.setErrorMessage(CoreStatus.reason(e));
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
