package org.parley.cli.internal.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import org.parley.cli.internal.CliMessages;

/** {@code parley} itself: help and version. */
@Command(name = "parley", synopsisSubcommandLabel = "COMMAND")
public final class RootCommand implements Runnable {

    /** Whether errors are told with the whole story. */
    @Option(names = "--debug", descriptionKey = "option.debug", scope = ScopeType.INHERIT)
    public boolean debug;

    @Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help", scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CliMessages.format("missing.command")); //$NON-NLS-1$
    }
}
