package org.parley.sample.internal;

import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.parley.core.State;
import org.parley.sample.type.Deadline;
import org.parley.sample.type.Denial;

/** The engine: hands the text to the finders and puts into the CAS what they find. */
public final class SampleAnnotator extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas jcas) {
        String text = jcas.getDocumentText();
        for (Finding found : DeadlineFinder.find(text)) {
            Deadline deadline = new Deadline(jcas, found.begin(), found.end());
            deadline.setValue(found.value());
            deadline.setOrigin(SampleAnnotatorProvider.ID);
            State.SUGGESTED.set(deadline);
            deadline.addToIndexes();
        }
        for (Finding found : DenialFinder.find(text)) {
            Denial denial = new Denial(jcas, found.begin(), found.end());
            denial.setQuoteType("INDIRECT"); //$NON-NLS-1$
            denial.setStrength(found.value());
            denial.setOrigin(SampleAnnotatorProvider.ID);
            State.SUGGESTED.set(denial);
            denial.addToIndexes();
        }
    }
}
