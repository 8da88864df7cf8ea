package org.parley.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.contributions.Contributions;
import org.parley.core.pipeline.AnnotatorProvider;

/** The annotators that are installed, as engines for one thread. */
final class Engines implements AutoCloseable {

    /** Told how long an engine took for a document. */
    @FunctionalInterface
    interface Clock {

        void took(String annotator, long nanos);
    }

    private final CasFactory factory;
    private final List<AnnotatorProvider> providers;
    private final List<AnalysisEngine> engines = new ArrayList<>();

    private Engines(CasFactory factory, List<AnnotatorProvider> providers) {
        this.factory = factory;
        this.providers = providers;
    }

    static Engines of(Contributions contributions) throws CoreException, UIMAException {
        Engines made = new Engines(contributions.casFactory(), contributions.annotators());
        for (AnnotatorProvider provider : made.providers) {
            synchronized (provider) { // as the pipeline does
                made.engines.add(made.factory.createEngine(provider.description()));
            }
        }
        if (made.engines.isEmpty()) {
            throw new IllegalStateException("No annotator on the class path: " + contributions.problems());
        }
        return made;
    }

    /** From a text to its annotations. */
    CAS annotate(String text, Clock clock) throws CoreException, UIMAException {
        CAS cas = factory.createDocument(text, "benchmark", "en");
        for (int i = 0; i < engines.size(); i++) {
            long before = System.nanoTime();
            engines.get(i).process(cas);
            clock.took(providers.get(i).id(), System.nanoTime() - before);
        }
        return cas;
    }

    @Override
    public void close() {
        engines.forEach(AnalysisEngine::destroy);
    }
}
