package org.parley.workbench.internal.app;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.CorporaWatch;
import org.parley.workbench.internal.handlers.Current;

/** Keeps the document and the corpus that are in front in the title of the window. */
final class WindowTitle implements IPartListener2 {

    private final IWorkbenchWindowConfigurer window;

    private WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    static void install(IWorkbenchWindowConfigurer configurer) {
        IWorkbenchWindow window = configurer.getWindow();
        WindowTitle title = new WindowTitle(configurer);
        window.getPartService().addPartListener(title);
        CorporaWatch.install(window.getShell(), title::update); // editors of last time come before their corpora
    }

    private void update() {
        IWorkbenchPage page = window.getWindow().getActivePage();
        window.setTitle(Current.document(page).map(WindowTitle::of).orElse(Messages.window_title));
    }

    private static String of(DocumentEntry document) {
        return NLS.bind(Messages.window_titleOfDocument, document.name(), document.corpus().name());
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        update();
    }
}
