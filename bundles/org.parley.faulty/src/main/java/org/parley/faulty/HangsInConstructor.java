package org.parley.faulty;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.exchange.Exporter;

/** A format whose constructor never returns. */
@Component
public final class HangsInConstructor implements Exporter {

    /** Waits for good. */
    public HangsInConstructor() {
        Never.come();
    }

    @Override
    public String id() {
        return "faulty"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return id();
    }

    @Override
    public String fileExtension() {
        return id();
    }

    @Override
    public List<Problem> preflight(CAS cas, Map<String, String> options) {
        return List.of();
    }

    @Override
    public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
            throws IOException {
        throw new IOException(id());
    }
}
