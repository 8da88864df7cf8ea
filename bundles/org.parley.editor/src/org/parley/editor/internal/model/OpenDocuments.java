package org.parley.editor.internal.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditorInput;

/** The documents that are open, so that two editors of one share it. For the UI thread only. */
public final class OpenDocuments {

    private static final class Entry {
        private final AnnotationDocument document;
        private int users;

        Entry(AnnotationDocument document) {
            this.document = document;
        }
    }

    private final Map<DocumentEditorInput, Entry> entries = new HashMap<>();

    /** The document of an input, read if it is not open; each call needs a {@link #release}. */
    public AnnotationDocument acquire(DocumentEditorInput input) throws CoreException {
        Entry entry = entries.get(input);
        if (entry == null) {
            entry = new Entry(AnnotationDocument.open(input.corpus(), input.document(), input.annotator()));
            entries.put(input, entry);
        }
        entry.users++;
        return entry.document;
    }

    /** Lets go of a document; the last one to do so closes it. */
    public void release(DocumentEditorInput input) {
        Entry entry = entries.get(input);
        if (entry != null && --entry.users == 0) {
            entries.remove(input);
            entry.document.dispose();
        }
    }

    /** The document of an input if it is open. */
    public Optional<AnnotationDocument> find(DocumentEditorInput input) {
        return Optional.ofNullable(entries.get(input)).map(e -> e.document);
    }
}
