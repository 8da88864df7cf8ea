package org.parley.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.CasXmi;
import org.parley.core.Problem;
import org.parley.core.corpus.Corpus;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.FileNames;
import org.parley.export.internal.LanguageOption;
import org.parley.export.internal.xmi.ReadDocument;

/**
 * UIMA XMI, with the types of the TypeSystem.xml beside it. A file with types that are neither there nor here is refused, so
 * that nothing is lost unseen.
 */
@Component(service = Importer.class)
public final class XmiImporter implements Importer {

    /** Where other tools put it: beside the file, or above the folder of a person. */
    private static final List<String> TYPE_SYSTEMS = List.of(Corpus.TYPE_SYSTEM_FILE, "typesystem.xml", //$NON-NLS-1$
            "../" + Corpus.TYPE_SYSTEM_FILE); //$NON-NLS-1$

    @Override
    public String id() {
        return "xmi"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("xmi.label"); //$NON-NLS-1$
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("xmi"); //$NON-NLS-1$
    }

    @Override
    public List<Option> options() {
        return List.of(LanguageOption.option());
    }

    @Override
    public void readAll(ImportSource source, ImportSink sink, Map<String, String> options, IProgressMonitor monitor)
            throws CoreException, IOException {
        for (String path : TYPE_SYSTEMS) {
            Optional<ImportSource> types = source.sibling(path);
            if (types.isPresent()) {
                try (InputStream in = types.get().open()) {
                    sink.useTypes(in, types.get().place());
                }
                break;
            }
        }
        Importer.super.readAll(source, sink, options, monitor);
    }

    @Override
    public List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options,
            IProgressMonitor monitor) throws CoreException, IOException {
        CasXmi.read(in, fileName, cas);
        return ReadDocument.complete(cas, fileName, FileNames.document(fileName), LanguageOption.of(options));
    }
}
