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
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.ExportStatus;
import org.parley.export.internal.LanguageOption;
import org.parley.export.internal.inception.ProjectReader;

/** A project that INCEpTION exported with XMI as the second format: documents with the annotations of each person. */
@Component(service = Importer.class)
public final class InceptionImporter implements Importer {

    @Override
    public String id() {
        return "inception"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("inception.label"); //$NON-NLS-1$
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("zip"); //$NON-NLS-1$
    }

    @Override
    public boolean accepts(ImportSource source) throws IOException {
        return ProjectReader.isProject(source);
    }

    @Override
    public List<Option> options() {
        return List.of(LanguageOption.option());
    }

    /** There is no one document in a project: always refused. */
    @Override
    public List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options,
            IProgressMonitor monitor) throws CoreException, IOException {
        throw ExportStatus.MALFORMED.exception(null, fileName, "zip", ExportMessages.format("inception.many")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void readAll(ImportSource source, ImportSink sink, Map<String, String> options, IProgressMonitor monitor)
            throws CoreException, IOException {
        new ProjectReader(source, sink, LanguageOption.of(options)).read();
    }
}
