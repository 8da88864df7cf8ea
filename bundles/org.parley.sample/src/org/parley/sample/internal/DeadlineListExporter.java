package org.parley.sample.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.parley.core.CoveredText;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportRun;
import org.parley.core.exchange.ExportedDocument;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.FileSink;
import org.parley.sample.type.Deadline;

/** Writes the deadlines of all documents into one list: a line for each, with document, value and words, parted by tabs. */
@Component
public final class DeadlineListExporter implements Exporter {

    @Override
    public String id() {
        return "deadline-list"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return Messages.list_label;
    }

    @Override
    public String fileExtension() {
        return "tsv"; //$NON-NLS-1$
    }

    @Override
    public List<Problem> preflight(CAS cas, Map<String, String> options) {
        return List.of();
    }

    @Override
    public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
            throws IOException {
        out.write(lines("", cas)); //$NON-NLS-1$
    }

    @Override
    public ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files) throws IOException {
        return new ListRun(files.create("deadlines.tsv")); //$NON-NLS-1$
    }

    private static byte[] lines(String document, CAS cas) {
        StringBuilder lines = new StringBuilder();
        for (Deadline deadline : cas.select(Deadline.class)) {
            lines.append(document).append('\t').append(deadline.getValue()).append('\t')
                    .append(CoveredText.of(deadline).replaceAll("\\s+", " ")).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One export: the list is begun with it and complete when it is finished. */
    private static final class ListRun implements ExportRun {

        private final OutputStream list;

        ListRun(OutputStream list) {
            this.list = list;
        }

        @Override
        public void add(ExportedDocument document, IProgressMonitor monitor) throws IOException {
            byte[] lines = lines(document.path(), document.cas()); // all of them, before the first is written
            list.write(lines);
        }

        @Override
        public void finish(IProgressMonitor monitor) throws IOException {
            list.close();
        }
    }
}
