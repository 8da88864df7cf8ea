package org.parley.core.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.ContentWriter;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.FileSink;

/** The way of most formats: a file for each document, and companions beside them, whose names no document gets. */
public final class DocumentFiles implements ExportRun {

    private final Exporter exporter;
    private final Map<String, String> options;
    private final FileSink files;
    private final Map<OutputStream, ContentWriter> companions = new LinkedHashMap<>();

    /** Writes the files of this exporter. */
    public DocumentFiles(Exporter exporter, TypeSystemDescription types, Map<String, String> options, FileSink files)
            throws IOException {
        this.exporter = exporter;
        this.options = options;
        this.files = files;
        for (Map.Entry<String, ContentWriter> companion : new TreeMap<>(exporter.companions(types, options))
                .entrySet()) {
            companions.put(files.create(companion.getKey()), companion.getValue());
        }
    }

    @Override
    public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
        try (OutputStream out = files.create(document.path() + "." + exporter.fileExtension())) { //$NON-NLS-1$
            exporter.export(document.cas(), out, options, monitor);
        }
    }

    @Override
    public void finish(IProgressMonitor monitor) throws IOException {
        for (Map.Entry<OutputStream, ContentWriter> companion : companions.entrySet()) {
            try (OutputStream out = companion.getKey()) {
                companion.getValue().writeTo(out);
            }
        }
    }
}
