package org.parley.core.internal.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.parley.core.AtomicFiles;

/** The folder in a corpus for what belongs to this computer alone. It tells git itself to leave it out. */
public final class HiddenFolder {

    /** Its name. */
    public static final String NAME = ".parley"; //$NON-NLS-1$

    private HiddenFolder() {
    }

    /** Where it is, whether or not it exists. */
    public static Path of(Path corpus) {
        return corpus.resolve(NAME);
    }

    /** Makes it where it is missing. */
    static Path make(Path corpus) throws IOException {
        Path hidden = of(corpus);
        Path ignore = hidden.resolve(".gitignore"); //$NON-NLS-1$
        if (!Files.exists(ignore)) {
            AtomicFiles.makeFolder(hidden);
            AtomicFiles.write(ignore, out -> out.write("*\n".getBytes(StandardCharsets.US_ASCII))); //$NON-NLS-1$
        }
        return hidden;
    }
}
