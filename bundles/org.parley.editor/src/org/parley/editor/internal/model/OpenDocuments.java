package org.parley.editor.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditorInput;

/**
 * The documents that are open or being read, so that two editors of one share it. For the UI thread only; the reading
 * itself goes on elsewhere.
 */
public final class OpenDocuments {

    private static final class Entry {
        private final List<Reader> waiting = new ArrayList<>();
        private Reading reading;
        private AnnotationDocument document;
        private Runnable closing = () -> {
            // nothing to do
        };
        private int users;
    }

    /** Reads documents in the background. */
    @FunctionalInterface
    public interface Library {

        /** Begins to read a document; exactly one method of the reader is called later, on the UI thread. */
        Reading read(DocumentEditorInput input, Reader reader);
    }

    /** A document that is being read. */
    @FunctionalInterface
    public interface Reading {

        /** Ends it; the reader need not be told. */
        void cancel();
    }

    private final Library library;
    private final Map<DocumentEditorInput, Entry> entries = new HashMap<>();
    private final List<AnnotationDocument> open = new CopyOnWriteArrayList<>();

    /** None is open yet. */
    public OpenDocuments(Library library) {
        this.library = library;
    }

    /** Has the reader get the document of an input, at once if it is open; each call needs a {@link #release}. */
    public void acquire(DocumentEditorInput input, Reader reader) {
        Entry entry = entries.computeIfAbsent(input, i -> new Entry());
        entry.users++;
        if (entry.document != null) {
            reader.opened(entry.document);
            return;
        }
        entry.waiting.add(reader);
        if (entry.reading == null) {
            entry.reading = library.read(input, new Reader() {
                @Override
                public void opened(AnnotationDocument document) {
                    read(input, entry, document);
                }

                @Override
                public void closing(Runnable work) {
                    entry.closing = work;
                }

                @Override
                public void failed(String reason) {
                    List<Reader> all = List.copyOf(entry.waiting);
                    entry.waiting.clear();
                    entry.reading = null;
                    all.forEach(r -> r.failed(reason));
                }
            });
        }
    }

    private void read(DocumentEditorInput input, Entry entry, AnnotationDocument document) {
        if (entries.get(input) != entry) { // nobody waits for it any more
            entry.closing.run();
            document.dispose();
            return;
        }
        entry.document = document;
        open.add(document);
        List<Reader> all = List.copyOf(entry.waiting);
        entry.waiting.clear();
        all.forEach(r -> r.opened(document));
    }

    /** Lets go of a document; the last one to do so closes it, or ends the reading. */
    public void release(DocumentEditorInput input) {
        Entry entry = entries.get(input);
        if (entry != null && --entry.users == 0) {
            entries.remove(input);
            if (entry.document != null) {
                open.remove(entry.document);
                entry.closing.run();
                entry.document.dispose();
            } else if (entry.reading != null) {
                entry.reading.cancel();
            }
        }
    }

    /** Whether only one has the document of an input, who closes it by a {@link #release}. */
    public boolean isLastUser(DocumentEditorInput input) {
        Entry entry = entries.get(input);
        return entry == null || entry.users <= 1;
    }

    /** The documents that are open; may be called on any thread. */
    public List<AnnotationDocument> snapshot() {
        return List.copyOf(open);
    }

    /** The document of an input if it is open. */
    public Optional<AnnotationDocument> find(DocumentEditorInput input) {
        return Optional.ofNullable(entries.get(input)).map(e -> e.document);
    }
}
