package org.parley.editor.internal.outside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentContent;
import org.parley.editor.ReplaceCasOperation;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorStatus;
import org.parley.editor.internal.journal.Journals;

/** Asks the person what counts where a document and its file have gone different ways. For the UI thread. */
public final class OutsideChanges {

    private final Journals journals;
    private final Set<AnnotationDocument> noticed = new HashSet<>();
    private boolean asking;

    /**
     * For the open documents.
     *
     * @param journals
     *            know what was done since a document was read
     */
    public OutsideChanges(Journals journals) {
        this.journals = journals;
    }

    /** The file of a document is another one; the person is asked when the document is in front. */
    public void notice(AnnotationDocument document) {
        noticed.add(document);
    }

    /** Forgets a document that is closed. */
    public void forget(AnnotationDocument document) {
        noticed.remove(document);
    }

    /** Asks about the document in front if its file was noticed to be another one. */
    public void askAbout(AnnotationDocument document, Shell shell) {
        if (!asking && noticed.remove(document)) {
            asking = true;
            try {
                if (document.isChangedOutside()) {
                    ask(document, shell, EditorMessages.outside_keep);
                }
            } catch (CoreException e) {
                EditorStatus.show(e.getStatus());
            } finally {
                asking = false;
            }
        }
    }

    /** Asks before saving over a file that is another one; returns whether the document is now saved or like its file. */
    public boolean askBeforeSaving(AnnotationDocument document, Shell shell) throws CoreException {
        noticed.remove(document);
        if (ask(document, shell, EditorMessages.outside_saveOver) != Answer.KEEP) {
            return !document.isDirty();
        }
        document.saveOver();
        return true;
    }

    private enum Answer {
        MERGE, RELOAD, KEEP, NOTHING
    }

    private Answer ask(AnnotationDocument document, Shell shell, String keep) throws CoreException {
        List<Answer> answers = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        if (document.isDirty() && journals.canMerge(document)) {
            answers.add(Answer.MERGE);
            labels.add(EditorMessages.outside_merge);
        }
        answers.add(Answer.RELOAD);
        labels.add(EditorMessages.outside_reload);
        answers.add(Answer.KEEP);
        labels.add(keep);
        String question = document.isDirty() ? EditorMessages.outside_dirty : EditorMessages.outside_clean;
        int index = MessageDialog.open(MessageDialog.QUESTION, shell, EditorMessages.outside_title,
                NLS.bind(question, document.name(), document.file()), 0, labels.toArray(String[]::new));
        Answer answer = index < 0 ? Answer.NOTHING : answers.get(index);
        switch (answer) {
        case MERGE -> merge(document);
        case RELOAD -> document.reload();
        case KEEP, NOTHING -> {
            // as it is
        }
        }
        return answer;
    }

    /** Their annotations with what was done here since the file was read. */
    private void merge(AnnotationDocument document) throws CoreException {
        String stamp = document.currentStamp();
        DocumentContent theirs = DocumentContent.of(document.corpus().loadKeeping(document.name(),
                document.annotator(), new NullProgressMonitor()));
        if (document.isOfSameText(theirs.cas()) && journals.merge(document, theirs.cas())) {
            document.run(new ReplaceCasOperation(document, theirs, EditorMessages.operation_mergeOutside));
            document.accepted(stamp);
        }
    }
}
