package org.parley.cli.internal.commands;

import java.util.List;
import java.util.concurrent.Callable;

import org.parley.cli.internal.CliMessages;
import org.parley.cli.internal.ParleyCommandLine;
import org.parley.cli.internal.Session;
import org.parley.core.contributions.Contributions;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;

import picocli.CommandLine.Command;

/** Lists the formats. */
@Command(name = "formats")
public final class FormatsCommand implements Callable<Integer> {

    private final Session session;

    /** A command for one run. */
    public FormatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Contributions contributions = session.contributions();
        Table table = new Table().row(headings("id", "way", "extensions", "label")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        for (Exporter exporter : contributions.exporters()) {
            table.row(exporter.id(), CliMessages.format("formats.write"), exporter.fileExtension(), exporter.label()); //$NON-NLS-1$
            options(table, exporter.options());
        }
        for (Importer importer : contributions.importers()) {
            table.row(importer.id(), CliMessages.format("formats.read"), //$NON-NLS-1$
                    String.join(",", importer.fileExtensions().stream().sorted().toList()), importer.label()); //$NON-NLS-1$
            options(table, importer.options());
        }
        table.lines().forEach(session.console()::print);
        return ParleyCommandLine.OK;
    }

    private static List<String> headings(String... keys) {
        return List.of(keys).stream().map(k -> CliMessages.format("heading." + k)).toList(); //$NON-NLS-1$
    }

    private static void options(Table table, List<Option> options) {
        for (Option option : options) {
            String value = option.values().isEmpty() ? option.defaultValue() : String.join("|", option.values()); //$NON-NLS-1$
            table.row("", "", "", CliMessages.format("formats.option", option.id(), value, option.label())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
    }
}
