package org.parley.core;

import java.util.List;
import java.util.Objects;

import org.apache.uima.cas.CAS;

/**
 * A document on its way in.
 *
 * @param name
 *            the name it would like to have in the corpus; made fit and unique by whoever takes it
 * @param annotator
 *            whose annotations they are; empty where the file does not say
 * @param cas
 *            text and annotations, from {@link ImportSink#newCas}
 * @param info
 *            what the file says of it beside its text
 * @param problems
 *            what was mapped, changed or dropped on the way in; empty if nothing was
 */
public record ImportedDocument(String name, String annotator, CAS cas, DocumentInfo info, List<Problem> problems) {

    public ImportedDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(annotator);
        Objects.requireNonNull(cas);
        Objects.requireNonNull(info);
        problems = List.copyOf(problems);
    }
}
