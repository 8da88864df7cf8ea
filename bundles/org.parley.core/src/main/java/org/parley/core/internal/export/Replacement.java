package org.parley.core.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.parley.core.AtomicFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces files of a folder, all or none. What stood there is kept in the staging folder, and a record there says what is
 * about to happen. Only when all files are in place is the record removed. Where that does not come about, because a file
 * cannot be replaced or the process is killed, {@link #undo} brings back what stood there: at once, or when the next export
 * comes. Other files of the folder are not touched, and neither are those that somebody has changed in the meantime.
 */
final class Replacement {

    private static final Logger LOG = LoggerFactory.getLogger(Replacement.class);
    private static final String RECORD = "record"; //$NON-NLS-1$
    private static final String KEPT = "kept"; //$NON-NLS-1$

    /**
     * A file of the record.
     *
     * @param path
     *            below the folder
     * @param replaces
     *            whether a file stood there
     * @param time
     *            when the new file was changed last, as text: it keeps that time when it is moved
     */
    private record Entry(String path, boolean replaces, String time) {

        private static final String OLD = "replaces"; //$NON-NLS-1$
        private static final String NEW = "adds"; //$NON-NLS-1$

        String line() {
            return (replaces ? OLD : NEW) + ' ' + time + ' ' + path;
        }

        static Entry of(String line) {
            String[] words = line.split(" ", 3); //$NON-NLS-1$
            return new Entry(words[2], words[0].equals(OLD), words[1]);
        }
    }

    private final Path stage;
    private final Path target;
    private final List<Entry> entries;
    private final Set<Path> folders = new LinkedHashSet<>();

    private Replacement(Path stage, Path target, List<Entry> entries) {
        this.stage = stage;
        this.target = target;
        this.entries = entries;
    }

    /**
     * Moves files from a staging folder to their places.
     *
     * @param target
     *            the folder, which exists: that of the staging folder or one in it
     * @throws IOException
     *             if one of them cannot be moved; the folder is as it was
     */
    static void run(Path stage, Path target, List<String> paths) throws IOException {
        Replacement replacement = new Replacement(stage, target, new ArrayList<>());
        try {
            replacement.prepare(paths);
            replacement.move();
            AtomicFiles.remove(stage.resolve(RECORD));
        } catch (IOException e) {
            try {
                undo(stage);
            } catch (IOException notUndone) {
                e.addSuppressed(notUndone);
            }
            throw e;
        }
    }

    /** Whether a replacement was begun and has not come to its end. */
    static boolean isUnfinished(Path stage) {
        return Files.exists(stage.resolve(RECORD));
    }

    /**
     * Brings back what stood there before a replacement that did not come to its end. May be done again if it fails. What a
     * record says of places outside the folder is not done: the folder may come from anywhere.
     */
    static void undo(Path stage) throws IOException {
        if (!isUnfinished(stage)) {
            return;
        }
        List<String> lines = Files.readAllLines(stage.resolve(RECORD), StandardCharsets.UTF_8);
        try {
            Path target = stage.resolveSibling(lines.get(0)).normalize();
            int made = Integer.parseInt(lines.get(1));
            List<String> folders = lines.subList(2, 2 + made).stream().filter(f -> isIn(target, f)).toList();
            List<Entry> entries = lines.stream().skip(2L + made).map(Entry::of).filter(e -> isIn(target, e.path()))
                    .toList();
            if (target.startsWith(stage.getParent())) {
                new Replacement(stage, target, entries).restore(folders);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            LOG.warn(stage.resolve(RECORD) + " is none of ours", e); //$NON-NLS-1$
        }
        AtomicFiles.remove(stage.resolve(RECORD));
    }

    private static boolean isIn(Path target, String path) {
        return target.resolve(path).normalize().startsWith(target);
    }

    private void prepare(List<String> paths) throws IOException {
        Set<Path> missing = new LinkedHashSet<>();
        for (String path : paths) {
            Path place = target.resolve(path);
            if (Files.isDirectory(place)) {
                throw new FileAlreadyExistsException(place.toString());
            }
            boolean replaces = Files.exists(place);
            if (!replaces || Files.mismatch(place, staged(path)) != -1) {
                missing(place.getParent()).forEach(missing::add);
                keep(place, path, replaces);
                entries.add(new Entry(path, replaces, time(staged(path))));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(stage.getParent().relativize(target).toString());
        lines.add(String.valueOf(missing.size()));
        missing.forEach(folder -> lines.add(target.relativize(folder).toString()));
        entries.forEach(entry -> lines.add(entry.line()));
        AtomicFiles.write(stage.resolve(RECORD),
                out -> out.write((String.join("\n", lines) + '\n').getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
    }

    private static Deque<Path> missing(Path folder) {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder; !Files.isDirectory(each); each = each.getParent()) {
            missing.push(each);
        }
        return missing;
    }

    /** A second name for what stands there: the file itself is never away, not even for a moment. */
    private void keep(Path place, String path, boolean exists) throws IOException {
        if (exists) {
            Path copy = kept(path);
            Files.createDirectories(copy.getParent());
            try {
                Files.createLink(copy, place);
            } catch (IOException | UnsupportedOperationException e) { // not every file system has links
                Files.copy(place, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                DiskQueue.force(copy);
            }
        }
    }

    private void move() throws IOException {
        for (Entry entry : entries) {
            Path place = target.resolve(entry.path());
            for (Path folder : missing(place.getParent())) {
                Files.createDirectory(folder);
                folders.add(folder.getParent());
            }
            AtomicFiles.rename(staged(entry.path()), place);
            folders.add(place.getParent());
        }
        forceFolders();
    }

    private void restore(List<String> made) throws IOException {
        for (Entry entry : entries) {
            Path place = target.resolve(entry.path());
            if (!Files.exists(staged(entry.path())) && Files.exists(place) && time(place).equals(entry.time())) {
                if (!entry.replaces()) {
                    Files.delete(place);
                } else if (Files.exists(kept(entry.path()))) {
                    AtomicFiles.rename(kept(entry.path()), place);
                }
                folders.add(place.getParent());
            }
        }
        forceFolders();
        for (int i = made.size() - 1; i >= 0; i--) { // what is inside goes first
            Staging.removeIfEmpty(target.resolve(made.get(i)));
        }
    }

    private void forceFolders() throws IOException {
        for (Path folder : folders) {
            AtomicFiles.forceFolder(folder);
        }
    }

    private Path staged(String path) {
        return stage.resolve(Staging.FILES).resolve(path);
    }

    private Path kept(String path) {
        return stage.resolve(KEPT).resolve(path);
    }

    private static String time(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        return time.toString();
    }
}
