package org.parley.annotators.internal.syntax;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The model for English, read from the class path when first asked for and then shared by all threads. */
public final class EnglishSyntax {

    private static final String FILE = "/org/parley/annotators/syntax/en/english.model";

    private EnglishSyntax() {
    }

    /**
     * The model.
     *
     * @throws UncheckedIOException if it is not on the class path or cannot be read
     */
    public static SyntaxModel model() {
        return Holder.MODEL;
    }

    private static final class Holder {
        static final SyntaxModel MODEL = load();

        private static SyntaxModel load() {
            try (InputStream in = EnglishSyntax.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IOException("not on the class path: " + FILE);
                }
                return ModelFormat.read(new BufferedInputStream(in), FILE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
