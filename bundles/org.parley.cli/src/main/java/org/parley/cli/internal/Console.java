package org.parley.cli.internal;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IStatus;

/** The three streams: results go to out, all else to err, both in UTF-8 whatever the locale. */
public final class Console {

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean debug;

    /** A console over these streams. */
    public Console(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /** Standard input. */
    public InputStream in() {
        return in;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    void setDebug(boolean on) {
        debug = on;
    }

    /** A line of the result. */
    public void print(String line) {
        out.println(line);
    }

    /** A line for the person at the terminal. */
    public void say(String line) {
        err.println(line);
    }

    /** Names what went wrong; with the whole story if that was asked for. */
    public void say(IStatus status) {
        say(status.getMessage());
        explain(status.getException());
    }

    void explain(Throwable cause) {
        if (debug && cause != null) {
            cause.printStackTrace(err);
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
