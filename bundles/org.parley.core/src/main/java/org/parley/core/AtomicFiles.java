package org.parley.core;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The one place that writes files: into a temporary file in the same folder, forced to the disk, then renamed over the
 * old one. Whoever reads the file sees the old content or the new, never a part.
 */
public final class AtomicFiles {

    private static final String TEMPORARY = ".parley-tmp"; //$NON-NLS-1$

    private AtomicFiles() {
    }

    /**
     * Writes a file whole or not at all. If the content is what the file holds already, the file is not touched.
     *
     * @return whether the file changed
     * @throws IOException
     *             if the content cannot be made or written; the old file is as it was, and no temporary file stays
     */
    public static boolean write(Path file, ContentWriter content) throws IOException {
        return write(file, place -> place.toAbsolutePath().getParent(), content, AtomicFiles::move);
    }

    /**
     * Does the same, with the temporary file in another folder of the same disk, which is cleaned up by whoever made it.
     *
     * @return whether the file changed
     */
    public static boolean write(Path file, Path folder, ContentWriter content) throws IOException {
        return write(file, place -> folder, content, AtomicFiles::move);
    }

    /** How a new file takes the place of the old one; by {@link #move}, unless there is more to be done at that moment. */
    @FunctionalInterface
    public interface Replacement<E extends Exception> {
        void replace(Path temporary, Path place) throws IOException, E;
    }

    /**
     * Like {@link #write(Path, ContentWriter)}, for those who have to do something just before the new file takes its place.
     *
     * @param replacement
     *            called once the content is on the disk; whatever it throws keeps the old file
     */
    public static <E extends Exception> boolean write(Path file, ContentWriter content, Replacement<E> replacement)
            throws IOException, E {
        return write(file, place -> place.toAbsolutePath().getParent(), content, replacement);
    }

    private static <E extends Exception> boolean write(Path file, UnaryOperator<Path> folder, ContentWriter content,
            Replacement<E> replacement) throws IOException, E {
        Path place = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        Path temporary = createTemporary(folder.apply(place), place);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                if (Files.exists(place) && Files.mismatch(place, temporary) == -1) {
                    return false;
                }
                channel.force(true);
            }
            replacement.replace(temporary, place);
            return true;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** With the permissions of the old file or, if there is none, those that files have here. */
    private static Path createTemporary(Path folder, Path place) throws IOException {
        Path temporary = Files.createFile(folder.resolve("." + UUID.randomUUID() + TEMPORARY)); //$NON-NLS-1$
        PosixFileAttributeView old = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (old != null && Files.exists(place)) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
        return temporary;
    }

    /** Renames a file over another, in one step where the file system can. It has its new name on the disk, too, then. */
    public static void move(Path from, Path to) throws IOException {
        rename(from, to);
        forceFolder(to.toAbsolutePath().getParent());
    }

    /** Does the same, but the new name reaches the disk with {@link #forceFolder} only: for many files of one folder. */
    public static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a file if it is there. It is gone from the disk, too, then. */
    public static void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolder(file.toAbsolutePath().getParent());
        }
    }

    /** Makes a folder, with those that it is in, where it is missing; it is on the disk then. */
    public static void makeFolder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (!Files.isDirectory(absolute)) {
            if (absolute.getParent() != null) {
                makeFolder(absolute.getParent());
            }
            Files.createDirectories(absolute); // another thread may make it at the same time
            forceFolder(absolute.getParent());
        }
    }

    /** Whether a file is one that a write left behind that was ended in the middle. */
    public static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(TEMPORARY); //$NON-NLS-1$
    }

    /** Has the names in a folder written to the disk. Windows does so by itself and opens no folders. */
    public static void forceFolder(Path folder) throws IOException {
        if (folder != null && File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
