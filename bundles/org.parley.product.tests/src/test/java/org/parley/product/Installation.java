package org.parley.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A product as a user has it: a copy of what the build assembled, started through its script. */
final class Installation {

    private static final long PATIENCE_S = 300;

    /**
     * What became of a run.
     *
     * @param code
     *            exit code
     * @param out
     *            what it said
     * @param errors
     *            what it complained of
     * @param log
     *            what it wrote to the log
     */
    record Run(int code, String out, String errors, String log) {
    }

    private final Path folder;
    private final Map<Process, Path> outputs = new ConcurrentHashMap<>();

    private Installation(Path folder) {
        this.folder = folder;
    }

    /** The project's folder. */
    static Path root() {
        return Path.of(System.getProperty("parley.root"));
    }

    /** The folder of a product that the build assembled for this machine; to be read only. */
    static Path assembled(String module, String product) {
        Path products = root().resolve("releng").resolve(module).resolve("target/products").resolve(product);
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        String processor = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        return products.resolve(mac ? "macosx/cocoa" : "linux/gtk").resolve(processor).resolve("parley");
    }

    /** Copies a product. */
    static Installation of(String module, String product) throws IOException {
        Path source = assembled(module, product);
        Path target = Path.of(System.getProperty("parley.work")).resolve(product);
        delete(target);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Installation(target);
    }

    /** Where it is. */
    Path folder() {
        return folder;
    }

    /** Starts it in a folder; {@link #end} waits for it. */
    Process start(Path workingFolder, Path input, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("parley").toString()));
        command.addAll(List.of(arguments));
        Path streams = Files.createTempDirectory(Files.createDirectories(folder.resolveSibling("streams")), "run");
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile())
                .redirectOutput(streams.resolve("out").toFile()).redirectError(streams.resolve("err").toFile());
        builder.redirectInput(input == null ? Path.of("/dev/null").toFile() : input.toFile());
        builder.environment().keySet().removeIf(k -> k.startsWith("LC_") || k.startsWith("PARLEY_"));
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("DISPLAY", ":4711"); // none answers: no window opens in these tests
        builder.environment().put("LANG", "C");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PARLEY_STATE", streams.resolve("state").toString());
        builder.environment().put("PARLEY_HOME", streams.resolve("home").toString());
        Process process = builder.start();
        outputs.put(process, streams);
        return process;
    }

    /** Waits for a process that {@link #start} gave. */
    Run end(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end after " + PATIENCE_S + " s");
        }
        Path streams = outputs.get(process);
        return new Run(process.exitValue(), content(streams.resolve("out")), content(streams.resolve("err")),
                content(streams.resolve("state/parley.log")));
    }

    private static String content(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    /** Runs it to its end. */
    Run run(Path workingFolder, String... arguments) throws IOException, InterruptedException {
        return end(start(workingFolder, null, arguments));
    }

    private static void delete(Path target) throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> files = Files.walk(target)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(Installation::deleteFile);
            }
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
