package org.parley.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.parley.core.contributions.Contributions;
import org.parley.core.pipeline.AnnotatorProvider;

/** Runs commands in process, against the services that are installed and a toy annotator. */
abstract class CommandLineTest {

    @TempDir
    Path folder;

    Path out;
    private BundleContext bundle;
    private ServiceRegistration<?> toy;
    private int exit;
    private String result;
    private String messages;

    @BeforeEach
    void register() {
        out = folder.resolve("out");
        bundle = FrameworkUtil.getBundle(CommandLineTest.class).getBundleContext();
        toy = bundle.registerService(AnnotatorProvider.class, new ToyAnnotator(), null);
    }

    @AfterEach
    void unregister() {
        toy.unregister();
    }

    Contributions contributions() {
        ServiceReference<Contributions> reference = bundle.getServiceReference(Contributions.class);
        return bundle.getService(reference);
    }

    void parley(Object... arguments) {
        parleyReading("", arguments);
    }

    void parleyReading(String input, Object... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(outBytes), new PrintStream(errBytes));
        String[] strings = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        exit = new ParleyCommandLine(console, this::contributions, "1.2.3").run(strings);
        result = outBytes.toString(StandardCharsets.UTF_8);
        messages = errBytes.toString(StandardCharsets.UTF_8);
    }

    void exits(int code) {
        assertEquals(code, exit, messages);
    }

    List<String> result() {
        return result.lines().toList();
    }

    String messages() {
        return messages;
    }

    void says(String... parts) {
        for (String part : parts) {
            assertTrue(messages.contains(part), part + " is not in: " + messages);
        }
    }

    Path text(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    /** All files below the output folder, hidden ones too. */
    List<String> written() throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(f -> !f.equals(out)).map(f -> out.relativize(f).toString()).sorted().toList();
        }
    }

    /** How many cues a written file holds. */
    int cues(String name) throws IOException {
        return Files.readString(out.resolve(name)).split(":Cue ", -1).length - 1;
    }
}
