package org.parley.editor.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.parley.core.CasFactory;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentChange;
import org.parley.editor.Edits;
import org.parley.editor.tests.Sample;

/** A program that edits a document and is killed: see {@link JournalTest}. */
public final class Typist {

    private Typist() {
    }

    /** Folder of the corpus, folder of the journals, and "save" for one that is killed right after it has saved. */
    public static void main(String[] arguments) throws Exception {
        Corpus corpus = Corpus.open(Path.of(arguments[0]), CasFactory.ofParleyTypes());
        AnnotationDocument document = AnnotationDocument.open(corpus, Sample.NAME, Sample.ANNOTATOR);
        Journals journals = new Journals(Path.of(arguments[1]), s -> {
            throw new IllegalStateException(s.getMessage());
        });
        boolean saves = arguments.length > 2;
        if (saves) { // the journal hears of it after this
            document.addListener((d, change) -> {
                if (change.kind() == DocumentChange.Kind.SAVE_STATE && !d.isDirty()) {
                    tellAndWait("saved");
                }
            });
        }
        journals.open(document).start();
        edit(document);
        if (saves) {
            document.save();
        }
        tellAndWait("edited");
    }

    private static void tellAndWait(String done) {
        System.out.println(done);
        System.out.flush();
        waitToBeKilled();
    }

    static void edit(AnnotationDocument document) throws Exception {
        document.execute(Edits.accept(document, List.of(Sample.find(document, "Speaker", "She"))));
        document.execute(Edits.delete(document, List.of(Sample.find(document, "Speaker", "Mirela Dorn"))));
        int begin = Sample.TEXT.indexOf("the northern envoy");
        document.execute(Edits.create(document,
                document.cas().getTypeSystem().getType("org.parley.type.Speaker"), begin, begin + 18));
        document.execute(Edits.relink(document, Sample.find(document, "Quote", "“The boats sail tomorrow.”"),
                "participants", "speaker", Sample.find(document, "Speaker", "the northern envoy")));
        document.execute(Edits.setFeature(document, Sample.find(document, "Cue", "added"), "note", "sure?"));
        document.undo();
    }

    private static void waitToBeKilled() {
        try {
            while (System.in.read() >= 0) {
                // the parent never writes
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
