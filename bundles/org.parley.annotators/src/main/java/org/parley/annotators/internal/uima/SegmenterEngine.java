package org.parley.annotators.internal.uima;

import org.apache.uima.jcas.JCas;

/** {@code parley.segmenter}: adds sentences, tokens and parts of speech, unless the document has sentences and tokens already. */
public final class SegmenterEngine extends EnglishAnnotator {

    @Override
    void annotate(JCas cas) {
        if (!CasText.isSegmented(cas.getCas())) {
            CasText.write(analyzer().analyze(cas.getDocumentText()), cas.getCas());
        }
    }
}
