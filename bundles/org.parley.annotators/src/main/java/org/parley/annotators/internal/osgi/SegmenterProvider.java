package org.parley.annotators.internal.osgi;

import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.parley.core.TypeNames;
import org.parley.core.pipeline.AnnotatorProvider;

/** Contributes {@code parley.segmenter}. */
@Component(service = AnnotatorProvider.class)
public final class SegmenterProvider extends EnglishProvider {

    /** Called by Declarative Services and by the service loader. */
    public SegmenterProvider() {
        super("segmenter", 10, Set.of(), Set.of(TypeNames.SENTENCE, TypeNames.TOKEN, TypeNames.POS));
    }
}
