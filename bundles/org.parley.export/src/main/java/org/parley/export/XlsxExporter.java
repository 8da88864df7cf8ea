package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
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
import org.parley.export.internal.tables.XlsxTables;

/** One Excel workbook with the tables of quotes, speakers, agreements and their arguments for all documents. */
@Component(service = Exporter.class)
public final class XlsxExporter implements Exporter {

    @Override
    public String id() {
        return "xlsx"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("xlsx.label"); //$NON-NLS-1$
    }

    @Override
    public String fileExtension() {
        return "xlsx"; //$NON-NLS-1$
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
        return XlsxTables.check(cas, options);
    }

    @Override
    public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
            throws IOException {
        XlsxTables.write(cas, out, options);
    }

    @Override
    public ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files)
            throws IOException {
        return new XlsxTables(options, files);
    }
}
