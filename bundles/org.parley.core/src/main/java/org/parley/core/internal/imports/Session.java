package org.parley.core.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.Corpus;
import org.parley.core.internal.mapping.CasTransfer;
import org.parley.core.internal.mapping.MappedTypes;
import org.parley.core.internal.mapping.MappingNames;

/** What the files of one import share: the corpus, the names in it, and the types that come in. */
final class Session {

    private final Corpus corpus;
    private final Settings settings;
    private final CasFactory incoming;
    private final CasTransfer.Names types;
    private final DocumentNames names;
    private final List<String> annotators;

    /**
     * A session.
     *
     * @throws CoreException
     *             if the corpus cannot be read, or the mapping contradicts its types
     */
    Session(Corpus corpus, Settings settings) throws CoreException {
        this.corpus = corpus;
        this.settings = settings;
        this.incoming = settings.mapping().isEmpty() ? corpus.factory()
                : corpus.factory().with(MappedTypes.foreign(settings.mapping(),
                        corpus.factory().typeSystemDescription()));
        this.types = MappingNames.in(settings.mapping());
        this.names = new DocumentNames(corpus.documents());
        this.annotators = new ArrayList<>(corpus.annotators());
    }

    Corpus corpus() {
        return corpus;
    }

    Settings settings() {
        return settings;
    }

    DocumentNames names() {
        return names;
    }

    /** An empty CAS that knows the types of the corpus, and those that the mapping tells of. */
    CAS newCas() throws CoreException {
        return incoming.createCas();
    }

    /** Whether it can go into the corpus as it is. */
    boolean isHome(CAS cas) {
        TypeSystem home = corpus.factory().typeSystem();
        return settings.mapping().isEmpty() && cas.getTypeSystem() == home;
    }

    /** A copy with the types of the corpus. */
    CasTransfer transfer(CAS cas, CAS home) {
        return new CasTransfer(cas, home, types).run();
    }

    /** Whether annotations of a document of this name are there, though the document itself may not be. */
    boolean hasAnnotations(String document) {
        return annotators.stream().anyMatch(a -> corpus.hasAnnotations(document, a));
    }

    void added(String document, String annotator) {
        names.take(document);
        if (annotator != null && !annotators.contains(annotator)) {
            annotators.add(annotator);
        }
    }
}
