package org.parley.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.DocumentText;
import org.parley.core.Problem;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.exchange.Importer;

/**
 * Gives bytes to an importer as the only file of an import and holds it to its contract: it brings documents whose text
 * XML can hold, or throws a {@link CoreException} that names the file. Everything else is a finding: other exceptions, too
 * much time or memory, and forbidden characters.
 */
public final class Reader implements ImportSink {

    private static final String PLACE = "folder/fuzz";
    private static final byte[] BESIDE = "“We have a deal,” said Ida Lund.\n".getBytes(StandardCharsets.UTF_8);

    private final Importer importer;
    private final CAS cas;

    private Reader(Importer importer) {
        this.importer = importer;
        try {
            this.cas = CasFactory.ofParleyTypes().createCas();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All importers on the class path, by id. */
    public static Map<String, Importer> importers() {
        Map<String, Importer> all = new TreeMap<>();
        ServiceLoader.load(Importer.class).forEach(i -> all.put(i.id(), i));
        return all;
    }

    /**
     * The reader of a format.
     *
     * @throws IllegalArgumentException
     *             if there is none
     */
    public static Reader of(String format) {
        Importer importer = importers().get(format);
        if (importer == null) {
            throw new IllegalArgumentException(format + " is none of " + importers().keySet());
        }
        return new Reader(importer);
    }

    /** Reads a file; returns whether it was taken. */
    public boolean read(byte[] file) throws IOException {
        byte[] bytes = Wrapping.of(importer.id(), file);
        String name = "fuzz." + importer.fileExtensions().iterator().next();
        try {
            importer.readAll(new Source(name, bytes), this, Map.of(), null);
            return true;
        } catch (CoreException e) {
            if (e.getMessage() == null || !e.getMessage().contains(PLACE)) {
                throw new IllegalStateException("The message does not name the file: " + e.getMessage(), e);
            }
            return false;
        }
    }

    @Override
    public CAS newCas() {
        cas.reset();
        return cas;
    }

    @Override
    public void add(ImportedDocument document) {
        String text = document.cas().getDocumentText();
        if (text == null) {
            throw new IllegalStateException("A document without a text");
        }
        for (int i = 0; i < text.length(); i++) {
            if (DocumentText.isForbidden(text, i) || text.charAt(i) == '\r') {
                throw new IllegalStateException(String.format("U+%04X at %d", (int) text.charAt(i), i));
            }
        }
        document.problems().forEach(this::report);
    }

    @Override
    public void report(Problem problem) {
        if (problem.message().isBlank()) {
            throw new IllegalStateException("A problem without a message");
        }
    }

    /** The file, and beside it whatever it asks for. */
    private record Source(String fileName, byte[] bytes) implements ImportSource {

        @Override
        public String place() {
            return PLACE + fileName.substring(fileName.lastIndexOf('.'));
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Optional<ImportSource> sibling(String path) {
            return Optional.of(new Source(path, BESIDE));
        }
    }
}
