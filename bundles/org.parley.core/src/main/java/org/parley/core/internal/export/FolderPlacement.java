package org.parley.core.internal.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.parley.core.AtomicFiles;

/**
 * Puts files into a folder. One that does not exist yet comes into being with all its files in one step; in one that
 * exists, files are replaced one by one, each in one step, and put back if one of them cannot be replaced.
 */
public final class FolderPlacement implements Placement {

    private final Path target;
    private final boolean fresh;

    /** Into this folder, which is made where it is missing. */
    public FolderPlacement(Path target) {
        this.target = target.toAbsolutePath().normalize();
        this.fresh = !Files.exists(this.target) && this.target.getParent() != null;
    }

    @Override
    public Path stagingFolder() {
        return fresh ? target.getParent() : target;
    }

    @Override
    public void commit(Path stage, List<String> paths) throws IOException {
        if (fresh && !paths.isEmpty() && !Files.exists(target)) {
            AtomicFiles.move(stage, target);
            return;
        }
        Files.createDirectories(target);
        new Replacement(stage).run(paths);
    }

    @Override
    public Path place(String path) {
        return target.resolve(path);
    }

    @Override
    public Path container() {
        return null;
    }

    /** What was done so far and how to undo it. */
    private final class Replacement {

        private final Path stage;
        private final Path kept;
        private final Deque<String> moved = new ArrayDeque<>();
        private final Deque<Path> made = new ArrayDeque<>();

        Replacement(Path stage) throws IOException {
            this.stage = stage;
            this.kept = Files.createDirectory(stage.resolve(".kept")); //$NON-NLS-1$
        }

        void run(List<String> paths) throws IOException {
            try {
                for (String path : paths) {
                    replace(path);
                }
            } catch (IOException e) {
                moved.forEach(path -> restore(kept.resolve(path), target.resolve(path), e));
                made.forEach(folder -> remove(folder, e));
                throw e;
            }
        }

        private void replace(String path) throws IOException {
            Path place = target.resolve(path);
            if (Files.isDirectory(place)) {
                throw new FileAlreadyExistsException(place.toString());
            }
            make(place.getParent());
            if (!Files.exists(place) || Files.mismatch(place, stage.resolve(path)) != -1) {
                keep(place, kept.resolve(path));
                moved.push(path);
                AtomicFiles.move(stage.resolve(path), place);
            }
        }

        private void make(Path folder) throws IOException {
            if (!Files.isDirectory(folder)) {
                make(folder.getParent());
                Files.createDirectory(folder);
                made.push(folder);
            }
        }

        /** A second name for what stands there: the file itself is never away, not even for a moment. */
        private void keep(Path place, Path copy) throws IOException {
            if (Files.exists(place)) {
                Files.createDirectories(copy.getParent());
                try {
                    Files.createLink(copy, place);
                } catch (IOException | UnsupportedOperationException e) { // not every file system has links
                    Files.copy(place, copy);
                }
            }
        }

        private void restore(Path copy, Path place, IOException reason) {
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

        private void remove(Path folder, IOException reason) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
