package org.parley.core.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.Exporter;
import org.parley.core.Pipeline;
import org.parley.core.Problem;

class GuardedExporterTest {

    private static final OutputStream FULL_DISK = new OutputStream() {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    };

    @Test
    void aFullDiskIsToldFromWhatTheExporterMakesOfIt() throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createDocument("text", "a", "en");
        try (GuardedExporter guarded = new GuardedExporter(new Wrapping(), Map.of(), Pipeline.DEFAULT_LIMIT)) {
            IOException e = assertThrows(IOException.class, () -> guarded.export(cas, "a", FULL_DISK, null));

            assertEquals(IOException.class, e.getClass(), "not the document's fault");
            assertEquals("No space left on device", e.getMessage());
        }
    }

    /** Hides what went wrong, as exporters do. */
    private static final class Wrapping implements Exporter {

        @Override
        public String id() {
            return "wrapping";
        }

        @Override
        public String label() {
            return "Wrapping";
        }

        @Override
        public String fileExtension() {
            return "x";
        }

        @Override
        public List<Problem> preflight(CAS cas, Map<String, String> options) {
            return List.of();
        }

        @Override
        public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor) {
            try {
                out.write(1);
            } catch (IOException e) {
                throw new UncheckedIOException("something", e);
            }
        }
    }
}
