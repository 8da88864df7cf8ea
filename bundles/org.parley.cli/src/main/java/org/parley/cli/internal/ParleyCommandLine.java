package org.parley.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.cli.internal.commands.AnnotateCommand;
import org.parley.cli.internal.commands.AnnotatorsCommand;
import org.parley.cli.internal.commands.DemoCommand;
import org.parley.cli.internal.commands.EvaluateCommand;
import org.parley.cli.internal.commands.ExportCommand;
import org.parley.cli.internal.commands.FormatsCommand;
import org.parley.cli.internal.commands.ImportCommand;
import org.parley.cli.internal.commands.RootCommand;
import org.parley.core.CoreStatus;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** From the arguments to the exit code: 0 all well, 1 something failed and is named, 2 wrong use, 4 refused, 5 in use. */
public final class ParleyCommandLine {

    /** All is well. */
    public static final int OK = 0;
    /** A document or the whole run failed. */
    public static final int FAILED = 1;
    /** The command was used in a wrong way; nothing was written. */
    public static final int WRONG_USE = 2;
    /** An export was to be strict and would not have been whole; nothing was written. */
    public static final int REFUSED = 4; // 3 says that the program could not be built
    /** Another Parley has the corpus open; nothing was written. */
    public static final int IN_USE = 5;

    private static final int WIDTH = 100;

    private final Console console;
    private final CommandLine commands;

    /**
     * A command line for one run.
     *
     * @param lookup
     *            finds what is installed, when it is needed
     */
    public ParleyCommandLine(Console console, Session.Lookup lookup, String version) {
        this.console = console;
        Session session = new Session(console, lookup);
        commands = new CommandLine(new RootCommand());
        commands.addSubcommand(new AnnotateCommand(session));
        commands.addSubcommand(new ExportCommand(session));
        commands.addSubcommand(new ImportCommand(session));
        commands.addSubcommand(new EvaluateCommand(session));
        commands.addSubcommand(new FormatsCommand(session));
        commands.addSubcommand(new AnnotatorsCommand(session));
        commands.addSubcommand(new DemoCommand(session));
        commands.getCommandSpec().version(CliMessages.format("version", version)); //$NON-NLS-1$
        commands.setResourceBundle(CliMessages.bundle());
        commands.setOut(console.out()).setErr(console.err()).setUsageHelpWidth(WIDTH);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionStrategy(this::execute);
        commands.setParameterExceptionHandler((e, arguments) -> wrongUse(e));
        commands.setExecutionExceptionHandler((e, command, result) -> failed(e, command));
    }

    /** Runs what the arguments say. */
    public int run(String... arguments) {
        try {
            return commands.execute(arguments);
        } finally {
            console.flush();
        }
    }

    private int execute(ParseResult result) {
        RootCommand root = (RootCommand) commands.getCommandSpec().userObject();
        console.setDebug(root.debug);
        return new CommandLine.RunLast().execute(result);
    }

    private int wrongUse(ParameterException e) {
        console.say(e.getMessage());
        hint(e.getCommandLine());
        return WRONG_USE;
    }

    private void hint(CommandLine command) {
        console.say(CliMessages.format("hint", command.getCommandSpec().qualifiedName())); //$NON-NLS-1$
    }

    private int failed(Exception e, CommandLine command) {
        if (e instanceof UsageException) {
            console.say(e.getMessage());
            hint(command);
            return WRONG_USE;
        } else if (e instanceof OperationCanceledException) {
            console.say(CliMessages.format("cancelled")); //$NON-NLS-1$
        } else if (e instanceof CoreException core) {
            console.say(core.getStatus());
            return core.getStatus().getCode() == CoreStatus.CORPUS_IN_USE.code() ? IN_USE : FAILED;
        } else {
            console.say(CliMessages.format("unexpected", CoreStatus.reason(e))); //$NON-NLS-1$
            console.explain(e);
        }
        return FAILED;
    }

}
