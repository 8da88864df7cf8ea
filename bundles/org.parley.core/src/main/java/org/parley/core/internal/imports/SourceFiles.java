package org.parley.core.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.Corpus;
import org.parley.core.CoreStatus;
import org.parley.core.ImportSource;

/** The folder {@code sources} of a corpus: files that texts were drawn out of, as they came. */
final class SourceFiles {

    private final Corpus corpus;
    private final Path folder;

    SourceFiles(Corpus corpus) {
        this.corpus = corpus;
        folder = corpus.folder().resolve("sources"); //$NON-NLS-1$
    }

    /** Keeps a copy of a file under its name, or with a number behind it where another file has that name. */
    void keep(ImportSource source) throws CoreException {
        String fileName = DocumentNames.fit(source.fileName());
        String stem = DocumentNames.stem(fileName);
        String ending = fileName.substring(stem.length());
        Path file = folder;
        try {
            for (int i = 1;; i++) {
                file = folder.resolve(DocumentNames.numbered(stem, i) + ending);
                if (!Files.exists(file)) {
                    corpus.access().write(file, out -> {
                        try (InputStream in = source.open()) {
                            in.transferTo(out);
                        }
                    });
                    return;
                }
                if (isSame(file, source)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    private static boolean isSame(Path file, ImportSource source) throws IOException {
        try (InputStream there = Files.newInputStream(file); InputStream here = source.open()) {
            byte[] a;
            byte[] b;
            do {
                a = there.readNBytes(1 << 16);
                b = here.readNBytes(1 << 16);
            } while (a.length > 0 && Arrays.equals(a, b));
            return a.length == 0 && b.length == 0;
        }
    }
}
