package org.parley.workbench.internal.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.parley.core.Corpus;
import org.parley.core.CoreStatus;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.internal.Accessible;
import org.parley.workbench.internal.Messages;

/** The guidelines of the corpus of the document in front. */
public final class GuidelinesView extends ViewPart {

    private static final int MARGIN = 10;
    private static final int LEADING = 4;

    private final EditorFollower follower = new EditorFollower(this::show);
    private StyledText text;
    private Path shown;

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LEADING);
        Accessible.name(text, Messages.guidelines_accessible);
        follower.install(getSite().getPage());
    }

    private void show(DocumentEditor editor) {
        if (editor == null) {
            return; // the guidelines last seen may still be of use
        }
        Corpus corpus = editor.document().corpus();
        Path file = corpus.guidelines();
        if (!file.equals(shown)) {
            shown = file;
            Job.createSystem(Messages.guidelines_job, (ICoreRunnable) monitor -> {
                Markdown content = read(file);
                getSite().getShell().getDisplay().asyncExec(() -> set(file, content));
            }).schedule();
        }
    }

    private static Markdown read(Path file) {
        try {
            return Files.exists(file) ? Markdown.of(Files.readString(file))
                    : Markdown.of(NLS.bind(Messages.guidelines_none, file));
        } catch (IOException e) {
            return Markdown.of(CoreStatus.CANNOT_READ.message(file, CoreStatus.reason(e)));
        }
    }

    private void set(Path file, Markdown content) {
        if (text.isDisposed() || !file.equals(shown)) {
            return;
        }
        text.setText(content.text());
        for (Markdown.Bold bold : content.bold()) {
            text.setStyleRange(new StyleRange(bold.begin(), bold.end() - bold.begin(), null, null, SWT.BOLD));
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        follower.dispose();
        super.dispose();
    }
}
