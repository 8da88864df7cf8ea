package org.parley.core.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.ContentWriter;
import org.parley.core.ExportRun;
import org.parley.core.ExportedDocument;
import org.parley.core.Exporter;
import org.parley.core.FileSink;

/** The way of most formats: a file for each document, and companions beside them. */
public final class DocumentFiles implements ExportRun {

    private final Exporter exporter;
    private final TypeSystemDescription types;
    private final Map<String, String> options;
    private final FileSink files;

    /** Writes the files of this exporter. */
    public DocumentFiles(Exporter exporter, TypeSystemDescription types, Map<String, String> options, FileSink files) {
        this.exporter = exporter;
        this.types = types;
        this.options = options;
        this.files = files;
    }

    @Override
    public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
        try (OutputStream out = files.create(document.path() + "." + exporter.fileExtension())) { //$NON-NLS-1$
            exporter.export(document.cas(), out, options, monitor);
        }
    }

    @Override
    public void finish(IProgressMonitor monitor) throws IOException {
        for (Map.Entry<String, ContentWriter> companion : exporter.companions(types, options).entrySet()) {
            try (OutputStream out = files.create(companion.getKey())) {
                companion.getValue().writeTo(out);
            }
        }
    }
}
