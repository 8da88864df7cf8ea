package org.parley.editor.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.parley.editor.internal.text.Hint;

/**
 * A moment in which letters choose something: letters stand over the page, the next keys take one of them, any other key
 * ends it. Meanwhile the plain keys are no commands.
 */
public final class Letters {

    private final StyledText text;
    private final Consumer<Boolean> commandKeys;
    private final Consumer<String> messages;
    private Map<Hint, Runnable> choices = Map.of();
    private Runnable enter;

    /**
     * Over a text widget.
     *
     * @param commandKeys
     *            switches the plain keys on and off as commands
     * @param messages
     *            shows a line to the person, or takes it back if it is null
     */
    Letters(StyledText text, Consumer<Boolean> commandKeys, Consumer<String> messages) {
        this.text = text;
        this.messages = messages;
        this.commandKeys = commandKeys;
        text.addVerifyKeyListener(this::verify);
        text.addListener(SWT.FocusOut, e -> leave());
        text.addListener(SWT.MouseDown, e -> leave());
    }

    /** What stands over the page now; empty if nothing is to be chosen. */
    public List<Hint> hints() {
        return List.copyOf(choices.keySet());
    }

    /** Lets the person choose; nothing happens if there is nothing to choose. */
    public void choose(Map<Hint, Runnable> offered) {
        choose(offered, null);
    }

    /** Asks in place: the letter of the only hint, or Enter, does it; any other key leaves. */
    public void confirm(Hint hint, Runnable choice) {
        choose(Map.of(hint, choice), choice);
    }

    private void choose(Map<Hint, Runnable> offered, Runnable byEnter) {
        if (offered.isEmpty()) {
            return;
        }
        choices = new LinkedHashMap<>(offered);
        enter = byEnter;
        commandKeys.accept(false);
        text.redraw();
    }

    /** Ends it without a choice. */
    public void leave() {
        if (!choices.isEmpty()) {
            choices = Map.of();
            enter = null;
            commandKeys.accept(true);
            messages.accept(null);
            text.redraw();
        }
    }

    private void verify(VerifyEvent event) {
        if (choices.isEmpty() || isModifier(event.keyCode)) {
            return;
        }
        event.doit = false;
        Runnable byEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR ? enter : null;
        Map<Hint, Runnable> rest = new LinkedHashMap<>();
        String typed = Character.toString(Character.toLowerCase(event.character));
        choices.forEach((hint, choice) -> {
            if (hint.code().startsWith(typed)) {
                rest.put(new Hint(hint.code().substring(1), hint.offset(), hint.label()), choice);
            }
        });
        Hint done = rest.keySet().stream().filter(h -> h.code().isEmpty()).findFirst().orElse(null);
        if (byEnter == null && done == null && !rest.isEmpty()) {
            choices = rest;
            text.redraw();
            return;
        }
        leave();
        if (byEnter != null) {
            byEnter.run();
        } else if (done != null) {
            rest.get(done).run();
        }
    }

    private static boolean isModifier(int keyCode) {
        return (keyCode & SWT.MODIFIER_MASK) != 0 && (keyCode & SWT.KEY_MASK & ~SWT.MODIFIER_MASK) == 0;
    }
}
