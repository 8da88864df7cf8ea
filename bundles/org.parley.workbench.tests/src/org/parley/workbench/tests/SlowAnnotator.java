package org.parley.workbench.tests;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.parley.core.pipeline.AnnotatorProvider;

/** An annotator that works until the test says that it may end. */
public final class SlowAnnotator implements AnnotatorProvider {

    static final CountDownLatch BEGUN = new CountDownLatch(1);
    static final CountDownLatch MAY_END = new CountDownLatch(1);

    @Override
    public String id() {
        return "test.slow";
    }

    @Override
    public String label() {
        return "Slow";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Set<String> reads() {
        return Set.of();
    }

    @Override
    public Set<String> makes() {
        return Set.of();
    }

    @Override
    public AnalysisEngineDescription description() {
        AnalysisEngineDescription engine = UIMAFramework.getResourceSpecifierFactory()
                .createAnalysisEngineDescription();
        engine.setPrimitive(true);
        engine.setAnnotatorImplementationName(Engine.class.getName());
        return engine;
    }

    /** What UIMA runs. */
    public static final class Engine extends CasAnnotator_ImplBase {

        @Override
        public void process(CAS cas) {
            BEGUN.countDown();
            try {
                MAY_END.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
