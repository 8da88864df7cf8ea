package org.parley.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.util.TypeSystemUtil;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.FileSink;
import org.parley.core.exchange.Option;
import org.parley.core.layers.OwnTagSets;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.StateOption;
import org.parley.export.internal.inception.ProjectWriter;

/** A project for INCEpTION's own project import: all documents, layers and tag sets in one archive. */
@Component(service = Exporter.class)
public final class InceptionExporter implements Exporter {

    private static final String NAME = "project"; //$NON-NLS-1$
    private static final String DEFAULT_NAME = "Parley"; //$NON-NLS-1$

    private final XmiExporter xmi = new XmiExporter();

    @Override
    public String id() {
        return "inception"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return ExportMessages.format("inception.label"); //$NON-NLS-1$
    }

    @Override
    public String fileExtension() {
        return "zip"; //$NON-NLS-1$
    }

    @Override
    public List<Option> options() {
        return List.of(StateOption.option(),
                new Option(NAME, ExportMessages.format("inception.option.project"), DEFAULT_NAME, List.of())); //$NON-NLS-1$
    }

    @Override
    public List<Problem> preflight(CAS cas, Map<String, String> options) {
        return xmi.preflight(cas, options);
    }

    @Override
    public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
            throws IOException {
        OutputStream open = new FilterOutputStream(out) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
        ExportedTypes types = new ExportedTypes(
                TypeSystemUtil.typeSystem2TypeSystemDescription(cas.getTypeSystem()), OwnTagSets.NONE);
        try (ProjectWriter project = new ProjectWriter(xmi, types, options, name(options), open)) {
            project.add("document", cas, monitor); //$NON-NLS-1$
            project.finish(monitor);
        }
    }

    @Override
    public ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files)
            throws IOException {
        String name = name(options);
        OutputStream archive = files.create(ProjectWriter.slug(name) + ".zip"); //$NON-NLS-1$
        return new ProjectWriter(xmi, types, options, name, archive);
    }

    private static String name(Map<String, String> options) {
        String name = options.getOrDefault(NAME, DEFAULT_NAME).strip();
        return name.isEmpty() ? DEFAULT_NAME : name;
    }
}
