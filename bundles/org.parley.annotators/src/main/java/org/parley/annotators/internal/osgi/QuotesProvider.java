package org.parley.annotators.internal.osgi;

import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.parley.core.TypeNames;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** Contributes {@code parley.quotes}. */
@Component(service = AnnotatorProvider.class)
public final class QuotesProvider extends EnglishProvider {

    /** Called by Declarative Services and by the service loader. */
    public QuotesProvider() {
        super("quotes", 20, Set.of(TypeNames.SENTENCE, TypeNames.TOKEN),
                Set.of(Quote._TypeName, Speaker._TypeName, Cue._TypeName));
    }
}
