package org.parley.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.UsageException;
import org.parley.core.contributions.Contributions;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;

/** Finds formats and checks what was asked of them. */
final class Formats {

    private static final String SEPARATOR = ", "; //$NON-NLS-1$

    private Formats() {
    }

    static Exporter exporter(Contributions contributions, String id) throws UsageException {
        List<String> known = contributions.exporters().stream().map(Exporter::id).sorted().toList();
        return contributions.exporter(id)
                .orElseThrow(() -> CliStatus.NO_SUCH_FORMAT.usage(id, String.join(SEPARATOR, known)));
    }

    static Importer importer(Contributions contributions, String id) throws UsageException {
        List<String> known = contributions.importers().stream().map(Importer::id).sorted().toList();
        return contributions.importer(id)
                .orElseThrow(() -> CliStatus.NO_SUCH_FORMAT.usage(id, String.join(SEPARATOR, known)));
    }

    static void check(Exporter exporter, Map<String, String> given) throws UsageException {
        check(exporter.id(), exporter.options(), given);
    }

    /** An option must be one of some format that may come up. */
    static void checkImport(List<Importer> importers, Map<String, String> given) throws UsageException {
        check(String.join(SEPARATOR, importers.stream().map(Importer::id).sorted().toList()),
                importers.stream().flatMap(i -> i.options().stream()).toList(), given);
    }

    private static void check(String format, List<Option> options, Map<String, String> given) throws UsageException {
        for (Map.Entry<String, String> entry : given.entrySet()) {
            List<String> ids = options.stream().map(Option::id).distinct().toList();
            Option option = options.stream().filter(o -> o.id().equals(entry.getKey())).findFirst()
                    .orElseThrow(() -> CliStatus.NO_SUCH_OPTION.usage(entry.getKey(), format,
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
