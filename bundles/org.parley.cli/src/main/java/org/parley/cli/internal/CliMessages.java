package org.parley.cli.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the command line says to people. */
public final class CliMessages {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.parley.cli.messages"); //$NON-NLS-1$

    private CliMessages() {
    }

    /** All messages, those of the help among them. */
    static ResourceBundle bundle() {
        return MESSAGES;
    }

    /** The message with its places filled in; numbers without grouping. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(MESSAGES.getString(key), arguments);
    }
}
