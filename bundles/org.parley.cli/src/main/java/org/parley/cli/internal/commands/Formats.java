package org.parley.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.UsageException;
import org.parley.core.Contributions;
import org.parley.core.Exporter;
import org.parley.core.Option;

/** Finds formats and checks what was asked of them. */
final class Formats {

    private static final String SEPARATOR = ", "; //$NON-NLS-1$

    private Formats() {
    }

    static Exporter exporter(Contributions contributions, String id) throws UsageException {
        List<String> known = contributions.exporters().stream().map(Exporter::id).toList();
        return contributions.exporter(id)
                .orElseThrow(() -> CliStatus.NO_SUCH_FORMAT.usage(id, String.join(SEPARATOR, known)));
    }

    static void check(Exporter exporter, Map<String, String> given) throws UsageException {
        for (Map.Entry<String, String> entry : given.entrySet()) {
            List<String> ids = exporter.options().stream().map(Option::id).toList();
            Option option = exporter.options().stream().filter(o -> o.id().equals(entry.getKey())).findFirst()
                    .orElseThrow(() -> CliStatus.NO_SUCH_OPTION.usage(entry.getKey(), exporter.id(),
                            String.join(SEPARATOR, ids)));
            if (!option.values().isEmpty() && !option.values().contains(entry.getValue())) {
                throw CliStatus.NO_SUCH_VALUE.usage(entry.getValue(), option.id(),
                        String.join(SEPARATOR, option.values()));
            }
        }
    }

    /** The folder to write into; it need not exist. */
    static Path folder(Path out) throws UsageException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw CliStatus.NOT_A_FOLDER.usage(out);
        }
        return out;
    }
}
