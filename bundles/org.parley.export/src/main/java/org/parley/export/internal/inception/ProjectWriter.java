package org.parley.export.internal.inception;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.exchange.ExportRun;
import org.parley.core.ContentWriter;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.Exporter;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes a project: documents as they come, the settings last. */
public final class ProjectWriter implements ExportRun {

    private final Exporter xmi;
    private final ExportedTypes known;
    private final Map<String, String> options;
    private final String name;
    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private final List<Map<String, Object>> documents = new ArrayList<>();
    private TypeSystem types;

    /**
     * A project.
     *
     * @param xmi
     *            writes the documents, and the types beside them
     * @param known
     *            all types of the documents
     * @param name
     *            what people see of the project
     * @param out
     *            receives the archive
     */
    public ProjectWriter(Exporter xmi, ExportedTypes known, Map<String, String> options, String name,
            OutputStream out) {
        this.xmi = xmi;
        this.known = known;
        this.options = options;
        this.name = name;
        this.zip = new ZipOutputStream(out);
    }

    /** The name as it may stand in an address: small letters, digits and hyphens; never empty. */
    public static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return slug.matches("[a-z].*") ? slug : "p-" + slug; //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
        add(document.path().replace('/', '-'), document.cas(), monitor);
    }

    /** Adds a document under a name that is made unique. */
    public void add(String document, CAS cas, IProgressMonitor monitor) throws IOException {
        types = cas.getTypeSystem();
        String file = document + ".xmi"; //$NON-NLS-1$
        for (int i = 2; !names.add(file); i++) {
            file = document + '-' + i + ".xmi"; //$NON-NLS-1$
        }
        zip.putNextEntry(new ZipEntry("source/" + file)); //$NON-NLS-1$
        xmi.export(cas, new Open(zip), options, monitor);
        zip.closeEntry();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", file); //$NON-NLS-1$
        entry.put("format", "xmi"); //$NON-NLS-1$ //$NON-NLS-2$
        entry.put("state", "NEW"); //$NON-NLS-1$ //$NON-NLS-2$
        documents.add(entry);
    }

    @Override
    public void finish(IProgressMonitor monitor) throws IOException {
        Map<String, Object> project = new LinkedHashMap<>();
        project.put("name", name); //$NON-NLS-1$
        project.put("slug", slug(name)); //$NON-NLS-1$
        project.put("mode", "ANNOTATION"); //$NON-NLS-1$ //$NON-NLS-2$
        project.put("version", 1); //$NON-NLS-1$
        project.put("script_direction", "LTR"); //$NON-NLS-1$ //$NON-NLS-2$
        project.put("source_documents", documents); //$NON-NLS-1$
        project.put("annotation_documents", List.of()); //$NON-NLS-1$
        project.put("project_permissions", List.of()); //$NON-NLS-1$
        Layers layers = types == null ? null : new Layers(types, known, name);
        project.put("tag_sets", layers == null ? List.of() : layers.tagSets()); //$NON-NLS-1$
        project.put("layers", layers == null ? List.of() : layers.layers()); //$NON-NLS-1$
        zip.putNextEntry(new ZipEntry("exportedproject.json")); //$NON-NLS-1$
        zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(project));
        zip.closeEntry();
        for (Map.Entry<String, ContentWriter> file : xmi.companions(known.description(), options).entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey())); // which INCEpTION passes over
            file.getValue().writeTo(new Open(zip));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What an exporter of one document may close without closing the archive. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
