package org.parley.core.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.exchange.FileSink;

/**
 * A hidden folder where files wait until all are there. Closing it without a commit leaves the target as it was: no file,
 * and no folder that was made for it. After it is closed, whoever still holds a stream can write nothing more.
 *
 * <p>
 * The files are in a folder {@link #FILES} of it, so that there is room beside them for what is needed to put them in place.
 */
public final class Staging implements FileSink, AutoCloseable {

    static final String PREFIX = ".parley-export-"; //$NON-NLS-1$
    static final String FILES = "files"; //$NON-NLS-1$

    private final Placement placement;
    private final Deque<Path> made;
    private final Path stage;
    private final StageLock lock;
    private final DiskQueue disk = new DiskQueue();
    private final SinkPaths paths = new SinkPaths();
    private final Map<String, StagedFile> files = new HashMap<>();
    /** Their paths in the order in which they were begun. */
    private final List<String> begun = new ArrayList<>();
    private boolean closed;
    private boolean committed;

    private Staging(Placement placement, Deque<Path> made, Path stage, StageLock lock) {
        this.lock = lock;
        this.placement = placement;
        this.made = made;
        this.stage = stage;
    }

    /**
     * Begins an export.
     *
     * @throws CoreException
     *             if a file is where a folder is needed, or the other way round
     * @throws IOException
     *             if a folder cannot be made or written to
     */
    public static Staging of(Placement placement) throws CoreException, IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            Path folder = placement.stagingFolder();
            make(folder.toAbsolutePath(), made);
            cleanUp(folder);
            Path stage = folder.resolve(PREFIX + UUID.randomUUID());
            StageLock lock = StageLock.of(stage);
            try {
                Files.createDirectories(stage.resolve(FILES));
                return new Staging(placement, made, stage, lock);
            } catch (IOException e) {
                delete(stage);
                lock.close();
                throw e;
            }
        } catch (FileAlreadyExistsException e) {
            throw CoreStatus.NOT_A_FOLDER.exception(e, e.getFile());
        } catch (IOException e) {
            removeEmpty(made);
            throw e;
        }
    }

    /** Undoes and removes what exports left in or beside a folder that were killed. */
    public static void cleanUp(Path folder) throws IOException {
        StageLock.clean(folder);
    }

    private static void make(Path folder, Deque<Path> made) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getParent() == null) {
                throw new NoSuchFileException(folder.toString());
            }
            make(folder.getParent(), made);
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    @Override
    public synchronized OutputStream create(String path) throws IOException {
        if (closed) {
            throw new SinkPaths.MisuseException(CoreStatus.EXPORT_ENDED.message(path));
        }
        paths.add(path);
        Path file = stage.resolve(FILES).resolve(path);
        Files.createDirectories(file.getParent());
        StagedFile staged = new StagedFile(path,
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                placement.container() == null ? () -> disk.add(file) : () -> {
                }); // of an archive, the archive is what lasts
        files.put(path, staged);
        begun.add(path);
        return new BufferedOutputStream(staged, 1 << 16);
    }

    /** How many files there are: what {@link #discard} takes for a mark. */
    synchronized int count() {
        return files.size();
    }

    /** The files begun since there were so many. */
    synchronized List<String> since(int mark) {
        return List.copyOf(begun.subList(mark, begun.size()));
    }

    /** Throws away the files begun since there were so many. */
    synchronized void discard(int mark) throws IOException {
        for (String path : since(mark)) {
            files.remove(path).end();
            begun.remove(begun.size() - 1);
            paths.remove(path);
            Files.deleteIfExists(stage.resolve(FILES).resolve(path));
        }
    }

    /** All files, in the order in which they were begun. */
    public synchronized List<String> paths() {
        return List.copyOf(begun);
    }

    /** Files that nobody has closed; their last bytes may be missing. */
    public synchronized List<String> open() {
        return begun.stream().filter(path -> files.get(path).isOpen()).toList();
    }

    /** Moves all files to their places, or, if that fails, leaves there what stood there. They are on the disk then. */
    public synchronized void commit() throws IOException {
        disk.await();
        placement.commit(stage, List.copyOf(begun));
        committed = true;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        for (StagedFile file : files.values()) {
            file.end();
        }
        disk.close();
        if (!Replacement.isUnfinished(stage)) { // what could not be put back is left to the next export
            delete(stage);
        }
        lock.close();
        if (!committed || files.isEmpty()) {
            removeEmpty(made);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) { // what is inside goes first
                Files.deleteIfExists(path);
            }
        }
    }

    private static void removeEmpty(Deque<Path> folders) throws IOException {
        for (Path folder : folders) {
            removeIfEmpty(folder);
        }
    }

    static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            return; // somebody has put something there
        }
    }

    /** A file that waits. */
    private static final class StagedFile extends OutputStream {

        private final String path;
        /** Written to at once: the stream that Channels makes of it keeps the last buffer, for as long as it lives. */
        private final FileChannel channel;
        private final Runnable closed;
        private volatile boolean ended;

        StagedFile(String path, FileChannel channel, Runnable closed) {
            this.path = path;
            this.channel = channel;
            this.closed = closed;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] { (byte) b }, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            check();
            for (ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length); buffer.hasRemaining();) {
                channel.write(buffer);
            }
        }

        private void check() throws IOException {
            if (ended) {
                throw new SinkPaths.MisuseException(CoreStatus.EXPORT_ENDED.message(path));
            }
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                channel.close();
                closed.run();
            }
        }

        boolean isOpen() {
            return channel.isOpen();
        }

        /** Nothing more can be written. */
        void end() throws IOException {
            ended = true;
            channel.close();
        }
    }
}
