package org.parley.core.internal.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

import org.parley.core.AtomicFiles;

/** Removes what processes left in a corpus that were ended in the middle of a write. */
final class Leftovers {

    /** documents, annotations/WHO, .parley/versions/WHO/NAME: nothing of ours is deeper. */
    private static final int DEPTH = 5;

    private Leftovers() {
    }

    /** Removes temporary files and documents that came in by half; to be called while nobody writes to the corpus. */
    static void remove(Path corpus) throws IOException {
        BegunDocument.remove(corpus);
        Files.walkFileTree(corpus, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        return folder.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE; //$NON-NLS-1$
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        if (AtomicFiles.isTemporary(file)) {
                            Files.deleteIfExists(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE; // somebody else's, or gone this moment
                    }
                });
    }
}
