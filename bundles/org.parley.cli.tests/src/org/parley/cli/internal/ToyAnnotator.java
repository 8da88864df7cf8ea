package org.parley.cli.internal;

import java.util.Set;
import java.util.concurrent.Semaphore;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.parley.core.State;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.type.Cue;

/** Suggests a cue for every "said"; throws where it reads "bomb", waits for ever where it reads "sleep". */
public final class ToyAnnotator implements AnnotatorProvider {

    static final String ID = "toy.said";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Toy";
    }

    @Override
    public int order() {
        return 7;
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
        description.setAnnotatorImplementationName(Engine.class.getName());
        description.getAnalysisEngineMetaData().setName(ID);
        return description;
    }

    /** The engine. */
    public static final class Engine extends CasAnnotator_ImplBase {

        @Override
        public void process(CAS cas) {
            String text = cas.getDocumentText();
            if (text.contains("bomb")) {
                throw new IllegalStateException("no such rule");
            }
            if (text.contains("sleep")) {
                new Semaphore(0).acquireUninterruptibly();
            }
            for (int at = text.indexOf("said"); at >= 0; at = text.indexOf("said", at + 1)) {
                Cue cue = (Cue) cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), at, at + 4);
                cue.setOrigin(ID);
                State.SUGGESTED.set(cue);
                cas.addFsToIndexes(cue);
            }
        }
    }
}
