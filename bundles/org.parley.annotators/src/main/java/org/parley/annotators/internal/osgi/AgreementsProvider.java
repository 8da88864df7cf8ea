package org.parley.annotators.internal.osgi;

import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.parley.core.TypeNames;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.type.Agreement;
import org.parley.type.AgreementArgument;
import org.parley.type.Speaker;

/** Contributes {@code parley.agreements}. It needs sentences and tokens; quotes and speakers it reads if they are there. */
@Component(service = AnnotatorProvider.class)
public final class AgreementsProvider extends EnglishProvider {

    /** Called by Declarative Services and by the service loader. */
    public AgreementsProvider() {
        super("agreements", 30, Set.of(TypeNames.SENTENCE, TypeNames.TOKEN),
                Set.of(Agreement._TypeName, AgreementArgument._TypeName, Speaker._TypeName));
    }
}
