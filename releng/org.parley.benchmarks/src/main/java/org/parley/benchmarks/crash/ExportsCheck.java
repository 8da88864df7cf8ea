package org.parley.benchmarks.crash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.exchange.ExportOperation;

/** Looks at the folders and archives that a killed worker exported to: each holds one export, or none. */
final class ExportsCheck {

    private static final String FOREIGN = "ana/not of an export.txt";

    private final Path folder;
    private final CAS cas;
    private final List<String> wrong;
    private final Target same = new Target(Exports.SAME_FOLDER);
    private final Target zip = new Target(Exports.SAME_ZIP);
    private int putBack;

    /**
     * A check.
     *
     * @param wrong
     *            receives what is wrong
     */
    ExportsCheck(Path folder, CasFactory factory, List<String> wrong) throws IOException, CoreException {
        this.folder = folder;
        this.cas = factory.createCas();
        this.wrong = wrong;
        Path foreign = folder.resolve(Exports.SAME_FOLDER).resolve(FOREIGN);
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, FOREIGN);
    }

    int putBack() {
        return putBack;
    }

    /** Looks at the exports that were begun; those that were done are among them. */
    void run(List<String[]> begun, List<String[]> done) throws Exception {
        Path again = folder.resolve(Exports.SAME_FOLDER);
        putBack += isReplacing(folder) ? 1 : 0;
        for (Path place : List.of(folder, again)) {
            ExportOperation.cleanUp(place);
        }
        for (String[] export : begun) {
            boolean isDone = done.stream().anyMatch(w -> w[2].equals(export[2]));
            Map<String, Integer> files = new TreeMap<>();
            for (String file : export[3].split(",")) {
                files.put(file + ".xmi", Integer.parseInt(export[2]));
            }
            if (export[1].startsWith("fresh")) {
                Target fresh = new Target(export[1]);
                fresh.begun(files, false, isDone);
                fresh.check();
                delete(folder.resolve(export[1]));
            } else {
                (export[1].equals(Exports.SAME_ZIP) ? zip : same).begun(files, export[1].equals(Exports.SAME_FOLDER),
                        isDone);
            }
        }
        same.check();
        zip.check();
        Path foreign = again.resolve(FOREIGN);
        if (!Files.exists(foreign) || !Files.readString(foreign).equals(FOREIGN)) {
            wrong.add(foreign + " was touched");
        }
    }

    /** Whether an export is replacing files of the folder that is exported into again and again, or was killed then. */
    static boolean isReplacing(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(Exports.SAME_FOLDER))) {
            return all.anyMatch(stage -> Files.exists(stage.resolve("record")));
        }
    }

    /** A folder or archive: the number in each file as it must be, and as it may be where an export was killed. */
    private final class Target {

        private final String name;
        private Map<String, Integer> before = Map.of();
        private Map<String, Integer> after = Map.of();

        Target(String name) {
            this.name = name;
        }

        void begun(Map<String, Integer> files, boolean othersStay, boolean isDone) {
            after = new TreeMap<>(othersStay ? before : Map.of());
            after.putAll(files);
            before = isDone ? after : before;
        }

        void check() throws Exception {
            Map<String, Integer> found = numbers(folder.resolve(name));
            if (!found.equals(before) && !found.equals(after)) {
                wrong.add(name + " holds " + found + ", not " + before + " or " + after);
            }
            before = found;
            after = found;
        }
    }

    /** The number in each XMI file of a folder or archive; empty if there is none. */
    private Map<String, Integer> numbers(Path target) throws Exception {
        if (!Files.exists(target)) {
            return Map.of();
        }
        if (Files.isDirectory(target)) {
            return numbersBelow(target);
        }
        try (FileSystem archive = FileSystems.newFileSystem(target)) {
            return numbersBelow(archive.getPath("/"));
        }
    }

    private Map<String, Integer> numbersBelow(Path root) throws IOException, CoreException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.map(root::relativize).filter(f -> !f.toString().startsWith(".")).toList();
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Path file : files) {
            if (file.toString().endsWith(".xmi")) {
                cas.reset();
                try (InputStream in = Files.newInputStream(root.resolve(file))) {
                    CasXmi.read(in, file.toString(), cas);
                }
                numbers.put(file.toString(), Numbered.of(cas));
            }
        }
        if (!numbers.isEmpty() && !Files.exists(root.resolve("TypeSystem.xml"))) {
            wrong.add(root + " has no type system");
        }
        return numbers;
    }

    static void delete(Path target) throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> all = Files.walk(target)) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
