package org.parley.editor.internal.model;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people call features and roles; the words of its name for a feature of somebody else's type. */
public final class FeatureLabels {

    private final ResourceBundle labels = ResourceBundle.getBundle("org.parley.editor.internal.model.features"); //$NON-NLS-1$

    /** With a mnemonic if it is one of ours. */
    public String of(String name) {
        if (labels.containsKey(name)) {
            return labels.getString(name);
        }
        String words = Layers.words(name);
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Without a mnemonic, as it stands within a sentence: "kind". */
    public String plain(String name) {
        return of(name).replace("&", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
