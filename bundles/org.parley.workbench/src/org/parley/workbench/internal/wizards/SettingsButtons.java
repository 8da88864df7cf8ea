package org.parley.workbench.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.parley.core.AtomicFiles;
import org.parley.core.ContentWriter;
import org.parley.core.CoreStatus;
import org.parley.workbench.internal.Messages;

/** Loads and saves the settings of an export or import, a file of a few lines that the command line reads too. */
final class SettingsButtons {

    private static final String[] ENDINGS = { "*.json", "*" }; //$NON-NLS-1$ //$NON-NLS-2$

    private final Composite row;
    private final Supplier<ContentWriter> current;
    private final Loader loader;
    private final Consumer<String> problem;

    /** Shows the settings that a file holds. */
    @FunctionalInterface
    interface Loader {
        void load(Path file) throws CoreException;
    }

    /**
     * Two buttons in a row.
     *
     * @param current
     *            writes the settings as they are on the page
     * @param problem
     *            told what went wrong, in words; null if all is well
     */
    SettingsButtons(Composite page, int columns, Supplier<ContentWriter> current, Loader loader,
            Consumer<String> problem) {
        this.current = current;
        this.loader = loader;
        this.problem = problem;
        row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(columns, 1).align(SWT.END, SWT.BEGINNING).applyTo(row);
        button(Messages.export_load, SWT.OPEN, this::load);
        button(Messages.export_save, SWT.SAVE, this::save);
    }

    private void button(String label, int style, Consumer<Path> action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            FileDialog dialog = new FileDialog(row.getShell(), style);
            dialog.setFilterExtensions(ENDINGS);
            dialog.setOverwrite(true);
            String chosen = dialog.open();
            if (chosen != null) {
                action.accept(Path.of(chosen));
            }
        }));
    }

    void load(Path file) {
        try {
            loader.load(file);
        } catch (CoreException e) {
            problem.accept(e.getMessage());
        }
    }

    void save(Path file) {
        try {
            AtomicFiles.write(file, current.get());
            problem.accept(null);
        } catch (IOException e) {
            problem.accept(CoreStatus.CANNOT_WRITE.message(file, CoreStatus.reason(e)));
        }
    }
}
