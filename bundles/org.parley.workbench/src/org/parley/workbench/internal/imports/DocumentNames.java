package org.parley.workbench.internal.imports;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for new documents: the file's, and where that is taken, one with a number behind it. */
final class DocumentNames {

    private static final int LONGEST = 190;

    /** In lower case: some file systems know no difference. */
    private final Set<String> taken = new HashSet<>();

    DocumentNames(Collection<String> documents) {
        documents.forEach(d -> taken.add(d.toLowerCase(Locale.ROOT)));
    }

    /** A name that no document has, for the file. */
    String add(Path file) {
        String base = fit(file.getFileName().toString());
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + '-' + i;
        }
        return name;
    }

    /** The name that a file would have if none were taken. */
    static String fit(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String clean = stem.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        if (clean.length() > LONGEST) {
            clean = clean.substring(0, LONGEST).strip();
        }
        return clean.isEmpty() || clean.startsWith(".") ? '_' + clean : clean; //$NON-NLS-1$
    }
}
