package org.parley.core.internal.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.AtomicFiles;
import org.parley.core.ContentWriter;
import org.parley.core.CoreStatus;

/**
 * A hidden folder inside the target where files wait until all are there. Closing it without a commit leaves the target
 * as it was: no file, and no folder that was made for it. Used by one thread at a time.
 */
public final class Staging implements AutoCloseable {

    private static final String PREFIX = ".parley-export-"; //$NON-NLS-1$

    private final Path target;
    private final Deque<Path> made;
    private final Path stage;
    private final Path kept;
    private final Set<String> names = new LinkedHashSet<>();
    private boolean committed;

    private Staging(Path target, Deque<Path> made, Path stage) throws IOException {
        this.target = target;
        this.made = made;
        this.stage = stage;
        this.kept = Files.createDirectory(stage.resolve(".kept")); //$NON-NLS-1$
    }

    /**
     * Begins an export into a folder, which is made where it is missing.
     *
     * @throws CoreException
     *             if it is a file
     * @throws IOException
     *             if it cannot be made or written to
     */
    public static Staging in(Path folder) throws CoreException, IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            make(folder.toAbsolutePath(), made);
            return new Staging(folder, made, Files.createTempDirectory(folder, PREFIX));
        } catch (FileAlreadyExistsException e) {
            throw CoreStatus.NOT_A_FOLDER.exception(e, e.getFile());
        } catch (IOException e) {
            removeEmpty(made);
            throw e;
        }
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

    /** Writes a file that waits for its place; if writing fails, there is none. */
    public void write(String name, ContentWriter content) throws IOException {
        AtomicFiles.write(stage.resolve(name), content);
        names.add(name);
    }

    /** Moves all files to their places, or, if one cannot be moved, puts back what stood there. */
    public void commit() throws IOException {
        Deque<String> moved = new ArrayDeque<>();
        try {
            for (String name : names) {
                Path place = target.resolve(name);
                if (Files.isDirectory(place)) {
                    throw new FileAlreadyExistsException(place.toString());
                }
                if (!Files.exists(place) || Files.mismatch(place, stage.resolve(name)) != -1) {
                    keep(place, kept.resolve(name));
                    moved.push(name);
                    AtomicFiles.move(stage.resolve(name), place);
                }
            }
            committed = true;
        } catch (IOException e) {
            for (String name : moved) {
                restore(kept.resolve(name), target.resolve(name), e);
            }
            throw e;
        }
    }

    /** A second name for what stands there: the file itself is never away, not even for a moment. */
    private static void keep(Path place, Path copy) throws IOException {
        if (Files.exists(place)) {
            try {
                Files.createLink(copy, place);
            } catch (IOException | UnsupportedOperationException e) { // not every file system has links
                Files.copy(place, copy);
            }
        }
    }

    private static void restore(Path copy, Path place, IOException reason) {
        try {
            if (Files.exists(copy)) {
                AtomicFiles.move(copy, place);
            } else {
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(stage)) {
            for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) { // what is inside goes first
                Files.deleteIfExists(path);
            }
        }
        if (!committed || names.isEmpty()) {
            removeEmpty(made);
        }
    }

    private static void removeEmpty(Deque<Path> folders) throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    return;
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}
