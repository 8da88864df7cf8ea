package org.parley.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How much heap one pipeline needs: child processes of Java, each with a smaller or larger heap. */
final class Memory {

    private final int articles;

    Memory(int articles) {
        this.articles = articles;
    }

    /**
     * Annotates the articles in a Java whose heap has this many megabytes.
     *
     * @return the bytes in use afterwards, or empty if the heap was too small
     */
    OptionalLong tryWith(int megabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError",
                "-D" + Articles.FOLDER + "=" + System.getProperty(Articles.FOLDER), "-cp",
                System.getProperty("java.class.path"), MemoryProbe.class.getName(), String.valueOf(articles))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? OptionalLong.of(lastNumber(output)) : OptionalLong.empty();
    }

    private static long lastNumber(String output) {
        List<String> lines = output.lines().toList();
        return Long.parseLong(lines.get(lines.size() - 1).strip());
    }
}
