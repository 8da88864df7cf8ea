package org.parley.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.TypeNames;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentChange;
import org.parley.editor.internal.model.Filter;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Layers;
import org.parley.editor.internal.model.QuoteParts;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.proposals.TextReader;
import org.parley.editor.internal.search.Finder;
import org.parley.editor.internal.text.DocumentPage;
import org.parley.editor.internal.text.Hint;
import org.parley.editor.internal.text.PageModel;

/** What a person does in one editor: the selected annotation, the filter, the end that is resized. For the UI thread. */
public final class EditorSession implements PageModel {

    private final AnnotationDocument document;
    private final Consumer<String> messages;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Filter filter = new Filter();
    private Layers layers;
    private QuoteParts parts;
    private DocumentPage page;
    private Letters letters;
    private AnnotationFS selected;
    private boolean endFocused = true;
    private AnnotationFS lastOwner;
    private TextReader reader;
    private final Finder finder = new Finder(this);
    private Runnable places = () -> {
        // no history
    };
    private Runnable findBar = places;
    private String told;
    private BooleanSupplier inFront = () -> true;

    /**
     * A session.
     *
     * @param messages
     *            shows a line to the person, or takes it back if it is null
     */
    public EditorSession(AnnotationDocument document, Consumer<String> messages) {
        this.document = document;
        this.messages = messages;
        this.layers = new Layers(document.cas().getTypeSystem());
    }

    void setPage(DocumentPage newPage, Letters newLetters) {
        page = newPage;
        letters = newLetters;
    }

    @Override
    public AnnotationDocument document() {
        return document;
    }

    /** The page. */
    public DocumentPage page() {
        return page;
    }

    /** Where letters are typed instead of commands. */
    public Letters letters() {
        return letters;
    }

    @Override
    public Layers layers() {
        return layers;
    }

    @Override
    public Filter filter() {
        return filter;
    }

    @Override
    public AnnotationFS selected() {
        return selected;
    }

    @Override
    public List<AnnotationFS> parts(AnnotationFS annotation) {
        if (parts == null) {
            parts = new QuoteParts(document.annotations());
        }
        return parts.of(annotation);
    }

    @Override
    public List<Hint> hints() {
        return letters == null ? List.of() : letters.hints();
    }

    /** Whether the end of the selected annotation is moved when it is resized, or else its beginning. */
    public boolean isEndFocused() {
        return endFocused;
    }

    /** Moves the other end from now on. */
    public void switchEnd() {
        endFocused = !endFocused;
        message(endFocused ? EditorMessages.message_endFocused : EditorMessages.message_beginFocused);
    }

    /** Selects an annotation and scrolls to it, or selects none. */
    public void show(AnnotationFS annotation) {
        if (annotation != null) {
            markPlace();
        }
        select(annotation);
        if (annotation != null) {
            page.setCaret(annotation.getBegin());
            page.reveal(annotation);
            markPlace();
        }
    }

    /** Selects nothing and puts the caret somewhere. */
    public void goTo(Span place) {
        select(null);
        page.text().setSelection(place.begin(), place.end());
        page.reveal(place);
    }

    /** Keeps where the caret is, for those who want to come back. */
    public void markPlace() {
        places.run();
    }

    void setPlaces(Runnable newPlaces) {
        places = newPlaces;
    }

    /** Finds things in the document. */
    public Finder finder() {
        return finder;
    }

    /** Shows the line to look for something. */
    public void openFindBar() {
        findBar.run();
    }

    void setFindBar(Runnable newFindBar) {
        findBar = newFindBar;
    }

    /** Selects an annotation, or none. */
    public void select(AnnotationFS annotation) {
        if (selected != annotation) {
            setSelected(annotation);
            endFocused = true;
            message(told);
            changed();
        }
    }

    /** The quote or agreement that was selected last; null if none was. */
    public AnnotationFS lastOwner() {
        return lastOwner;
    }

    /** Reads the text for proposals. */
    public TextReader reader() {
        if (reader == null) {
            Type sentence = document.cas().getTypeSystem().getType(TypeNames.SENTENCE);
            List<Span> sentences = new ArrayList<>();
            if (sentence != null) {
                document.cas().getAnnotationIndex(sentence).forEach(s -> sentences.add(Span.of(s)));
            }
            reader = new TextReader(document.text(), sentences);
        }
        return reader;
    }

    private void setSelected(AnnotationFS annotation) {
        selected = annotation;
        if (annotation != null && (layers.of(annotation) == Layer.QUOTE || layers.of(annotation) == Layer.AGREEMENT)) {
            lastOwner = annotation;
        }
    }

    @Override
    public long shownRevision() {
        return document.revision() + filter.revision();
    }

    /** Shows the person a line; null takes it back. */
    public void message(String line) {
        messages.accept(line);
    }

    /** Shows the person a line that stays when another annotation is selected by the same event. */
    public void tell(String line) {
        told = line;
        message(line);
        page.text().getDisplay().asyncExec(() -> told = null);
    }

    /** Whether this is the editor that the person works in, and not another one of the same document. */
    public boolean isInFront() {
        return inFront.getAsBoolean();
    }

    void setInFront(BooleanSupplier newInFront) {
        inFront = newInFront;
    }

    /** Adds a listener to the selection, the filter and the annotations. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The filter was changed, or something else that is seen. */
    public void changed() {
        page.refresh();
        listeners.forEach(Runnable::run);
    }

    /** The document was changed. */
    void documentChanged(DocumentChange change) {
        switch (change.kind()) {
        case CAS_REPLACED -> {
            layers = new Layers(document.cas().getTypeSystem());
            parts = null;
            letters.leave();
            selected = null;
            lastOwner = null;
            reader = null; // sentences may be others
        }
        case EDITED -> {
            if (parts != null) {
                parts.update(change.removed(), change.added());
                parts.update(List.of(), change.changed());
            }
            if (change.focus() != null && isInFront()) {
                setSelected(change.focus());
                page.reveal(selected);
            } else if (selected != null && change.removed().contains(selected)) {
                selected = null;
            }
        }
        case SAVE_STATE -> {
            return;
        }
        }
        changed();
    }
}
