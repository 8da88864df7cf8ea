package org.parley.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.ImportedDocument;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.ExportStatus;
import org.parley.export.internal.FileNames;
import org.parley.export.internal.LanguageOption;
import org.parley.export.internal.brat.BratReader;

/** The standoff format of brat: an annotation file beside its text. Takes what Parley writes, and the corpus PolNeAR. */
@Component(service = Importer.class)
public final class BratImporter implements Importer {

    @Override
    public String id() {
        return "brat"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("brat.label"); //$NON-NLS-1$
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("ann"); //$NON-NLS-1$
    }

    @Override
    public List<Option> options() {
        return List.of(LanguageOption.option());
    }

    @Override
    public List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options,
            IProgressMonitor monitor) throws CoreException {
        throw ExportStatus.BRAT_NO_TEXT.exception(null, fileName, FileNames.document(fileName) + ".txt"); //$NON-NLS-1$
    }

    @Override
    public void readAll(ImportSource source, ImportSink sink, Map<String, String> options, IProgressMonitor monitor)
            throws CoreException, IOException {
        CAS cas = sink.newCas();
        List<Problem> problems = BratReader.read(source, cas, LanguageOption.of(options), monitor);
        sink.add(new ImportedDocument(FileNames.document(source.fileName()), "", cas, DocumentInfo.NONE, problems)); //$NON-NLS-1$
    }
}
