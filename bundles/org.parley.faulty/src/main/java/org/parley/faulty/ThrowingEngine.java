package org.parley.faulty;

import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Adds an annotation, so that half of its work is there, and throws. */
public final class ThrowingEngine extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas jcas) {
        new Annotation(jcas, 0, 1).addToIndexes();
        throw new IllegalStateException("thrown while working"); //$NON-NLS-1$
    }
}
