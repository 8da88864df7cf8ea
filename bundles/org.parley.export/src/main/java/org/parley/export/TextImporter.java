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
import org.parley.core.CasFactory;
import org.parley.core.DocumentText;
import org.parley.core.Problem;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.FileNames;
import org.parley.export.internal.LanguageOption;

/** Plain text, one file a document; see {@link DocumentText} for the encodings. */
@Component(service = Importer.class)
public final class TextImporter implements Importer {

    @Override
    public String id() {
        return "text"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("text.label"); //$NON-NLS-1$
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("txt"); //$NON-NLS-1$
    }

    @Override
    public List<Option> options() {
        return List.of(LanguageOption.option());
    }

    @Override
    public List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options,
            IProgressMonitor monitor) throws CoreException, IOException {
        DocumentText.Result result = DocumentText.read(in, fileName);
        CasFactory.setDocument(cas, result.text(), FileNames.document(fileName), LanguageOption.of(options));
        return result.problems();
    }
}
