package org.parley.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.Problem;
import org.parley.core.exchange.Exporter;

class ClassPathContributionsTest {

    @TempDir
    Path folder;

    private ClassPathContributions with(Class<?>... exporters) throws Exception {
        StringBuilder entries = new StringBuilder();
        for (Class<?> exporter : exporters) {
            entries.append(exporter.getName()).append('\n');
        }
        return with(entries.toString());
    }

    private ClassPathContributions with(String entries) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Exporter.class.getName()), entries);
        URL[] urls = { folder.toUri().toURL() };
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            return new ClassPathContributions(loader, Duration.ofMillis(300));
        }
    }

    private static List<String> labels(ClassPathContributions contributions) {
        return contributions.exporters().stream().map(Exporter::label).toList();
    }

    @Test
    void findsWhatIsListedSortedByLabel() throws Exception {
        ClassPathContributions found = with(Toy.class, Another.class);

        assertEquals(List.of("Another", "Toy"), labels(found));
        assertEquals(List.of(), found.problems());
        assertEquals("Toy", found.exporter("Toy").orElseThrow().label());
        assertTrue(found.exporter("none").isEmpty());
    }

    @Test
    void namesAndSkipsWhatThrowsHangsOrIsNotThere() throws Exception {
        ClassPathContributions found = with(String.join("\n", Throwing.class.getName(), "org.example.NotThere",
                Hanging.class.getName(), Nameless.class.getName(), Toy.class.getName()));

        assertEquals(List.of("Toy"), labels(found));
        List<String> messages = found.problems().stream().map(IStatus::getMessage).toList();
        assertEquals(4, messages.size(), messages.toString());
        assertTrue(messages.get(0).contains(Throwing.class.getName()), messages.get(0));
        assertTrue(messages.get(1).contains("org.example.NotThere"), messages.get(1));
        assertTrue(messages.get(2).contains(Hanging.class.getName()), messages.get(2));
        assertTrue(messages.get(3).contains(Nameless.class.getName()), messages.get(3));
    }

    /** An exporter. */
    public static class Toy implements Exporter {

        @Override
        public String id() {
            return label();
        }

        @Override
        public String label() {
            return getClass().getSimpleName();
        }

        @Override
        public String fileExtension() {
            return "toy";
        }

        @Override
        public List<Problem> preflight(CAS cas, Map<String, String> options) {
            return List.of();
        }

        @Override
        public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor) {
            // writes nothing
        }
    }

    /** Another. */
    public static class Another extends Toy {
        // its label is the name of its class
    }

    /** Throws when it is made. */
    public static class Throwing extends Toy {

        public Throwing() {
            throw new IllegalStateException("not today");
        }
    }

    /** Is never made. */
    public static class Hanging extends Toy {

        public Hanging() {
            new Semaphore(0).acquireUninterruptibly();
        }
    }

    /** Has no label. */
    public static class Nameless extends Toy {

        @Override
        public String label() {
            return null;
        }
    }
}
