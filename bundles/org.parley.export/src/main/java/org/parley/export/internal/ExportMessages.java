package org.parley.export.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the formats say to people. */
public final class ExportMessages {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.parley.export.messages"); //$NON-NLS-1$

    private ExportMessages() {
    }

    /** The message with its places filled in. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(MESSAGES.getString(key), arguments);
    }
}
