package org.parley.core.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.exchange.ImportSource;

/** A file that texts are drawn out of, which the corpus keeps in its folder {@code sources} as it came. */
final class SourceFile {

    private final Corpus corpus;
    private final ImportSource source;
    private boolean kept;

    /** A file that the corpus may have already. */
    SourceFile(Corpus corpus, ImportSource source) {
        this.corpus = corpus;
        this.source = source;
    }

    /**
     * Where it goes: under its name, or with a number behind it where another file has that name. Empty if it is there.
     */
    Optional<Path> place() throws CoreException {
        Path folder = corpus.folder().resolve("sources"); //$NON-NLS-1$
        String fileName = DocumentNames.fit(source.fileName());
        String stem = DocumentNames.stem(fileName);
        String ending = fileName.substring(stem.length());
        for (int i = 1; !kept; i++) {
            Path file = folder.resolve(DocumentNames.numbered(stem, i) + ending);
            if (!Files.exists(file)) {
                return Optional.of(file);
            }
            kept = isSame(file);
        }
        return Optional.empty();
    }

    /** Keeps a copy in a place where no file is. */
    void keep(Path place) throws CoreException {
        corpus.access().write(place, out -> {
            try (InputStream in = source.open()) {
                in.transferTo(out);
            }
        });
        kept = true;
    }

    /** It is in its place no more. */
    void takenBack() {
        kept = false;
    }

    private boolean isSame(Path file) throws CoreException {
        try (InputStream there = Files.newInputStream(file); InputStream here = source.open()) {
            byte[] a;
            byte[] b;
            do {
                a = there.readNBytes(1 << 16);
                b = here.readNBytes(1 << 16);
            } while (a.length > 0 && Arrays.equals(a, b));
            return a.length == 0 && b.length == 0;
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }
}
