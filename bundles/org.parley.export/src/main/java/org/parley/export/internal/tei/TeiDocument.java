package org.parley.export.internal.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.DocumentText;
import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.FileSink;
import org.parley.export.internal.CleanText;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.model.Document;
import org.parley.export.internal.model.DocumentReader;
import org.parley.export.internal.model.Item;

/** One file a document. */
public final class TeiDocument implements ExportRun {

    /** Java takes 100 elements one in another, libxml2 256; four are those around the annotations. */
    private static final int DEEPEST = 96;

    private final Map<String, String> options;
    private final FileSink files;

    /** Writes to these files. */
    public TeiDocument(Map<String, String> options, FileSink files) {
        this.options = Map.copyOf(options);
        this.files = files;
    }

    /** What is not written, or in another form. */
    public static List<Problem> check(CAS cas, Map<String, String> options) {
        Document document = DocumentReader.read(cas, options);
        CleanText clean = clean(document);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(clean.problems());
        TeiWriter writer = new TeiWriter(document, clean.text(), "", DocumentInfo.NONE); //$NON-NLS-1$
        if (writer.depth() > DEEPEST) {
            problems.add(Problem.ofDocument(Severity.WARNING, ExportMessages.format("tei.deep", writer.depth()))); //$NON-NLS-1$
        }
        for (Item item : document.items()) {
            if (!writer.written().contains(item)) {
                problems.add(problem(Severity.ERROR, item, "tei.blank", item.type())); //$NON-NLS-1$
                continue;
            }
            item.links().forEach(link -> link(item, link, writer, problems));
            item.features().forEach((feature, value) -> {
                if (!TeiHeader.clean(value).equals(value)) {
                    problems.add(problem(Severity.WARNING, item, "tei.feature", item.type(), feature)); //$NON-NLS-1$
                }
            });
        }
        problems.sort(Comparator.comparingInt(Problem::begin));
        return problems;
    }

    private static void link(Item owner, Item.Link link, TeiWriter writer, List<Problem> problems) {
        String role = link.role().isEmpty() ? link.feature() : link.role();
        if (!writer.written().contains(link.target())) {
            problems.add(problem(Severity.WARNING, owner, "model.link", owner.type(), role)); //$NON-NLS-1$
        } else if (!TeiHeader.line(role).equals(role)) {
            problems.add(problem(Severity.WARNING, owner, "tei.role", owner.type(), link.feature())); //$NON-NLS-1$
        }
    }

    private static Problem problem(Severity severity, Item item, String key, Object... arguments) {
        return new Problem(severity, item.begin(), item.end(), ExportMessages.format(key, arguments));
    }

    private static CleanText clean(Document document) {
        return CleanText.of(document.text(), "tei.character", TeiDocument::instead); //$NON-NLS-1$
    }

    private static char instead(String text, int i) {
        char c = text.charAt(i);
        if (c == '\r') {
            return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? ' ' : '\n';
        }
        return DocumentText.isForbidden(text, i) ? ' ' : c;
    }

    /** Writes one document. */
    public static void write(CAS cas, String name, DocumentInfo info, OutputStream out, Map<String, String> options)
            throws IOException {
        Document document = DocumentReader.read(cas, options);
        try {
            new TeiWriter(document, clean(document).text(), name, info).write(out);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
        try (OutputStream out = files.create(document.path() + ".xml")) { //$NON-NLS-1$
            write(document.cas(), document.name(), document.info(), out, options);
        }
    }

    @Override
    public void finish(IProgressMonitor monitor) {
        // nothing stands for all
    }
}
