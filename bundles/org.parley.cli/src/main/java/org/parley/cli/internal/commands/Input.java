package org.parley.cli.internal.commands;

import java.io.IOException;
import java.io.InputStream;

/**
 * A text to annotate.
 *
 * @param name
 *            name of the document
 * @param place
 *            the file for messages
 * @param extension
 *            ending of the file in lower case without the dot; empty if it has none
 * @param bytes
 *            size of the file; 0 where nobody knows
 * @param opener
 *            opens the bytes
 */
record Input(String name, String place, String extension, long bytes, Opener opener) {

    /** Opens the bytes. */
    @FunctionalInterface
    interface Opener {

        InputStream open() throws IOException;
    }
}
