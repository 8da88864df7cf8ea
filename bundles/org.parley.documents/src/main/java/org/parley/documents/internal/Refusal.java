package org.parley.documents.internal;

import java.io.IOException;

/**
 * A file that is not taken: broken, hostile, or larger than what can be read. Its message says where and why and goes
 * behind the name of the file. It is an {@link IOException} so that it passes through the libraries that read streams.
 */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private Refusal(String message, Throwable cause) {
        super(message, cause);
    }

    /** With a message from the catalogue. */
    public static Refusal of(String key, Object... arguments) {
        return new Refusal(Messages.format(key, arguments), null);
    }

    /** Because a library could not read the file. */
    public static Refusal broken(Throwable cause) {
        return new Refusal(Messages.format("broken", reason(cause)), cause);
    }

    private static String reason(Throwable cause) {
        String message = cause.getLocalizedMessage();
        String reason = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message.strip();
        int line = reason.indexOf('\n');
        return line < 0 ? reason : reason.substring(0, line);
    }
}
