package org.parley.core.internal.settings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.exchange.ImportSettings;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Settings of an import. */
public final class ImportSettingsFile extends SettingsFile {

    private static final String BY_FOLDER = "annotatorsByFolder"; //$NON-NLS-1$
    private static final String REFUSE_NAMES = "refuseNames"; //$NON-NLS-1$
    private static final String KEEP_SOURCES = "keepSources"; //$NON-NLS-1$

    private ImportSettingsFile(Path file) throws CoreException {
        super(file, Set.of(FORMAT, OPTIONS, BY_FOLDER, REFUSE_NAMES, KEEP_SOURCES, STRICT, MAPPING));
    }

    /** Reads and checks. */
    public static ImportSettings read(Path file) throws CoreException {
        ImportSettingsFile read = new ImportSettingsFile(file);
        return new ImportSettings(read.text(FORMAT), read.options(), read.flag(BY_FOLDER), read.flag(STRICT),
                read.flag(REFUSE_NAMES), read.flag(KEEP_SOURCES), read.mapping());
    }

    /** Writes what is said; the stream stays open. */
    public static void write(ImportSettings settings, OutputStream out) throws IOException {
        ObjectNode root = begin(settings.format());
        root.put(BY_FOLDER, settings.annotatorsByFolder());
        root.put(REFUSE_NAMES, settings.refuseNames());
        root.put(KEEP_SOURCES, settings.keepSources());
        write(root, settings.strict(), settings.mapping(), settings.options(), out);
    }
}
