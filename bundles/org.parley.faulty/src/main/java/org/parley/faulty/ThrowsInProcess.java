package org.parley.faulty;

import org.osgi.service.component.annotations.Component;
import org.parley.core.pipeline.AnnotatorProvider;

/** An annotator whose engine throws. */
@Component(service = AnnotatorProvider.class)
public final class ThrowsInProcess extends FaultyProvider {

    /** Called by Declarative Services. */
    public ThrowsInProcess() {
        super("faulty.throws", ThrowingEngine.class); //$NON-NLS-1$
    }
}
