package org.parley.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.CasXmi;
import org.parley.core.Problem;
import org.parley.core.exchange.ImportSink;
import org.parley.core.exchange.ImportSource;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.FileNames;
import org.parley.export.internal.LanguageOption;
import org.parley.export.internal.json.JsonCasReader;
import org.parley.export.internal.xmi.ReadDocument;

/** UIMA JSON CAS 0.4, with the types that the file brings along. */
@Component(service = Importer.class)
public final class JsonCasImporter implements Importer {

    private static final int START = 1000;

    @Override
    public String id() {
        return "json"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("json.label"); //$NON-NLS-1$
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("json"); //$NON-NLS-1$
    }

    @Override
    public boolean accepts(ImportSource source) throws IOException {
        try (InputStream in = source.open()) {
            String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
            return start.matches("(?s)\\W*\\{\\s*\"%.*"); //$NON-NLS-1$ all members of the format begin so
        }
    }

    @Override
    public List<Option> options() {
        return List.of(LanguageOption.option());
    }

    @Override
    public void readAll(ImportSource source, ImportSink sink, Map<String, String> options, IProgressMonitor monitor)
            throws CoreException, IOException {
        Optional<TypeSystemDescription> types;
        try (InputStream in = source.open()) {
            types = JsonCasReader.types(in, source.place(), sink.newCas().getTypeSystem());
        }
        if (types.isPresent()) {
            ByteArrayOutputStream description = new ByteArrayOutputStream();
            CasXmi.writeTypeSystem(types.get(), description);
            sink.useTypes(new ByteArrayInputStream(description.toByteArray()), source.place());
        }
        Importer.super.readAll(source, sink, options, monitor);
    }

    @Override
    public List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options,
            IProgressMonitor monitor) throws CoreException, IOException {
        List<Problem> problems = new ArrayList<>(JsonCasReader.read(in, fileName, cas));
        problems.addAll(ReadDocument.complete(cas, fileName, FileNames.document(fileName),
                LanguageOption.of(options)));
        return problems;
    }
}
