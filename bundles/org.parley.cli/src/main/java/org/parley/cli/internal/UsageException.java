package org.parley.cli.internal;

/** The command was used in a wrong way; the message says what is wrong. Nothing has been written. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
