package org.parley.workbench.internal.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.Type;
import org.apache.uima.resource.metadata.TypeDescription;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AccessibleNames;
import org.parley.editor.AnnotationElement;
import org.parley.editor.DocumentEditor;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.CorpusListener;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.documents.Documents;

/** What the type of the selected annotation is for, and below it the guidelines of the corpus of the document in front. */
public final class GuidelinesView extends ViewPart implements CorpusListener {

    private static final int MARGIN = 10;
    private static final int LEADING = 4;

    private final EditorFollower follower = new EditorFollower(this::show);
    private final ISelectionListener selections = (part, selection) -> selected(selection);
    private StyledText text;
    private Corpus shown;
    private Markdown guidelines = Markdown.of(""); //$NON-NLS-1$
    private Map<String, String> descriptions = Map.of();
    private Type type;

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LEADING);
        AccessibleNames.give(text, Messages.guidelines_accessible);
        follower.install(getSite().getPage());
        getSite().getPage().addSelectionListener(selections);
        selected(getSite().getPage().getSelection());
        Documents.corpora().addListener(this);
    }

    private void show(DocumentEditor editor) {
        if (editor == null) {
            return; // the guidelines last seen may still be of use
        }
        Corpus corpus = editor.document().corpus();
        if (corpus != shown) { // another one of the same folder has other layers
            shown = corpus;
            read(corpus);
        }
    }

    private void read(Corpus corpus) {
        Job.createSystem(Messages.guidelines_job, (ICoreRunnable) monitor -> {
            Markdown content = read(corpus.guidelines());
            Map<String, String> types = describe(corpus);
            getSite().getShell().getDisplay().asyncExec(() -> set(corpus, content, types));
        }).schedule();
    }

    @Override
    public void documentsChanged(CorpusEntry corpus) {
        text.getDisplay().asyncExec(() -> {
            if (shown != null && Documents.corpora().in(shown.folder()).filter(corpus::equals).isPresent()) {
                read(shown);
            }
        });
    }

    @Override
    public void corporaChanged() {
        // the guidelines last seen may still be of use
    }

    @Override
    public void progressChanged(CorpusEntry corpus, List<DocumentEntry> documents) {
        // not of the guidelines
    }

    private static Markdown read(Path file) {
        try {
            return Files.exists(file) ? Markdown.of(Files.readString(file))
                    : Markdown.of(NLS.bind(Messages.guidelines_none, file));
        } catch (IOException e) {
            return Markdown.of(CoreStatus.CANNOT_READ.message(file, CoreStatus.reason(e)));
        }
    }

    private static Map<String, String> describe(Corpus corpus) {
        Map<String, String> found = new HashMap<>();
        for (TypeDescription type : corpus.factory().typeSystemDescription().getTypes()) {
            if (type.getDescription() != null && !type.getDescription().isBlank()) {
                found.put(type.getName(), type.getDescription().strip().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return found;
    }

    private void set(Corpus corpus, Markdown content, Map<String, String> types) {
        if (!text.isDisposed() && corpus == shown && !(content.equals(guidelines) && types.equals(descriptions))) {
            guidelines = content;
            descriptions = types;
            render();
        }
    }

    private void selected(ISelection selection) {
        if (selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof AnnotationElement element
                && !element.annotation().getType().equals(type)) {
            type = element.annotation().getType();
            render();
        }
    }

    private void render() {
        String description = type == null ? null : descriptions.get(type.getName());
        Markdown head = description == null ? Markdown.of("") //$NON-NLS-1$
                : Markdown.of("# " + type.getShortName() + "\n" + description); //$NON-NLS-1$ //$NON-NLS-2$
        String above = head.text().isEmpty() ? "" : head.text().strip() + "\n\n"; //$NON-NLS-1$ //$NON-NLS-2$
        text.setText(above + guidelines.text());
        head.bold().forEach(b -> bold(b, 0));
        guidelines.bold().forEach(b -> bold(b, above.length()));
    }

    private void bold(Markdown.Bold bold, int shift) {
        text.setStyleRange(new StyleRange(bold.begin() + shift, bold.end() - bold.begin(), null, null, SWT.BOLD));
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selections);
        follower.dispose();
        Documents.corpora().removeListener(this);
        super.dispose();
    }
}
