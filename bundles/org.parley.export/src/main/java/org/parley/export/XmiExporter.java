package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.CasXmi;
import org.parley.core.ContentWriter;
import org.parley.core.Problem;
import org.parley.core.corpus.Corpus;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.StateOption;
import org.parley.export.internal.xmi.CleanCopy;
import org.parley.export.internal.xmi.Cleaning;
import org.parley.export.internal.xmi.Rules;

/**
 * UIMA XMI 1.0, one file a document, with one TypeSystem.xml for all: what uimaj, DKPro Core, INCEpTION and cassis read.
 * What they cannot take is put right in the written copy and listed by the preflight.
 */
@Component(service = Exporter.class)
public final class XmiExporter implements Exporter {

    @Override
    public String id() {
        return "xmi"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("xmi.label"); //$NON-NLS-1$
    }

    @Override
    public String fileExtension() {
        return "xmi"; //$NON-NLS-1$
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
        if (!cleaning.needsCopy()) {
            CasXmi.write(cas, cleaning, out);
            return;
        }
        try {
            CasXmi.write(CleanCopy.of(cas, cleaning), out);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public Map<String, ContentWriter> companions(TypeSystemDescription types, Map<String, String> options) {
        return Map.of(Corpus.TYPE_SYSTEM_FILE, out -> CasXmi.writeTypeSystem(types, out));
    }
}
