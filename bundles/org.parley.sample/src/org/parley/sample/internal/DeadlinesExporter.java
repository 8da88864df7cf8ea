package org.parley.sample.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.CoveredText;
import org.parley.core.Problem;
import org.parley.core.exchange.Exporter;
import org.parley.sample.type.Deadline;

/** Writes the deadlines of a document as a table of comma-separated values (RFC 4180). */
@Component
public final class DeadlinesExporter implements Exporter {

    @Override
    public String id() {
        return "deadlines"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return Messages.exporter_label;
    }

    @Override
    public String fileExtension() {
        return "csv"; //$NON-NLS-1$
    }

    @Override
    public List<Problem> preflight(CAS cas, Map<String, String> options) {
        return List.of();
    }

    @Override
    public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
            throws IOException {
        StringBuilder table = new StringBuilder("begin,end,text,value\r\n"); //$NON-NLS-1$
        for (Deadline deadline : cas.select(Deadline.class)) {
            table.append(deadline.getBegin()).append(',').append(deadline.getEnd()).append(',')
                    .append(quoted(CoveredText.of(deadline))).append(',').append(quoted(deadline.getValue()))
                    .append("\r\n"); //$NON-NLS-1$
        }
        out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String value) {
        return value == null ? "" : '"' + value.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
