package org.parley.workbench.tests;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Works in dialogs as people do: by the words that they read. */
final class Dialogs {

    private Dialogs() {
    }

    /** Waits for a dialog. */
    static void await(String title) throws Exception {
        Ui.until("the dialog " + title, () -> Ui.shell(title) != null);
        Ui.settle();
    }

    /** Presses a button and does not wait for what it opens. */
    static void press(String title, String label) throws Exception {
        Ui.sync(() -> {
            Shell shell = Ui.shell(title);
            Button button = Ui.find(shell, Button.class, b -> b.getText().equals(label));
            if (button == null || !button.isEnabled()) {
                throw new AssertionError("no button to press: " + label);
            }
            Ui.display().asyncExec(() -> button.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
            return null;
        });
    }

    /** Presses a button that ends the dialog. */
    static void end(String title, String label) throws Exception {
        Shell shell = Ui.sync(() -> Ui.shell(title));
        press(title, label);
        Ui.until("the end of " + title, shell::isDisposed);
    }

    /** The field behind a label. */
    static <T extends Control> T field(String title, String label, Class<T> type) {
        Control[] found = new Control[1];
        Ui.find(Ui.shell(title), Label.class, l -> {
            if (l.getText().equals(label)) {
                Control[] all = l.getParent().getChildren();
                for (int i = 0; i + 1 < all.length; i++) {
                    found[0] = all[i] == l ? all[i + 1] : found[0];
                }
            }
            return false;
        });
        return type.cast(found[0]);
    }

    static void type(String title, String label, String text) throws Exception {
        Ui.sync(() -> {
            field(title, label, Text.class).setText(text);
            return null;
        });
    }

    /** Gives a command with a parameter and does not wait for dialogs that it opens. */
    static void command(String id, String parameter, String value) {
        Ui.display().asyncExec(() -> {
            try {
                ParameterizedCommand command = ParameterizedCommand.generateCommand(
                        Ui.window().getService(ICommandService.class).getCommand(id), Map.of(parameter, value));
                Ui.window().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new IllegalStateException(id, e);
            }
        });
    }
}
