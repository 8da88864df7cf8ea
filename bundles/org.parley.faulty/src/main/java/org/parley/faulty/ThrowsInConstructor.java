package org.parley.faulty;

import org.osgi.service.component.annotations.Component;
import org.parley.core.pipeline.AnnotatorProvider;

/** Cannot even be made. */
@Component(service = AnnotatorProvider.class)
public final class ThrowsInConstructor extends FaultyProvider {

    /** Throws. */
    public ThrowsInConstructor() {
        super("faulty.constructor", ThrowingEngine.class); //$NON-NLS-1$
        throw new IllegalStateException("thrown in the constructor"); //$NON-NLS-1$
    }
}
