package org.parley.export.internal.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.FileSink;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.model.Document;
import org.parley.export.internal.model.DocumentReader;
import org.parley.export.internal.model.Item;

/** Two files a document: its annotations, NAME.jsonld, and the text that they are about, NAME.txt. */
public final class WebRun implements ExportRun {

    private static final String TEXT = ".txt"; //$NON-NLS-1$

    private final Map<String, String> options;
    private final FileSink files;

    /** Writes to these files. */
    public WebRun(Map<String, String> options, FileSink files) {
        this.options = Map.copyOf(options);
        this.files = files;
    }

    /** What is not written, or in another form. */
    public static List<Problem> check(CAS cas, Map<String, String> options) {
        Document document = DocumentReader.read(cas, options);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(WebAnnotations.clean(document.text()).problems());
        for (Item item : document.items()) {
            item.features().forEach((feature, value) -> {
                if (!WebAnnotations.clean(value).problems().isEmpty()) {
                    problems.add(new Problem(Severity.WARNING, item.begin(), item.end(),
                            ExportMessages.format("web.feature", item.type(), feature))); //$NON-NLS-1$
                }
            });
        }
        problems.sort(Comparator.comparingInt(Problem::begin));
        return problems;
    }

    /** Writes the annotations of a document alone. */
    public static void write(CAS cas, OutputStream out, Map<String, String> options) throws IOException {
        new WebAnnotations(DocumentReader.read(cas, options), "document", DocumentInfo.NONE).write(out); //$NON-NLS-1$
    }

    @Override
    public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
        WebAnnotations annotations = new WebAnnotations(DocumentReader.read(document.cas(), options), document.path(),
                document.info());
        try (OutputStream out = files.create(document.path() + ".jsonld")) { //$NON-NLS-1$
            annotations.write(out);
        }
        try (OutputStream out = files.create(document.path() + TEXT)) {
            out.write(annotations.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void finish(IProgressMonitor monitor) {
        // nothing stands for all
    }

    /** The text file as the file of annotations beside it refers to it: a relative IRI (RFC 3986). */
    static String reference(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1) + TEXT;
        try {
            return new URI(null, null, "./" + name, null).toASCIIString().substring(2); //$NON-NLS-1$
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e); // paths of an export are paths of a URI
        }
    }
}
