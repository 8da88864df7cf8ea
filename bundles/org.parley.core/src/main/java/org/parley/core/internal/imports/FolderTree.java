package org.parley.core.internal.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.parley.core.exchange.ImportLimits;
import org.parley.core.exchange.ImportSource;
import org.parley.core.internal.CoreMessages;

/** The files of a folder and its folders. Links to folders are not followed, links to files only within the folder. */
final class FolderTree implements InputTree {

    private final Path root;
    private final ImportLimits limits;

    FolderTree(Path root, ImportLimits limits) {
        this.root = root.toAbsolutePath().normalize();
        this.limits = limits;
    }

    @Override
    public List<Entry> entries() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && isInside(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.naturalOrder());
        return found.stream().<Entry>map(FileEntry::new).toList();
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith("."); //$NON-NLS-1$
    }

    /** Whether it is a file, and no link that leads elsewhere. */
    private boolean isInside(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false; // a link that leads nowhere
        }
    }

    @Override
    public Optional<Entry> entry(String path) {
        try {
            Path file = root.resolve(path).normalize();
            return file.startsWith(root) && isInside(file) ? Optional.of(new FileEntry(file)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A file that was named itself: whatever it is, its name alone or a link, it is taken. */
    Entry named(Path file) {
        return new FileEntry(file.toAbsolutePath().normalize());
    }

    @Override
    public void close() {
        // nothing is open
    }

    private final class FileEntry implements Entry {

        private final Path file;

        FileEntry(Path file) {
            this.file = file;
        }

        @Override
        public String fileName() {
            return file.getFileName().toString();
        }

        @Override
        public String place() {
            return file.toString();
        }

        @Override
        public String folder() {
            Path folder = root.relativize(file).getParent();
            return folder == null ? "" : folder.toString().replace(file.getFileSystem().getSeparator(), "/"); //$NON-NLS-1$ //$NON-NLS-2$
        }

        @Override
        public long size() {
            return file.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return new BufferedInputStream(new LimitedStream(Files.newInputStream(file), (bytes, sum) -> {
                if (sum > limits.bytes()) {
                    throw new IOException(CoreMessages.format("import.large", limits.bytes() >> 20)); //$NON-NLS-1$
                }
            }), 1 << 16);
        }

        @Override
        public Optional<ImportSource> sibling(String path) {
            return InputTree.resolve(folder(), path).flatMap(FolderTree.this::entry).map(e -> e);
        }
    }
}
