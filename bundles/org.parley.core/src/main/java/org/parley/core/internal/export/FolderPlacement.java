package org.parley.core.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.parley.core.AtomicFiles;

/**
 * Puts files into a folder. One that does not exist yet comes into being with all its files in one step; in one that
 * exists, they are replaced, see {@link Replacement}.
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
        Path files = stage.resolve(Staging.FILES);
        if (fresh && !paths.isEmpty() && !Files.exists(target)) {
            try (Stream<Path> all = Files.walk(files)) {
                for (Path folder : all.filter(Files::isDirectory).toList()) {
                    AtomicFiles.forceFolder(folder);
                }
            }
            AtomicFiles.move(files, target);
            return;
        }
        AtomicFiles.makeFolder(target);
        Replacement.run(stage, target, paths);
    }

    @Override
    public Path place(String path) {
        return target.resolve(path);
    }

    @Override
    public Path container() {
        return null;
    }
}
