package org.parley.core.internal.imports;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names for new documents: what they wish for, made fit, and where that is taken, with a number behind it. */
final class DocumentNames {

    private static final int LONGEST = 190;

    /** By what is left where some file system sees no difference. */
    private final Map<String, String> taken = new HashMap<>();

    DocumentNames(Collection<String> documents) {
        documents.forEach(this::take);
    }

    void take(String name) {
        taken.put(key(name), name);
    }

    /** The document that has this name or one that some file system takes for the same; null if there is none. */
    String owner(String name) {
        return taken.get(key(name));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The name that follows when a name is taken; the first number is 2. */
    static String numbered(String name, int number) {
        return number == 1 ? name : name + '-' + number;
    }

    /** A file's name without its ending. */
    static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /** A name that documents, people and files can have on every system. */
    static String fit(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        if (clean.length() > LONGEST) {
            int end = Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            clean = clean.substring(0, end).strip();
        }
        return clean.isEmpty() || clean.startsWith(".") ? '_' + clean : clean; //$NON-NLS-1$
    }
}
