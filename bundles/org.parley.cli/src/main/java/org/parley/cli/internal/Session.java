package org.parley.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.contributions.Contributions;

/** What a command works with. Contributions are looked up when they are first asked for: help and errors need none. */
public final class Session {

    /** Looks for what is installed. */
    @FunctionalInterface
    public interface Lookup {

        Contributions find() throws CoreException;
    }

    private final Console console;
    private final Lookup lookup;
    private Contributions contributions;

    Session(Console console, Lookup lookup) {
        this.console = console;
        this.lookup = lookup;
    }

    /** The streams. */
    public Console console() {
        return console;
    }

    /** What is installed; what cannot be started is named once. */
    public Contributions contributions() throws CoreException {
        if (contributions == null) {
            Contributions found = lookup.find();
            found.annotators(); // starts everything
            found.problems().forEach(console::say);
            contributions = found;
        }
        return contributions;
    }
}
