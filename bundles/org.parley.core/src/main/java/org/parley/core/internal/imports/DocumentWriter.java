package org.parley.core.internal.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CasXmi;
import org.parley.core.CoreStatus;
import org.parley.core.DocumentText;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.people.DocumentStates;
import org.parley.core.people.WorkState;

/**
 * Puts one document into the corpus, wholly or not at all. The text comes last: without it there is no document, whatever
 * else lies there. What is there already is never overwritten.
 */
final class DocumentWriter {

    /**
     * Where a document goes.
     *
     * @param name
     *            its name in the corpus
     * @param isNew
     *            whether there is no such document yet
     * @param annotator
     *            whose annotations they become
     * @param writes
     *            whether annotations are written: there are some, and they are not there already
     * @param failure
     *            why it cannot go anywhere; null if it can
     */
    record Place(String name, boolean isNew, String annotator, boolean writes, IStatus failure) {
    }

    private final Session session;
    private final ImportSource source;
    private final Corpus corpus;
    private final CAS cas;
    private final boolean annotated;
    private final Deque<Path> made = new ArrayDeque<>();

    DocumentWriter(Session session, ImportSource source, CAS cas, boolean annotated) {
        this.session = session;
        this.source = source;
        this.corpus = session.corpus();
        this.cas = cas;
        this.annotated = annotated;
    }

    /** Finds the place of a document that wishes for a name, and of the annotations of a person. */
    Place place(String wished, String annotator) throws CoreException {
        for (int i = 1;; i++) {
            String name = DocumentNames.numbered(wished, i);
            String owner = session.names().owner(name);
            if (owner == null && !session.hasAnnotations(name)) {
                return new Place(name, true, annotator, annotated, null);
            }
            if (owner != null && hasText(owner)) {
                return there(owner, annotator);
            }
            if (session.settings().keepNames()) {
                return new Place(null, false, annotator, false, CoreStatus.NAME_REFUSED.error(null, name));
            }
        }
    }

    private boolean hasText(String name) throws CoreException {
        String text = DocumentText.normalize(cas.getDocumentText()).text();
        return corpus.text(name).text().equals(text);
    }

    /** Into a document that is there with this text. */
    private Place there(String name, String annotator) throws CoreException {
        if (!annotated) {
            return new Place(name, false, annotator, false, null);
        }
        for (int i = 1;; i++) {
            String who = DocumentNames.numbered(annotator, i);
            if (!corpus.hasAnnotations(name, who)) {
                return new Place(name, false, who, true, null);
            }
            if (isThere(name, who)) {
                return new Place(name, false, who, false, null);
            }
            if (session.settings().keepNames()) {
                return new Place(null, false, who, false, CoreStatus.ANNOTATIONS_REFUSED.error(null, name, who));
            }
        }
    }

    private boolean isThere(String name, String who) throws CoreException {
        nameDocument(name);
        Path file = corpus.annotationFile(name, who);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CasXmi.write(cas, bytes);
            return Arrays.equals(bytes.toByteArray(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /**
     * Writes it.
     *
     * @param document
     *            what is known of it
     * @param kept
     *            the file that it comes from, where that is to be kept and the document to say so; else null
     * @return whether what is known of it was taken; false where the corpus knows something else already, which stays
     * @throws CoreException
     *             if the corpus cannot take it; nothing of it is there then
     */
    boolean write(Place place, ImportedDocument document, SourceFile kept) throws CoreException {
        DocumentInfo info = document.info();
        DocumentInfo known = kept != null && info.url().isEmpty()
                ? new DocumentInfo(info.title(), info.date(), info.source(), source.fileName(), info.language(),
                        info.fields())
                : info;
        Optional<Path> sourcePlace = place.isNew() && kept != null ? kept.place() : Optional.empty();
        DocumentInfo there = place.isNew() ? DocumentInfo.NONE : corpus.info(place.name());
        if (place.isNew()) {
            session.begin(place, known, sourcePlace);
        }
        try {
            if (place.writes()) {
                nameDocument(place.name());
                made.push(corpus.annotationFile(place.name(), place.annotator()));
                corpus.save(cas, place.name(), place.annotator());
            }
            if (!known.equals(DocumentInfo.NONE) && there.equals(DocumentInfo.NONE)) {
                corpus.saveInfo(place.name(), known);
            }
            if (sourcePlace.isPresent()) {
                made.push(sourcePlace.get());
                kept.keep(sourcePlace.get());
            }
            if (place.writes() && document.state() != WorkState.NEW) {
                new DocumentStates(corpus).set(place.name(), place.annotator(), document.state());
            }
            if (place.isNew()) {
                addText(place.name());
            }
        } catch (CoreException | RuntimeException | Error e) {
            takeBack(place, e);
            sourcePlace.ifPresent(file -> kept.takenBack());
            throw e;
        }
        session.added(place.name(), place.writes() ? place.annotator() : null);
        return info.equals(DocumentInfo.NONE) || there.equals(DocumentInfo.NONE) || there.equals(known);
    }

    private void addText(String name) throws CoreException {
        if (OriginalText.isOf(source, cas.getDocumentText())) {
            corpus.addDocument(name, out -> {
                try (InputStream in = source.open()) {
                    in.transferTo(out);
                }
            });
        } else {
            corpus.addDocument(name, out -> out.write(cas.getDocumentText().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void takeBack(Place place, Throwable reason) {
        try {
            for (Path file : made) {
                corpus.access().remove(file);
            }
            if (place.isNew()) {
                corpus.saveInfo(place.name(), DocumentInfo.NONE);
            }
        } catch (CoreException e) {
            reason.addSuppressed(e);
        }
    }

    /** Other tools go by the document's id. */
    private void nameDocument(String name) {
        AnnotationFS data = cas.getDocumentAnnotation();
        Feature id = data == null ? null : data.getType().getFeatureByBaseName("documentId"); //$NON-NLS-1$
        if (id != null && !name.equals(data.getStringValue(id))) {
            data.setStringValue(id, name);
        }
    }
}
