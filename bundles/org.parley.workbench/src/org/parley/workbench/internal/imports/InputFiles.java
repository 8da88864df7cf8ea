package org.parley.workbench.internal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.Importer;
import org.parley.workbench.internal.status.WorkbenchStatus;

/** Which files an import is about, and who reads which. */
final class InputFiles {

    private final List<Importer> importers;

    InputFiles(List<Importer> importers) {
        this.importers = importers;
    }

    /** The first importer for a file's ending. */
    Optional<Importer> importerOf(Path file) {
        String ending = ending(file);
        return importers.stream().filter(i -> i.fileExtensions().contains(ending)).findFirst();
    }

    /**
     * The files that were named, and those in the folders that were named which some importer reads; each once.
     *
     * @throws CoreException
     *             if a folder cannot be read or holds no such file
     */
    List<Path> of(Collection<Path> inputs) throws CoreException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                files.addAll(in(input));
            } else {
                files.add(input.toAbsolutePath().normalize());
            }
        }
        return List.copyOf(files);
    }

    private List<Path> in(Path folder) throws CoreException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith(".")) //$NON-NLS-1$
                    .filter(f -> importerOf(f).isPresent()).map(f -> f.toAbsolutePath().normalize()).sorted().toList();
            if (found.isEmpty()) {
                throw WorkbenchStatus.NO_TEXTS.exception(null, folder);
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, folder, CoreStatus.reason(e));
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
