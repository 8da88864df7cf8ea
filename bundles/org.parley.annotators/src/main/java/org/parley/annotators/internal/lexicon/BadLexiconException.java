package org.parley.annotators.internal.lexicon;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A word list that a person wrote has something in it that nobody can read; the message names the file, the line and what is wrong. */
public final class BadLexiconException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param key what is wrong, a key of messages
     * @param arguments the file, and more
     */
    BadLexiconException(String key, Throwable cause, Object... arguments) {
        super(MessageFormat.format(
                ResourceBundle.getBundle("org.parley.annotators.messages", Locale.getDefault(),
                        BadLexiconException.class.getClassLoader()).getString("lexicon." + key),
                arguments), cause);
    }
}
