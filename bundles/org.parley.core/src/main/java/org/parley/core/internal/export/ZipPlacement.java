package org.parley.core.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.parley.core.AtomicFiles;

/** Puts all files into one zip archive, which is the old one or the new one, never half of either. */
public final class ZipPlacement implements Placement {

    /** The first that the format knows: equal exports are equal archives. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path target;

    /** Into this archive. */
    public ZipPlacement(Path target) {
        this.target = target.toAbsolutePath().normalize();
    }

    @Override
    public Path stagingFolder() throws IOException {
        if (target.getParent() == null || Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        return Files.exists(target) ? target.toRealPath().getParent() : target.getParent();
    }

    @Override
    public void commit(Path stage, List<String> paths) throws IOException {
        AtomicFiles.write(target, stage, out -> write(stage.resolve(Staging.FILES), paths, out));
    }

    private static void write(Path files, List<String> paths, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String path : paths.stream().sorted().toList()) {
            ZipEntry entry = new ZipEntry(path);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            Files.copy(files.resolve(path), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    @Override
    public Path place(String path) {
        return target.resolve(path);
    }

    @Override
    public Path container() {
        return target;
    }
}
