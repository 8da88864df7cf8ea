package org.parley.documents.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What this bundle says to people. */
public final class Messages {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.parley.documents.messages");

    private Messages() {
    }

    /** The message with its places filled in. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(MESSAGES.getString(key), arguments);
    }
}
