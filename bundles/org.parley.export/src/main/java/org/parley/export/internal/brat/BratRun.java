package org.parley.export.internal.brat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.FileSink;
import org.parley.export.internal.model.DocumentReader;

/** Two files a document, NAME.txt and NAME.ann, and brat's settings for all. */
public final class BratRun implements ExportRun {

    private final Map<String, String> options;
    private final FileSink files;
    private final BratScheme scheme = new BratScheme();

    /** Writes to these files. */
    public BratRun(Map<String, String> options, FileSink files) {
        this.options = Map.copyOf(options);
        this.files = files;
    }

    /** What is not written, or in another form. */
    public static List<Problem> check(CAS cas, Map<String, String> options) {
        BratWriter writer = new BratWriter(DocumentReader.read(cas, options), new BratScheme());
        writer.annotations();
        return writer.problems().stream().distinct().sorted(Comparator.comparingInt(Problem::begin)).toList();
    }

    /** The .ann file of a document alone. */
    public static String annotations(CAS cas, Map<String, String> options) {
        return new BratWriter(DocumentReader.read(cas, options), new BratScheme()).annotations();
    }

    @Override
    public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
        BratWriter writer = new BratWriter(DocumentReader.read(document.cas(), options), scheme);
        write(document.path() + ".ann", writer.annotations()); //$NON-NLS-1$
        write(document.path() + ".txt", writer.text()); //$NON-NLS-1$
    }

    @Override
    public void finish(IProgressMonitor monitor) throws IOException {
        write("annotation.conf", scheme.annotationConf()); //$NON-NLS-1$
        try (InputStream in = BratRun.class.getResourceAsStream("/org/parley/export/visual.conf"); //$NON-NLS-1$
                OutputStream out = files.create("visual.conf")) { //$NON-NLS-1$
            in.transferTo(out);
        }
    }

    private void write(String path, String content) throws IOException {
        try (OutputStream out = files.create(path)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
