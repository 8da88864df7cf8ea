package org.parley.fuzz;

import java.io.IOException;

/** What Jazzer calls again and again; the system property {@code parley.fuzz.format} says which reader is meant. */
public final class FuzzTarget {

    private static final Reader READER = Reader.of(System.getProperty("parley.fuzz.format"));

    private FuzzTarget() {
    }

    /** One file. */
    public static void fuzzerTestOneInput(byte[] file) throws IOException {
        READER.read(file);
    }
}
