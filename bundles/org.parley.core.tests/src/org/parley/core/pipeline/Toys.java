package org.parley.core.pipeline;

import java.util.Set;
import java.util.concurrent.Semaphore;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.parley.core.State;
import org.parley.type.Cue;

/** Annotators for tests. */
final class Toys {

    static final String SAID = "toy.said";

    private Toys() {
    }

    /** Suggests a cue for every "said". */
    static AnnotatorProvider said() {
        return provider(SAID, 10, SaidEngine.class);
    }

    /** Throws in each document that holds the word "bomb". */
    static AnnotatorProvider throwing() {
        return provider("toy.throwing", 20, ThrowingEngine.class);
    }

    /** Never returns. */
    static AnnotatorProvider hanging() {
        return provider("toy.hanging", 5, HangingEngine.class);
    }

    /** Never returns from a document that has the word "trap" in it. */
    static AnnotatorProvider hangingInTrap() {
        return provider("toy.trap", 5, TrapEngine.class);
    }

    static AnnotatorProvider provider(String id, int order, Class<?> engine) {
        return new AnnotatorProvider() {

            @Override
            public String id() {
                return id;
            }

            @Override
            public String label() {
                return "Toy " + id;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Set<String> reads() {
                return Set.of();
            }

            @Override
            public Set<String> makes() {
                return Set.of(Cue._TypeName);
            }

            @Override
            public AnalysisEngineDescription description() {
                AnalysisEngineDescription description = UIMAFramework.getResourceSpecifierFactory()
                        .createAnalysisEngineDescription();
                description.setFrameworkImplementation("org.apache.uima.java");
                description.setPrimitive(true);
                description.setAnnotatorImplementationName(engine.getName());
                description.getAnalysisEngineMetaData().setName(id);
                return description;
            }
        };
    }

    static void suggest(CAS cas, String word, String origin) {
        String text = cas.getDocumentText();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            Cue cue = (Cue) cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), at, at + word.length());
            cue.setOrigin(origin);
            State.SUGGESTED.set(cue);
            cas.addFsToIndexes(cue);
        }
    }

    public static class SaidEngine extends CasAnnotator_ImplBase {

        @Override
        public void process(CAS cas) {
            suggest(cas, "said", SAID);
        }
    }

    public static class ThrowingEngine extends CasAnnotator_ImplBase {

        @Override
        public void process(CAS cas) {
            suggest(cas, "half", "toy.throwing");
            if (cas.getDocumentText().contains("bomb")) {
                throw new IllegalStateException("no such rule");
            }
        }
    }

    public static class HangingEngine extends CasAnnotator_ImplBase {

        @Override
        public void process(CAS cas) {
            new Semaphore(0).acquireUninterruptibly();
        }
    }

    public static class TrapEngine extends HangingEngine {

        @Override
        public void process(CAS cas) {
            if (cas.getDocumentText().contains("trap")) {
                super.process(cas);
            }
        }
    }
}
