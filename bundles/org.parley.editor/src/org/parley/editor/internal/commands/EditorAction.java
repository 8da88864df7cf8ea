package org.parley.editor.internal.commands;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.parley.core.State;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Layer;

/** What a command of the editor does and when it can be done. plugin.xml names them. */
public enum EditorAction {
    /** Tags the selected text. */
    TAG_QUOTE(Tagging::possible, s -> Tagging.tag(s, Layer.QUOTE)),
    /** Tags the selected text. */
    TAG_SPEAKER(Tagging::possible, s -> Tagging.tag(s, Layer.SPEAKER)),
    /** Tags the selected text. */
    TAG_CUE(Tagging::possible, s -> Tagging.tag(s, Layer.CUE)),
    /** Tags the selected text. */
    TAG_AGREEMENT(Tagging::possible, s -> Tagging.tag(s, Layer.AGREEMENT)),
    /** Tags the selected text. */
    TAG_ARGUMENT(Tagging::possible, s -> Tagging.tag(s, Layer.ARGUMENT)),
    /** Tags the selected text with a layer that a letter chooses. */
    TAG_OTHER(OtherLayers::possible, OtherLayers::choose),

    /** Tags the quote at the caret with its cue and its speaker. */
    TAG_REPORT(Tagging::possible, Tagging::tagReport),

    /** Links the selected annotation to what a letter chooses. */
    LINK(Linking::possible, Linking::choose),
    /** Fills the slot that a letter chooses. */
    FILL(s -> Linking.possible(s) && !Slot.of(s.selected().getType()).isEmpty(), Linking::chooseSlot),
    /** Links to a new mention of the selected text. */
    LINK_NEW(NewTargets::possible, NewTargets::link),
    /** Fills the slot that a letter chooses with the selected text. */
    FILL_NEW(NewTargets::possible, NewTargets::linkToSlot),
    /** Changes the feature that a letter chooses. */
    FEATURE(EditorAction::isSelected, Features::choose),
    /** Says that the person is not sure. */
    UNSURE(Shaping::canDoubt, Shaping::doubt),
    /** Divides the selected annotation at the caret. */
    SPLIT(EditorAction::isSelected, Shaping::split),
    /** Joins the selected annotation and the next one of its type. */
    MERGE(EditorAction::isSelected, Shaping::merge),
    /** Marks the other occurrences of the selected words. */
    MARK_OTHERS(EditorAction::isSelected, Shaping::markOthers),
    /** Changes the kind of the selected annotation by a letter. */
    KIND(Kinds::possible, Kinds::choose),
    /** Goes to the note of the selected annotation. */
    NOTE(EditorAction::isSelected, Notes::edit),

    /** Accepts the selected suggestion and goes on. */
    ACCEPT(s -> true, Reviewing::accept),
    /** Rejects the selected suggestion and goes on; deletes what is no suggestion. */
    REJECT(EditorAction::isSelected, Reviewing::reject),
    /** Accepts all open suggestions of the selected one's kind. */
    ACCEPT_LIKE(EditorAction::isOpen, Reviewing::acceptLike),
    /** Rejects all open suggestions of the selected one's kind. */
    REJECT_LIKE(EditorAction::isOpen, Reviewing::rejectLike),
    /** Accepts all open suggestions that are shown. */
    ACCEPT_ALL(s -> true, Reviewing::acceptAll),

    /** Moves the end in focus. */
    WORD_LEFT(EditorAction::isSelected, s -> Resizing.move(s, -1, true)),
    /** Moves the end in focus. */
    WORD_RIGHT(EditorAction::isSelected, s -> Resizing.move(s, 1, true)),
    /** Moves the end in focus. */
    CHARACTER_LEFT(EditorAction::isSelected, s -> Resizing.move(s, -1, false)),
    /** Moves the end in focus. */
    CHARACTER_RIGHT(EditorAction::isSelected, s -> Resizing.move(s, 1, false)),
    /** Puts the other end into focus. */
    SWITCH_END(EditorAction::isSelected, EditorSession::switchEnd),
    /** Gives the selected annotation the selected text. */
    RESIZE_TO_SELECTION(s -> isSelected(s) && !s.page().selection().isEmpty(), Resizing::toSelection),

    /** Goes there. */
    NEXT_SUGGESTION(s -> true, s -> Going.toSuggestion(s, true)),
    /** Goes there. */
    PREVIOUS_SUGGESTION(s -> true, s -> Going.toSuggestion(s, false)),
    /** Goes there. */
    NEXT_UNATTRIBUTED(s -> true, Going::toUnattributed),
    /** Goes there. */
    NEXT_ANNOTATION(s -> true, s -> Going.toAnnotation(s, true)),
    /** Goes there. */
    PREVIOUS_ANNOTATION(s -> true, s -> Going.toAnnotation(s, false)),
    /** Goes there. */
    NEXT_UNTAGGED(s -> true, Going::toUntagged),
    /** Goes there. */
    NEXT_PROBLEM(s -> true, s -> Going.toProblem(s, true)),
    /** Goes there. */
    PREVIOUS_PROBLEM(s -> true, s -> Going.toProblem(s, false)),
    /** Moves the caret. */
    NEXT_SENTENCE(s -> true, s -> Carets.bySentence(s, true, false)),
    /** Moves the caret. */
    PREVIOUS_SENTENCE(s -> true, s -> Carets.bySentence(s, false, false)),
    /** Selects up to there. */
    SELECT_NEXT_SENTENCE(s -> true, s -> Carets.bySentence(s, true, true)),
    /** Selects up to there. */
    SELECT_PREVIOUS_SENTENCE(s -> true, s -> Carets.bySentence(s, false, true)),
    /** Puts the caret into the word that letters choose. */
    TO_WORD(s -> true, s -> Carets.toWord(s, false)),
    /** Selects the annotation that letters choose. */
    TO_ANNOTATION(s -> true, Going::toAnnotationByLetter),
    /** Selects up to the word that letters choose. */
    SELECT_TO_WORD(s -> true, s -> Carets.toWord(s, true)),
    /** Selects more around the caret. */
    GROW(s -> true, Carets::grow),
    /** Selects nothing. */
    DESELECT(s -> true, s -> s.select(null)),
    /** Shows the line to look for something. */
    FIND(s -> true, EditorSession::openFindBar),
    /** Goes on to what was looked for. */
    FIND_NEXT(s -> s.finder().isReady(), s -> s.message(s.finder().go(true))),
    /** Goes back to what was looked for. */
    FIND_PREVIOUS(s -> s.finder().isReady(), s -> s.message(s.finder().go(false))),
    /** Asks for a line and goes there. */
    GO_TO_LINE(s -> true, Lines::ask),
    /** Shows what the types are for. */
    DESCRIBE(s -> true, DescriptionPopup::open),
    /** Shows all keys. */
    KEYS(s -> true, s -> new KeysPopup(s.page().text(), s.layers()).open());

    private final Predicate<EditorSession> condition;
    private final Consumer<EditorSession> body;

    EditorAction(Predicate<EditorSession> condition, Consumer<EditorSession> body) {
        this.condition = condition;
        this.body = body;
    }

    boolean isEnabled(EditorSession session) {
        return condition.test(session);
    }

    void run(EditorSession session) {
        if (condition.test(session)) {
            body.accept(session);
        }
    }

    private static boolean isSelected(EditorSession session) {
        return session.selected() != null;
    }

    private static boolean isOpen(EditorSession session) {
        return session.selected() != null && State.of(session.selected()) == State.SUGGESTED;
    }
}
