package org.parley.cli.internal.commands;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import org.parley.cli.internal.CliMessages;
import org.parley.cli.internal.Console;
import org.parley.cli.internal.ParleyCommandLine;
import org.parley.core.exchange.ImportReport;
import org.parley.core.exchange.ImportReport.DocumentReport;
import org.parley.core.exchange.ImportReport.FileReport;

/** Tells what became of an import: documents to standard output, what is to be said of them to standard error. */
final class ImportLines {

    private final Console console;
    private final Report problems;
    private final SortedMap<String, Integer> dropped = new TreeMap<>();

    ImportLines(Console console) {
        this.console = console;
        this.problems = new Report(console);
    }

    /** Says it and returns the exit code. */
    int say(ImportReport report, Path corpus) {
        report.files().forEach(this::say);
        dropped.forEach((name, count) -> console.say(CliMessages.format("import.dropped", count, name))); //$NON-NLS-1$
        console.say(CliMessages.format("import.added", report.added(), corpus)); //$NON-NLS-1$
        if (!report.failed().isEmpty()) {
            console.say(CliMessages.format("import.failed", report.failed().size())); //$NON-NLS-1$
        }
        if (report.cancelled()) {
            console.say(CliMessages.format("import.cancelled")); //$NON-NLS-1$
        }
        return report.cancelled() || !report.failed().isEmpty() ? ParleyCommandLine.FAILED : ParleyCommandLine.OK;
    }

    private void say(FileReport file) {
        problems.problems(file.file(), file.problems());
        file.documents().forEach(d -> say(file, d));
        if (file.failure() != null) {
            console.say(file.failure());
        }
    }

    private void say(FileReport file, DocumentReport document) {
        problems.problems(file.file(), document.problems());
        if (document.failure() != null) {
            console.say(document.failure());
            return;
        }
        document.dropped().forEach((name, count) -> dropped.merge(name, count, Integer::sum));
        console.print(document.name());
        if (!document.name().equals(document.wished())) {
            console.say(CliMessages.format("import.renamed", file.file(), document.name())); //$NON-NLS-1$
        }
    }
}
