package org.parley.core.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Messages of this bundle that are no statuses. */
public final class CoreMessages {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.parley.core.messages"); //$NON-NLS-1$

    private CoreMessages() {
    }

    /** The message with its places filled in. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(MESSAGES.getString(key), arguments);
    }
}
