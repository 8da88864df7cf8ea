package org.parley.cli.internal.commands;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.parley.cli.internal.CliMessages;
import org.parley.cli.internal.ParleyCommandLine;
import org.parley.cli.internal.Session;
import org.parley.core.pipeline.AnnotatorProvider;

import picocli.CommandLine.Command;

/** Lists the annotators in the order in which they run. */
@Command(name = "annotators")
public final class AnnotatorsCommand implements Callable<Integer> {

    private final Session session;

    /** A command for one run. */
    public AnnotatorsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Table table = new Table().row(CliMessages.format("heading.id"), CliMessages.format("heading.label"), //$NON-NLS-1$ //$NON-NLS-2$
                CliMessages.format("heading.makes")); //$NON-NLS-1$
        for (AnnotatorProvider annotator : session.contributions().annotators()) {
            table.row(annotator.id(), annotator.label(), shortNames(annotator.makes()));
        }
        table.lines().forEach(session.console()::print);
        return ParleyCommandLine.OK;
    }

    private static String shortNames(Set<String> types) {
        return types.stream().map(TypeNames::shortName).sorted().collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
