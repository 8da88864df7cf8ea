package org.parley.export.interop.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.parley.core.CasXmi;

/** The sample corpus with its gold annotations. */
final class Samples {

    private static final Path GOLD = Path.of("../../samples/annotations/gold");

    private Samples() {
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.filter(f -> f.toString().endsWith(".xmi")).sorted().toList();
        }
    }

    static CAS read(Path file) throws Exception {
        CAS cas = RandomDocument.FACTORY.createCas();
        try (InputStream in = Files.newInputStream(file)) {
            CasXmi.read(in, file.toString(), cas);
        }
        return cas;
    }
}
