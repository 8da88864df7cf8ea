package org.parley.core.exchange;

import java.util.List;
import java.util.Objects;

import org.apache.uima.cas.CAS;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.people.WorkState;

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
 * @param state
 *            how far the annotator is with it; NEW where the file does not say
 */
public record ImportedDocument(String name, String annotator, CAS cas, DocumentInfo info, List<Problem> problems,
        WorkState state) {

    /** A document whose file does not say how far the annotator is with it. */
    public ImportedDocument(String name, String annotator, CAS cas, DocumentInfo info, List<Problem> problems) {
        this(name, annotator, cas, info, problems, WorkState.NEW);
    }

    public ImportedDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(annotator);
        Objects.requireNonNull(cas);
        Objects.requireNonNull(info);
        Objects.requireNonNull(state);
        problems = List.copyOf(problems);
    }
}
