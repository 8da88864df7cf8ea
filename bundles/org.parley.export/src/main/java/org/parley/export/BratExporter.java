package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.FileSink;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.StateOption;
import org.parley.export.internal.brat.BratRun;

/**
 * The standoff format of brat: a text and an annotation file for each document, with quotes as PolNeAR has them, and
 * annotation.conf. What a document alone would get is its annotation file.
 */
@Component(service = Exporter.class)
public final class BratExporter implements Exporter {

    @Override
    public String id() {
        return "brat"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("brat.label"); //$NON-NLS-1$
    }

    @Override
    public String fileExtension() {
        return "ann"; //$NON-NLS-1$
    }

    @Override
    public List<Option> options() {
        return List.of(StateOption.option());
    }

    @Override
    public List<Problem> preflight(CAS cas, Map<String, String> options) {
        return BratRun.check(cas, options);
    }

    @Override
    public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
            throws IOException {
        out.write(BratRun.annotations(cas, options).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files) {
        return new BratRun(options, files);
    }
}
