package org.parley.faulty;

import java.util.Set;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.parley.core.pipeline.AnnotatorProvider;

/** What the annotators in here have in common. They run before all others. */
abstract class FaultyProvider implements AnnotatorProvider {

    private final String id;
    private final Class<? extends AnalysisComponent> engine;

    FaultyProvider(String id, Class<? extends AnalysisComponent> engine) {
        this.id = id;
        this.engine = engine;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return id;
    }

    @Override
    public int order() {
        return -1;
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
        AnalysisEngineDescription description = UIMAFramework.getResourceSpecifierFactory()
                .createAnalysisEngineDescription();
        description.setFrameworkImplementation("org.apache.uima.java"); //$NON-NLS-1$
        description.setPrimitive(true);
        description.setAnnotatorImplementationName(engine.getName());
        description.getAnalysisEngineMetaData().setName(id);
        return description;
    }
}
