package org.parley.workbench.internal.views;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.parley.core.people.WorkState;
import org.parley.workbench.internal.Messages;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.corpora.DocumentEntry;
import org.parley.workbench.internal.corpora.Progress;
import org.parley.workbench.internal.people.PeopleMessages;

/** How corpora and documents look in the corpus view: a dot for how far, the name, and the number of open suggestions. */
final class CorpusLabels {

    private final LocalResourceManager resources;
    private final Font bold;
    private final int openWidth;

    CorpusLabels(Display display, Font font) {
        resources = new LocalResourceManager(JFaceResources.getResources(display));
        bold = resources.create(FontDescriptor.createFrom(font).setStyle(org.eclipse.swt.SWT.BOLD));
        GC gc = new GC(display);
        gc.setFont(font);
        openWidth = gc.textExtent("99999").x; //$NON-NLS-1$
        gc.dispose();
    }

    /** Room that the number of open suggestions takes, in pixels. */
    int openWidth() {
        return openWidth;
    }

    void dispose() {
        resources.dispose();
    }

    ColumnLabelProvider name() {
        return new Name();
    }

    ColumnLabelProvider open() {
        return new Open();
    }

    private static String state(Progress progress) {
        return switch (progress.stage()) {
        case UNKNOWN -> Messages.corpus_documentUnknown;
        case NEW -> Messages.corpus_documentNew;
        case IN_WORK -> Messages.corpus_documentInWork;
        case DONE -> Messages.corpus_documentDone;
        };
    }

    private final class Name extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            if (element instanceof CorpusEntry corpus) {
                return corpus.readOnly().isEmpty() ? corpus.name()
                        : NLS.bind(Messages.corpus_readOnly, corpus.name());
            }
            return ((DocumentEntry) element).name();
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof DocumentEntry document
                    ? resources.create(Icons.of(document.state(), document.progress().stage()))
                    : null;
        }

        @Override
        public Font getFont(Object element) {
            return element instanceof CorpusEntry ? bold : null;
        }

        @Override
        public String getToolTipText(Object element) {
            if (element instanceof DocumentEntry document) {
                Progress progress = document.progress();
                String text = NLS.bind(Messages.corpus_documentDetail, new Object[] { document.name(),
                        document.state() == WorkState.NEW ? state(progress) : PeopleMessages.of(document.state()),
                        progress.open() });
                String people = CorpusColumns.people(document);
                return people.isEmpty() ? text : NLS.bind(CorpusMessages.tooltip_people, text, people);
            }
            CorpusEntry corpus = (CorpusEntry) element;
            String words = NLS.bind(Messages.corpus_tooltip,
                    new Object[] { corpus.documents().size(), corpus.folder(), corpus.open() });
            return corpus.readOnly().map(reason -> words + "\n" + reason).orElse(words); //$NON-NLS-1$
        }
    }

    private static final class Open extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            if (element instanceof CorpusEntry corpus) {
                return String.valueOf(corpus.open());
            }
            Progress progress = ((DocumentEntry) element).progress();
            return progress.stage() == Progress.Stage.UNKNOWN ? "" : String.valueOf(progress.open()); //$NON-NLS-1$
        }
    }
}
