package org.parley.workbench.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.parley.workbench.internal.Messages;

/** The keys that work in the text, at the lower edge of the window, as they are bound now. */
public final class KeyHints extends WorkbenchWindowControlContribution {

    private static final String EDITOR = "org.parley.editor."; //$NON-NLS-1$
    /** Below this width only the most needed are shown. */
    private static final int WIDE = 1200;

    private record Hint(String command, String label, boolean always) {
    }

    private static List<Hint> hints() {
        return List.of(new Hint("tagQuote", Messages.keys_quote, true), //$NON-NLS-1$
                new Hint("tagSpeaker", Messages.keys_speaker, true), //$NON-NLS-1$
                new Hint("tagAgreement", Messages.keys_agreement, false), //$NON-NLS-1$
                new Hint("tagCue", Messages.keys_cue, false), //$NON-NLS-1$
                new Hint("link", Messages.keys_link, false), //$NON-NLS-1$
                new Hint("nextSuggestion", Messages.keys_next, true), //$NON-NLS-1$
                new Hint("accept", Messages.keys_accept, true), //$NON-NLS-1$
                new Hint("reject", Messages.keys_reject, true), //$NON-NLS-1$
                new Hint("nextUnattributed", Messages.keys_unattributed, false), //$NON-NLS-1$
                new Hint("keys", Messages.keys_all, true)); //$NON-NLS-1$
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 3).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        Shell shell = getWorkbenchWindow().getShell();
        Listener fit = e -> fit(label, shell.getSize().x >= WIDE);
        shell.addListener(SWT.Resize, fit);
        label.addDisposeListener(e -> {
            if (!shell.isDisposed()) {
                shell.removeListener(SWT.Resize, fit);
            }
        });
        label.setText(text(shell.getSize().x >= WIDE));
        return row;
    }

    private void fit(Label label, boolean wide) {
        String text = text(wide);
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.requestLayout();
        }
    }

    private String text(boolean wide) {
        IBindingService bindings = getWorkbenchWindow().getService(IBindingService.class);
        StringBuilder text = new StringBuilder();
        for (Hint hint : hints()) {
            if (wide || hint.always()) {
                key(bindings, EDITOR + hint.command()).ifPresent(key -> text.append(text.isEmpty() ? "" : "     ") //$NON-NLS-1$ //$NON-NLS-2$
                        .append(key).append("  ").append(hint.label())); //$NON-NLS-1$
            }
        }
        return text.toString();
    }

    /** The key of a command, whether or not its context is active now. */
    private static Optional<String> key(IBindingService bindings, String command) {
        return Stream.of(bindings.getBindings())
                .filter(b -> b.getParameterizedCommand() != null && b.getParameterizedCommand().getId().equals(command))
                .map(b -> b.getTriggerSequence().format()).findFirst();
    }
}
