package org.parley.editor.internal.form;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people call features and roles; the words of its name for a feature of somebody else's type. */
final class FeatureLabels {

    private final ResourceBundle labels = ResourceBundle.getBundle("org.parley.editor.internal.form.features"); //$NON-NLS-1$

    /** With a mnemonic if it is one of ours. */
    String of(String name) {
        if (labels.containsKey(name)) {
            return labels.getString(name);
        }
        String words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
