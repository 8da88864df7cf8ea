package org.parley.cli.internal.commands;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.UsageException;
import org.parley.core.CoreStatus;

/**
 * From the arguments to the texts: a file is taken whatever its ending; of a folder, every {@code .txt} in it and in its
 * folders, but for hidden ones; {@code -} is standard input. Each file is taken once.
 */
final class Inputs {

    private static final String STANDARD_INPUT = "-"; //$NON-NLS-1$
    private static final String TEXT = "txt"; //$NON-NLS-1$

    private final InputStream in;
    private final String nameOfStandardInput;
    private final Map<String, Input> byName = new HashMap<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<IStatus> refused = new ArrayList<>();

    Inputs(InputStream in, String nameOfStandardInput) {
        this.in = in;
        this.nameOfStandardInput = nameOfStandardInput;
    }

    /** The texts in the order of the arguments; within a folder, sorted by name. */
    List<Input> inputs() {
        return inputs;
    }

    /** Why inputs were left out: another has the same name. */
    List<IStatus> refused() {
        return refused;
    }

    void add(String argument) throws UsageException, CoreException {
        if (STANDARD_INPUT.equals(argument)) {
            add(new Input(nameOfStandardInput, nameOfStandardInput, TEXT, 0, () -> new Unclosable(in)));
            return;
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            throw CliStatus.NO_SUCH_INPUT.usage(argument);
        }
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.exists(path)) {
            add(input(path));
        } else {
            throw CliStatus.NO_SUCH_INPUT.usage(argument);
        }
    }

    private void addFolder(Path folder) throws UsageException, CoreException {
        List<Path> texts = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes) {
                    return !sub.equals(folder) && isHidden(sub) ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file) && extension(file).equals(TEXT) && Files.isRegularFile(file)) {
                        texts.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw CliStatus.CANNOT_READ.exception(e, folder, CoreStatus.reason(e));
        }
        if (texts.isEmpty()) {
            throw CliStatus.NO_TEXTS.usage(folder);
        }
        texts.stream().sorted().forEach(text -> add(input(text)));
    }

    private void add(Input input) {
        Input other = byName.putIfAbsent(input.name(), input);
        if (other == null) {
            inputs.add(input);
        } else if (!other.place().equals(input.place())) {
            refused.add(CliStatus.SAME_NAME.error(null, input.place(), other.place()));
        }
    }

    private static Input input(Path file) {
        String fileName = file.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        String name = dot > 0 ? fileName.substring(0, dot) : fileName;
        return new Input(name, file.normalize().toString(), extension(file), file.toFile().length(),
                () -> new BufferedInputStream(Files.newInputStream(file)));
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith("."); //$NON-NLS-1$
    }

    /** Standard input, which stays open. */
    private static final class Unclosable extends FilterInputStream {

        Unclosable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // it is not ours
        }
    }
}
