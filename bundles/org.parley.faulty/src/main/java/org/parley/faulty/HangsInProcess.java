package org.parley.faulty;

import org.osgi.service.component.annotations.Component;
import org.parley.core.pipeline.AnnotatorProvider;

/** An annotator whose engine never returns. */
@Component(service = AnnotatorProvider.class)
public final class HangsInProcess extends FaultyProvider {

    /** Called by Declarative Services. */
    public HangsInProcess() {
        super("faulty.hangs", HangingEngine.class); //$NON-NLS-1$
    }
}
