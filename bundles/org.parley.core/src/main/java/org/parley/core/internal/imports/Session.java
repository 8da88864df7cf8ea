package org.parley.core.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.internal.corpus.BegunDocument;
import org.parley.core.internal.corpus.CorpusFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the files of one import share: the corpus, the names in it, and the types that come in. */
final class Session implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Settings settings;
    private final IncomingTypes types;
    private final DocumentNames names;
    private final List<String> annotators;
    private final BegunDocument begun;

    /**
     * A session.
     *
     * @throws CoreException
     *             if the corpus cannot be read, or the mapping contradicts its types
     */
    Session(Corpus corpus, Settings settings) throws CoreException {
        this.settings = settings;
        this.types = new IncomingTypes(corpus, settings.mapping());
        this.names = new DocumentNames(corpus.documents());
        this.annotators = new ArrayList<>(corpus.annotators());
        this.begun = new BegunDocument(corpus.folder());
    }

    /** The corpus with the types that have come in. */
    Corpus corpus() {
        return types.corpus();
    }

    IncomingTypes types() {
        return types;
    }

    Settings settings() {
        return settings;
    }

    DocumentNames names() {
        return names;
    }

    /** Whether annotations of a document of this name are there, though the document itself may not be. */
    boolean hasAnnotations(String document) {
        return annotators.stream().anyMatch(a -> corpus().hasAnnotations(document, a));
    }

    /**
     * Writes down that a new document is about to come.
     *
     * @param info
     *            what will be known of it
     * @param source
     *            where the file will be that it comes from, if it is to be kept
     */
    void begin(DocumentWriter.Place place, DocumentInfo info, Optional<Path> source) throws CoreException {
        CorpusFolder folder = new CorpusFolder(corpus().folder());
        List<Path> files = new ArrayList<>(source.stream().toList());
        if (place.writes()) {
            files.add(corpus().annotationFile(place.name(), place.annotator()));
        }
        if (!info.equals(DocumentInfo.NONE)) {
            files.add(folder.info(place.name()));
        }
        if (!files.isEmpty()) { // a text alone is there or not
            try {
                begun.begin(folder.text(place.name()), files);
            } catch (IOException e) {
                throw CoreStatus.CANNOT_WRITE.exception(e, corpus().folder(), CoreStatus.reason(e));
            }
        }
    }

    void added(String document, String annotator) {
        names.take(document);
        if (annotator != null && !annotators.contains(annotator)) {
            annotators.add(annotator);
        }
    }

    /** Every document that was begun is complete, or was taken back. */
    @Override
    public void close() {
        try {
            begun.close();
        } catch (IOException e) { // whoever locks the corpus next finds that nothing is missing
            LOG.warn(CoreStatus.CANNOT_WRITE.message(corpus().folder(), CoreStatus.reason(e)), e);
        }
    }
}
