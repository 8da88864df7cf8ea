package org.parley.annotators.internal.uima;

import org.apache.uima.UimaContext;
import org.apache.uima.resource.ResourceInitializationException;

/** What the engines that suggest annotations share: the parameter {@code minimumConfidence}, below which a suggestion is not made. */
abstract class SuggestingAnnotator extends EnglishAnnotator {

    /** Suggestions below this confidence are not made. */
    static final String MINIMUM_CONFIDENCE = "minimumConfidence";

    private float minimumConfidence;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        Float given = (Float) context.getConfigParameterValue(MINIMUM_CONFIDENCE);
        minimumConfidence = given == null ? 0 : given;
    }

    final boolean isSure(float confidence) {
        return confidence >= minimumConfidence;
    }
}
