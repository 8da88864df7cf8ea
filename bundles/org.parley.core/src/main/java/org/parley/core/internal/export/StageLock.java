package org.parley.core.internal.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says that the export of a staging folder is still running: a file beside the folder, locked by the operating system for
 * as long as the process lives. The next export beside it puts back what a process was replacing that was killed, and
 * removes the folder.
 */
final class StageLock implements Closeable {

    private static final String ENDING = ".lock"; //$NON-NLS-1$

    private final Path file;
    private final FileChannel channel;

    private StageLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Locks for a staging folder that is about to be made. */
    static StageLock of(Path stage) throws IOException {
        Path file = stage.resolveSibling(stage.getFileName() + ENDING);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        isLocked(channel);
        return new StageLock(file, channel);
    }

    /** Undoes and removes what exports into or beside a folder left there that were killed. */
    static void clean(Path folder) throws IOException {
        List<Path> locks;
        try (Stream<Path> files = Files.list(folder)) {
            locks = files.filter(f -> f.getFileName().toString().startsWith(Staging.PREFIX)
                    && f.getFileName().toString().endsWith(ENDING)).toList();
        }
        for (Path lock : locks) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
                if (isLocked(channel)) {
                    String name = lock.getFileName().toString();
                    Path stage = lock.resolveSibling(name.substring(0, name.length() - ENDING.length()));
                    Replacement.undo(stage);
                    Staging.delete(stage);
                    Files.deleteIfExists(lock);
                }
            } catch (NoSuchFileException e) {
                continue; // its export ended this moment
            }
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException | IOException e) {
            return false; // of this process, or a file system without locks: it stays
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
