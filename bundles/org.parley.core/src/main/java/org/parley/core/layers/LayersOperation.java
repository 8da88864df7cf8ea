package org.parley.core.layers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.internal.CoreMessages;
import org.parley.core.people.DocumentHistory;
import org.parley.core.people.HistoryEntry;

/**
 * Gives a corpus the layers of a draft, and has all annotations follow. First the types before and after are written,
 * then each annotation file is changed whole or not at all, then the types before go: whenever it ends, every file can be
 * read, and it can be run again.
 */
public final class LayersOperation {

    private final Corpus corpus;
    private final CasFactory installed;
    private final LayersDraft draft;
    private final String person;

    /**
     * An operation.
     *
     * @param installed
     *            the types that plug-ins bring
     * @param person
     *            who wants it, for the histories of the documents
     */
    public LayersOperation(Corpus corpus, CasFactory installed, LayersDraft draft, String person) {
        this.corpus = Objects.requireNonNull(corpus);
        this.installed = Objects.requireNonNull(installed);
        this.draft = Objects.requireNonNull(draft);
        this.person = Objects.requireNonNull(person);
    }

    /**
     * What was done.
     *
     * @param corpus
     *            the corpus with its new types, to be used from now on
     * @param annotations
     *            number of annotations that were changed
     * @param files
     *            number of annotation files that were changed
     * @param failures
     *            files that could not be changed; as long as there are any, the types before stay
     * @param cancelled
     *            whether it was ended early; the types before stay then
     */
    public record Result(Corpus corpus, int annotations, int files, List<IStatus> failures, boolean cancelled) {
    }

    /**
     * Changes the corpus.
     *
     * @param monitor
     *            told of each document; may be null
     * @throws CoreException
     *             if the types contradict each other or cannot be written; nothing was changed
     */
    public Result run(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, CoreMessages.format("layers.task"), 100); //$NON-NLS-1$
        TypeSystemDescription after = draft.types();
        Corpus then = corpus.with(installed.with(after));
        List<IStatus> failures = new ArrayList<>();
        int[] counts = new int[2];
        if (draft.changes().isEmpty()) {
            then.saveTypes();
        } else {
            TypeSystemDescription both = TypeSystemMerge.merge(after, corpus.factory().typeSystemDescription());
            Corpus between = corpus.with(installed.with(both));
            between.saveTypes();
            change(between, progress.split(98, SubMonitor.SUPPRESS_NONE), counts, failures);
            if (progress.isCanceled() || !failures.isEmpty()) {
                return new Result(between, counts[0], counts[1], failures, progress.isCanceled());
            }
            then.saveTypes();
        }
        writeTagSets();
        return new Result(then, counts[0], counts[1], failures, false);
    }

    private void writeTagSets() throws CoreException {
        Path file = corpus.folder().resolve(OwnTagSets.FILE);
        if (Files.exists(file) || !draft.tagSets().all().isEmpty()) {
            corpus.access().write(file, draft.tagSets()::writeTo);
        }
    }

    private void change(Corpus between, SubMonitor progress, int[] counts, List<IStatus> failures)
            throws CoreException {
        List<String> annotators = between.annotators();
        progress.setWorkRemaining(annotators.size());
        for (String annotator : annotators) {
            List<String> documents = between.annotatedDocuments(annotator);
            SubMonitor one = progress.split(1, SubMonitor.SUPPRESS_NONE).setWorkRemaining(documents.size());
            for (String document : documents) {
                if (progress.isCanceled()) {
                    return;
                }
                one.subTask(document);
                try {
                    int changed = change(between, document, annotator);
                    counts[0] += changed;
                    counts[1] += changed > 0 ? 1 : 0;
                } catch (CoreException e) {
                    failures.add(e.getStatus());
                }
                one.worked(1);
            }
        }
    }

    private int change(Corpus between, String document, String annotator) throws CoreException {
        Path file = between.annotationFile(document, annotator);
        try {
            String xmi = Files.readString(file, StandardCharsets.UTF_8);
            if (draft.changes().stream().noneMatch(c -> c.mayConcern(xmi))) {
                return 0; // most files: reading them as a CAS takes much longer
            }
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
        Corpus.Content content = between.loadKeeping(document, annotator, null);
        int changed = 0;
        List<String> done = new ArrayList<>();
        for (DataChange change : draft.changes()) {
            int count = change.apply(content.cas());
            changed += count;
            if (count > 0) {
                done.add(change.words());
            }
        }
        if (changed > 0) {
            between.save(content.cas(), content.foreign().orElse(null), document, annotator);
            String note = CoreMessages.format("layers.note", String.join(", ", done), person); //$NON-NLS-1$ //$NON-NLS-2$
            new DocumentHistory(between).add(document, new HistoryEntry(Instant.now(), annotator,
                    HistoryEntry.What.RENAMED, 0, changed, 0, note));
        }
        return changed;
    }
}
