package org.parley.core.internal.corpus;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Keeps a parser from closing a stream that is not its own. */
final class UnclosedStream extends FilterInputStream {

    UnclosedStream(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // whoever opened it closes it
    }
}
