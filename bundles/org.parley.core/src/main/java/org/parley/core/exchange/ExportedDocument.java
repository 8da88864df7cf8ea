package org.parley.core.exchange;

import java.util.Objects;

import org.apache.uima.cas.CAS;
import org.parley.core.corpus.DocumentInfo;

/**
 * A document on its way out.
 *
 * @param name
 *            its name in the corpus
 * @param annotator
 *            whose annotations they are; empty where nobody annotated it
 * @param path
 *            where its files go, without an ending and with {@code /} between folders: unique in the export and fit for
 *            every file system, such as {@code alice/Ceasefire}
 * @param cas
 *            text and annotations; not to be changed
 * @param info
 *            what is known of it beside its text
 */
public record ExportedDocument(String name, String annotator, String path, CAS cas, DocumentInfo info) {

    public ExportedDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(annotator);
        Objects.requireNonNull(path);
        Objects.requireNonNull(cas);
        Objects.requireNonNull(info);
    }
}
