package org.parley.core;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of a file to a stream, which it leaves open. */
@FunctionalInterface
public interface ContentWriter {

    void writeTo(OutputStream out) throws IOException;
}
