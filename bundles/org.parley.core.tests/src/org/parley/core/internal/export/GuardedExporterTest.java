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
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.FileSink;
import org.parley.core.layers.OwnTagSets;
import org.parley.core.pipeline.Pipeline;

class GuardedExporterTest {

    private static final String FULL = "No space left on device";

    /** A disk that is full at the first byte, or at the end of the first file, or before it. */
    private enum Full implements FileSink {
        AT_ONCE, AT_WRITE, AT_CLOSE;

        @Override
        public OutputStream create(String path) throws IOException {
            if (this == AT_ONCE) {
                throw new IOException(FULL);
            }
            return new OutputStream() {

                @Override
                public void write(int b) throws IOException {
                    if (Full.this == AT_WRITE) {
                        throw new IOException(FULL);
                    }
                }

                @Override
                public void close() throws IOException {
                    throw new IOException(FULL);
                }
            };
        }
    }

    @Test
    void aFullDiskIsToldFromWhatTheExporterMakesOfIt() throws Exception {
        CasFactory factory = CasFactory.ofParleyTypes();
        CAS cas = factory.createDocument("text", "a", "en");
        for (Full disk : Full.values()) {
            try (GuardedExporter guarded = new GuardedExporter(new Wrapping(), Map.of(), Pipeline.DEFAULT_LIMIT)) {
                guarded.start(new ExportedTypes(factory.typeSystemDescription(), OwnTagSets.NONE), disk, null);
                IOException e = assertThrows(IOException.class,
                        () -> guarded.add(new ExportedDocument("a", "", "a", cas, DocumentInfo.NONE), null));

                assertEquals(IOException.class, e.getClass(), "not the document's fault");
                assertEquals(FULL, e.getMessage());
            }
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
