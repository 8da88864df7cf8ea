package org.parley.workbench.internal.start;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Copies the sample corpus that ships with the product into the user's folder, whole or not at all. */
final class SampleCorpus {

    static final String NAME = "Sample corpus"; //$NON-NLS-1$

    private SampleCorpus() {
    }

    /**
     * Copies the samples unless something of that name is there.
     *
     * @return the user's own sample corpus
     */
    static Path copy(Path samples, Path home) throws IOException {
        Path own = home.resolve(NAME);
        if (Files.exists(own)) {
            return own;
        }
        Files.createDirectories(home);
        Path temporary = Files.createTempDirectory(home, ".sample"); //$NON-NLS-1$
        try {
            Path copy = temporary.resolve(NAME);
            copyTree(samples, copy);
            Files.move(copy, own); // a rename within one folder; it fails where another start was faster
        } finally {
            deleteTree(temporary);
        }
        return own;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void deleteTree(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
