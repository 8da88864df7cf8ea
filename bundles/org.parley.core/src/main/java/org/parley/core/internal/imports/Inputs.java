package org.parley.core.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.parley.core.CoreStatus;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.Importer;
import org.parley.core.internal.MetadataFile;

/** From what was named, files, folders and archives, to the files that are read and who reads each. Close it after. */
public final class Inputs implements AutoCloseable {

    private static final String ARCHIVE = "zip"; //$NON-NLS-1$

    /**
     * A file to read.
     *
     * @param source
     *            the file; null if there is none
     * @param place
     *            where it is, for people
     * @param folder
     *            name of the folder that it is in, below what was named; empty if it is in none
     * @param importer
     *            who reads it; null if it cannot be read
     * @param failure
     *            why it cannot be read; null if it can
     */
    record Input(ImportSource source, String place, String folder, Importer importer, IStatus failure) {

        static Input not(String place, IStatus failure) {
            return new Input(null, place, "", null, failure); //$NON-NLS-1$
        }
    }

    /** Endings of word processors whose files are to be saved as something else first. */
    private static final Set<String> TO_CONVERT = Set.of("doc", "dot", "rtf", "wpd", "wps", "pages", "sxw", "hwp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

    private final Settings settings;
    private final List<InputTree> trees = new ArrayList<>();

    Inputs(Settings settings) {
        this.settings = settings;
    }

    /** The files in the order in which they were named; those of a folder or archive sorted by path. */
    List<Input> of(Collection<Path> named) {
        List<Input> inputs = new ArrayList<>();
        for (Path path : named) {
            Path file = path.toAbsolutePath().normalize();
            if (Files.isDirectory(file)) {
                addAll(new FolderTree(file, settings.limits()), file, inputs);
            } else {
                addFile(file, inputs);
            }
        }
        return inputs;
    }

    private void addFile(Path file, List<Input> inputs) {
        if (file.getParent() == null || !Files.exists(file)) {
            inputs.add(Input.not(file.toString(), CoreStatus.CANNOT_READ.error(null, file,
                    CoreStatus.reason(new NoSuchFileException(file.toString())))));
            return;
        }
        InputTree.Entry entry = new FolderTree(file.getParent(), settings.limits()).named(file);
        Input input = input(entry, true);
        if (input.importer() != null || !ARCHIVE.equals(ending(entry.fileName()))) {
            inputs.add(input);
            return;
        }
        try {
            addAll(new ZipTree(file, settings.limits()), file, inputs);
        } catch (IOException e) {
            inputs.add(Input.not(file.toString(), CoreStatus.CANNOT_READ.error(e, file, CoreStatus.reason(e))));
        }
    }

    private void addAll(InputTree tree, Path root, List<Input> inputs) {
        trees.add(tree);
        try {
            int before = inputs.size();
            for (InputTree.Entry entry : tree.entries()) {
                boolean isMetadata = entry.fileName().endsWith(MetadataFile.ENDING); // read with what it is beside
                if (!isMetadata
                        && (!candidates(entry.fileName(), false).isEmpty() || isToConvert(entry.fileName()))) {
                    inputs.add(input(entry, false));
                }
            }
            if (inputs.size() == before) {
                inputs.add(Input.not(root.toString(), CoreStatus.NOTHING_TO_IMPORT.error(null, root)));
            }
        } catch (IOException e) {
            inputs.add(Input.not(root.toString(), CoreStatus.CANNOT_READ.error(e, root, CoreStatus.reason(e))));
        }
    }

    private Input input(InputTree.Entry entry, boolean named) {
        String folder = entry.folder().substring(entry.folder().lastIndexOf('/') + 1);
        List<Importer> accepting = new ArrayList<>();
        for (Importer importer : candidates(entry.fileName(), named)) {
            if (importer == settings.format() || accepts(importer, entry)) {
                accepting.add(importer);
            }
        }
        if (accepting.size() == 1) {
            return new Input(entry, entry.place(), folder, accepting.get(0), null);
        }
        CoreStatus none = isToConvert(entry.fileName()) ? CoreStatus.CONVERT_FIRST : CoreStatus.NO_IMPORTER;
        IStatus failure = accepting.isEmpty() ? none.error(null, entry.place())
                : CoreStatus.WHICH_FORMAT.error(null, entry.place(),
                        String.join(", ", accepting.stream().map(Importer::id).toList())); //$NON-NLS-1$
        return new Input(entry, entry.place(), folder, null, failure);
    }

    /** Whether it is a text that somebody would miss, though nobody here reads it. */
    private boolean isToConvert(String fileName) {
        return settings.format() == null && TO_CONVERT.contains(ending(fileName));
    }

    /** One that cannot even look is left to say so when it reads. */
    private static boolean accepts(Importer importer, ImportSource source) {
        try {
            return importer.accepts(source);
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    private List<Importer> candidates(String fileName, boolean named) {
        String ending = ending(fileName);
        if (settings.format() != null) {
            boolean taken = named && !ARCHIVE.equals(ending) || settings.format().fileExtensions().contains(ending);
            return taken ? List.of(settings.format()) : List.of();
        }
        return settings.importers().stream().filter(i -> i.fileExtensions().contains(ending)).toList();
    }

    static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        trees.forEach(InputTree::close);
    }
}
