package org.parley.sample.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Set;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.osgi.service.component.annotations.Component;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.sample.type.Deadline;
import org.parley.sample.type.Denial;

/** Brings the annotator. */
@Component
public final class SampleAnnotatorProvider implements AnnotatorProvider {

    /** Id of the annotator. */
    static final String ID = "sample.deadlines"; //$NON-NLS-1$

    /** After Parley's own, which number theirs up to 100. */
    private static final int ORDER = 1_000;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.annotator_label;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<String> reads() {
        return Set.of();
    }

    @Override
    public Set<String> makes() {
        return Set.of(Deadline._TypeName, Denial._TypeName);
    }

    @Override
    public AnalysisEngineDescription description() throws CoreException {
        URL descriptor = SampleAnnotatorProvider.class.getResource("SampleAnnotator.xml"); //$NON-NLS-1$
        try {
            return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(descriptor));
        } catch (IOException | InvalidXMLException e) {
            throw new CoreException(Status.error(descriptor.toString(), e));
        }
    }
}
