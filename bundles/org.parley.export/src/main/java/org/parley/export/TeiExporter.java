package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.FileSink;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.StateOption;
import org.parley.export.internal.tei.TeiDocument;

/** TEI P5: quotes as said, mentions as names, who is meant in the header, links and agreements in standOff. */
@Component(service = Exporter.class)
public final class TeiExporter implements Exporter {

    @Override
    public String id() {
        return "tei"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("tei.label"); //$NON-NLS-1$
    }

    @Override
    public String fileExtension() {
        return "xml"; //$NON-NLS-1$
    }

    @Override
    public List<Option> options() {
        return List.of(StateOption.option());
    }

    @Override
    public boolean keepsMetadata() {
        return true;
    }

    @Override
    public List<Problem> preflight(CAS cas, Map<String, String> options) {
        return TeiDocument.check(cas, options);
    }

    @Override
    public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
            throws IOException {
        TeiDocument.write(cas, "document", DocumentInfo.NONE, out, options); //$NON-NLS-1$
    }

    @Override
    public ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files) {
        return new TeiDocument(options, files);
    }
}
