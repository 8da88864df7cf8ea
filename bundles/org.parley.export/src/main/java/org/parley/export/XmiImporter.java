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
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.FileNames;
import org.parley.export.internal.LanguageOption;
import org.parley.export.internal.xmi.ReadDocument;

/**
 * UIMA XMI, with the types of the TypeSystem.xml beside it. One above its folder is of this file only if the file needs it. A
 * file with types that are nowhere is refused, so that nothing is lost unseen.
 */
@Component(service = Importer.class)
public final class XmiImporter implements Importer {

    private static final List<String> BESIDE = List.of(Corpus.TYPE_SYSTEM_FILE, "typesystem.xml"); //$NON-NLS-1$
    /** Above the folder of a person, and in a corpus above that of all annotations. */
    private static final List<String> ABOVE = List.of("../" + Corpus.TYPE_SYSTEM_FILE, //$NON-NLS-1$
            "../../" + Corpus.TYPE_SYSTEM_FILE); //$NON-NLS-1$

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
        boolean found = useTypes(source, BESIDE, sink);
        CAS cas = sink.newCas();
        List<Problem> problems;
        try {
            problems = read(source, cas, options, monitor);
        } catch (CoreException e) {
            if (found || !useTypes(source, ABOVE, sink)) {
                throw e;
            }
            cas = sink.newCas();
            problems = read(source, cas, options, monitor);
        }
        sink.add(new ImportedDocument(source.fileName(), "", cas, DocumentInfo.NONE, problems)); //$NON-NLS-1$
    }

    private List<Problem> read(ImportSource source, CAS cas, Map<String, String> options, IProgressMonitor monitor)
            throws CoreException, IOException {
        try (InputStream in = source.open()) {
            return read(in, source.place(), cas, options, monitor);
        }
    }

    /** Whether there is one. */
    private static boolean useTypes(ImportSource source, List<String> places, ImportSink sink)
            throws CoreException, IOException {
        for (String path : places) {
            Optional<ImportSource> types = source.sibling(path);
            if (types.isPresent()) {
                try (InputStream in = types.get().open()) {
                    sink.useTypes(in, types.get().place());
                }
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options,
            IProgressMonitor monitor) throws CoreException, IOException {
        CasXmi.read(in, fileName, cas);
        return ReadDocument.complete(cas, fileName, FileNames.document(fileName), LanguageOption.of(options));
    }
}
