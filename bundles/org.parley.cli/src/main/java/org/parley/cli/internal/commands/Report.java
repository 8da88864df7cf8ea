package org.parley.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.parley.cli.internal.CliMessages;
import org.parley.cli.internal.Console;
import org.parley.cli.internal.ParleyCommandLine;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportOperation;

/** Tells what became of an export. */
final class Report {

    /** More lines than this nobody reads. */
    private static final int MOST_PROBLEMS = 10;

    private final Console console;

    Report(Console console) {
        this.console = console;
    }

    /** Says what is worth a warning about a document. */
    void problems(String document, List<Problem> problems) {
        List<Problem> worth = problems.stream().filter(p -> p.severity() != Problem.Severity.INFO).toList();
        worth.stream().limit(MOST_PROBLEMS).forEach(p -> console.say(line(document, p)));
        if (worth.size() > MOST_PROBLEMS) {
            console.say(CliMessages.format("problems.more", document, worth.size() - MOST_PROBLEMS)); //$NON-NLS-1$
        }
    }

    private static String line(String document, Problem problem) {
        if (problem.begin() < 0) {
            return CliMessages.format("problem.document", document, problem.message()); //$NON-NLS-1$
        }
        return CliMessages.format("problem", document, problem.begin(), problem.end(), problem.message()); //$NON-NLS-1$
    }

    /**
     * Names what failed and what the preflight said.
     *
     * @param refused
     *            the number of documents that failed before
     * @return the exit code
     */
    int documents(ExportOperation.Result result, int refused, Path folder) {
        for (ExportOperation.Outcome outcome : result.outcomes()) {
            problems(outcome.document(), outcome.problems());
            if (outcome.failure() != null) {
                console.say(outcome.failure());
            }
        }
        if (result.refused()) {
            console.say(CliMessages.format("refused")); //$NON-NLS-1$
            return ParleyCommandLine.REFUSED;
        }
        int failed = result.failed().size() + refused;
        int written = result.outcomes().size() - result.failed().size();
        console.say(CliMessages.format("written", written, folder)); //$NON-NLS-1$
        if (failed > 0) {
            console.say(CliMessages.format("failed", failed)); //$NON-NLS-1$
        }
        return failed > 0 ? ParleyCommandLine.FAILED : ParleyCommandLine.OK;
    }

    /** What a look at the documents showed, of which nothing was written: one line a problem, as a result. */
    int checked(ExportOperation.Result result) {
        long affected = result.outcomes().stream().filter(ExportOperation.Outcome::isAffected).count();
        for (ExportOperation.Outcome outcome : result.outcomes()) {
            String name = outcome.annotator().isEmpty() ? outcome.document()
                    : outcome.annotator() + '/' + outcome.document();
            outcome.problems().forEach(p -> console.print(line(name, p)));
            if (outcome.failure() != null) {
                console.say(outcome.failure());
            }
        }
        console.say(CliMessages.format("checked", affected, result.outcomes().size())); //$NON-NLS-1$
        if (result.refused()) {
            return ParleyCommandLine.REFUSED;
        }
        return result.failed().isEmpty() ? ParleyCommandLine.OK : ParleyCommandLine.FAILED;
    }

    /** The files, one a line. */
    void files(ExportOperation.Result result) {
        result.files().forEach(file -> console.print(file.toString()));
    }
}
