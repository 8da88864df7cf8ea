package org.parley.annotators.internal.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import opennlp.tools.postag.POSModel;

/** OpenNLP's models for English, read from the class path when first asked for and then shared by all threads. */
public final class EnglishModels {

    private static final String POS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private EnglishModels() {
    }

    /**
     * A tagger for one thread.
     *
     * @throws UncheckedIOException if the model is not on the class path or cannot be read
     */
    public static PosTagger newPosTagger() {
        return new OpenNlpPosTagger(Holder.POS_MODEL);
    }

    private static final class Holder {
        static final POSModel POS_MODEL = load();

        private static POSModel load() {
            try (InputStream in = EnglishModels.class.getResourceAsStream(POS)) {
                if (in == null) {
                    throw new IOException("not on the class path: " + POS);
                }
                return new POSModel(new BufferedInputStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
