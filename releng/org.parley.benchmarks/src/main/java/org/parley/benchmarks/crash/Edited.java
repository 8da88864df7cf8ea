package org.parley.benchmarks.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.Edits;
import org.parley.editor.internal.journal.Journal;
import org.parley.editor.internal.journal.Journals;

/** A document as it is open in the editor, without a window: its edits go into a journal until it is saved. */
final class Edited implements AutoCloseable {

    /** Killed after the file was saved and before the journal began anew: the edits must be in the file then. */
    private static final int KEPT_ASIDE = 310;

    private final Path folder;
    private final AnnotationDocument document;
    private final Journals journals;
    private final Journal journal;

    /** Opens the document, with the edits that a crash has left. */
    Edited(Corpus corpus, Path folder) throws CoreException {
        this.folder = folder.resolve("journals");
        this.document = AnnotationDocument.open(corpus, CrashRounds.EDITED, CrashWorker.ANNOTATOR);
        this.journals = new Journals(this.folder, problem -> {
            if (problem.getCode() != KEPT_ASIDE) {
                throw new IllegalStateException(problem.getMessage());
            }
        });
        this.journal = journals.open(document);
        journal.start();
    }

    /** Changes the number; it is in the journal when this returns. */
    void edit(int number) throws ExecutionException, IOException, InterruptedException {
        String note = String.valueOf(number);
        document.execute(Edits.setFeature(document, Numbered.cue(document.cas()), "note", note));
        while (!journal().contains('"' + note + '"')) {
            Thread.sleep(1);
        }
    }

    private String journal() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(f -> f.toString().endsWith(".journal")).findFirst().orElseThrow();
            return Files.readString(file);
        }
    }

    /** Saves the document; the journal begins anew. */
    void save() throws CoreException {
        document.save();
    }

    /** The number as the person sees it. */
    int number() {
        return Numbered.of(document.cas());
    }

    /** Closes the document, as the editor does. */
    @Override
    public void close() {
        journal.stop();
        document.dispose();
        journals.close();
    }
}
