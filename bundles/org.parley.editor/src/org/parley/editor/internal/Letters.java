package org.parley.editor.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.parley.editor.internal.text.Hint;

/**
 * A moment in which a letter chooses something: letters stand over the page, the next key takes one of them, any other key
 * ends it. Meanwhile the plain keys are no commands.
 */
public final class Letters {

    private static final String NEAR_TO_FAR = "asdfghjklewiomnvcxzuyrtpqb"; //$NON-NLS-1$

    private final StyledText text;
    private final Consumer<Boolean> commandKeys;
    private final Consumer<String> messages;
    private final Map<Character, Runnable> choices = new LinkedHashMap<>();
    private List<Hint> hints = List.of();

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
        return hints;
    }

    /** Letters for so many things, the most convenient first; fewer if there are not enough. */
    public static String letters(int count) {
        return NEAR_TO_FAR.substring(0, Math.min(count, NEAR_TO_FAR.length()));
    }

    /** A letter for each value: its first that is still free. Values beyond the alphabet get none. */
    public static List<Character> initials(List<String> values) {
        List<Character> found = new ArrayList<>();
        for (String value : values) {
            String all = value.toLowerCase(Locale.ROOT) + NEAR_TO_FAR;
            all.chars().mapToObj(c -> (char) c).filter(c -> c >= 'a' && c <= 'z' && !found.contains(c)).findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Lets the person choose; nothing happens if there is nothing to choose. */
    public void choose(Map<Hint, Runnable> offered) {
        if (offered.isEmpty()) {
            return;
        }
        hints = List.copyOf(offered.keySet());
        choices.clear();
        offered.forEach((hint, choice) -> choices.put(hint.letter(), choice));
        commandKeys.accept(false);
        text.redraw();
    }

    /** Ends it without a choice. */
    public void leave() {
        if (!hints.isEmpty()) {
            hints = List.of();
            choices.clear();
            commandKeys.accept(true);
            messages.accept(null);
            text.redraw();
        }
    }

    private void verify(VerifyEvent event) {
        if (hints.isEmpty() || isModifier(event.keyCode)) {
            return;
        }
        event.doit = false;
        Runnable choice = choices.get(Character.toLowerCase(event.character));
        leave();
        if (choice != null) {
            choice.run();
        }
    }

    private static boolean isModifier(int keyCode) {
        return (keyCode & SWT.MODIFIER_MASK) != 0 && (keyCode & SWT.KEY_MASK & ~SWT.MODIFIER_MASK) == 0;
    }
}
