package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.StateOption;
import org.parley.export.internal.json.JsonCasWriter;
import org.parley.export.internal.xmi.CleanCopy;
import org.parley.export.internal.xmi.Cleaning;
import org.parley.export.internal.xmi.Rules;

/** UIMA JSON CAS 0.4, one file a document with its types in it: what cassis and uimaj-io-json read. */
@Component(service = Exporter.class)
public final class JsonCasExporter implements Exporter {

    @Override
    public String id() {
        return "json"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("json.label"); //$NON-NLS-1$
    }

    @Override
    public String fileExtension() {
        return "json"; //$NON-NLS-1$
    }

    @Override
    public List<Option> options() {
        return List.of(StateOption.option());
    }

    @Override
    public List<Problem> preflight(CAS cas, Map<String, String> options) {
        return Rules.check(cas, options).problems();
    }

    @Override
    public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
            throws IOException {
        Cleaning cleaning = Rules.check(cas, options);
        try {
            JsonCasWriter.write(cleaning.changesNothing() ? cas : CleanCopy.of(cas, cleaning), out);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
