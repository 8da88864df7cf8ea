package org.parley.core.internal.settings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.exchange.ExportSettings;
import org.parley.core.exchange.StateChoice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Settings of an export. */
public final class ExportSettingsFile extends SettingsFile {

    private static final String ANNOTATORS = "annotators"; //$NON-NLS-1$
    private static final String STATES = "states"; //$NON-NLS-1$
    private static final String ZIP = "zip"; //$NON-NLS-1$

    private ExportSettingsFile(Path file) throws CoreException {
        super(file, Set.of(FORMAT, OPTIONS, ANNOTATORS, STATES, ZIP, STRICT, MAPPING));
    }

    /** Reads and checks. */
    public static ExportSettings read(Path file) throws CoreException {
        ExportSettingsFile read = new ExportSettingsFile(file);
        return new ExportSettings(read.text(FORMAT), read.options(), read.annotators(), read.states(), read.flag(ZIP),
                read.flag(STRICT), read.mapping());
    }

    private List<String> annotators() throws CoreException {
        JsonNode node = value(ANNOTATORS);
        List<String> names = new ArrayList<>();
        if (node.isTextual()) {
            names.add(node.asText());
        } else if (!node.isMissingNode()) {
            for (JsonNode name : node) {
                names.add(name.isTextual() ? name.asText() : ""); //$NON-NLS-1$
            }
            if (!node.isArray() || names.contains("")) { //$NON-NLS-1$
                throw malformed(ANNOTATORS, "settings.names"); //$NON-NLS-1$
            }
        }
        return names;
    }

    private StateChoice states() throws CoreException {
        String id = text(STATES);
        if (!id.isEmpty() && StateChoice.of(id).isEmpty()) {
            throw malformed(STATES, "settings.states", //$NON-NLS-1$
                    String.join(", ", Stream.of(StateChoice.values()).map(StateChoice::id).toList())); //$NON-NLS-1$
        }
        return StateChoice.of(id).orElse(null);
    }

    /** Writes what is said; the stream stays open. */
    public static void write(ExportSettings settings, OutputStream out) throws IOException {
        ObjectNode root = begin(settings.format());
        if (!settings.annotators().isEmpty()) {
            settings.annotators().forEach(root.putArray(ANNOTATORS)::add);
        }
        put(root, STATES, settings.states() == null ? "" : settings.states().id()); //$NON-NLS-1$
        root.put(ZIP, settings.zip());
        write(root, settings.strict(), settings.mapping(), settings.options(), out);
    }
}
