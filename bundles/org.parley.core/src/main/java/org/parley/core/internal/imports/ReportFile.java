package org.parley.core.internal.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.parley.core.Problem;
import org.parley.core.exchange.ImportReport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report of an import as JSON. Entries that would say nothing are left out. */
public final class ReportFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private ReportFile() {
    }

    /** Writes it in UTF-8; the stream stays open. */
    public static void write(ImportReport report, OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("added", report.added()); //$NON-NLS-1$
        root.put("failed", report.failed().size()); //$NON-NLS-1$
        root.put("cancelled", report.cancelled()); //$NON-NLS-1$
        ArrayNode files = root.putArray("files"); //$NON-NLS-1$
        report.files().forEach(f -> file(f, files.addObject()));
        JSON.writeValue(out, root);
        out.write('\n');
    }

    private static void file(ImportReport.FileReport file, ObjectNode node) {
        node.put("file", file.file()); //$NON-NLS-1$
        put(node, "format", file.format()); //$NON-NLS-1$
        failure(node, file.failure());
        problems(node, file.problems());
        ArrayNode documents = node.putArray("documents"); //$NON-NLS-1$
        file.documents().forEach(d -> document(d, documents.addObject()));
    }

    private static void document(ImportReport.DocumentReport document, ObjectNode node) {
        if (document.name() != null) {
            node.put("name", document.name()); //$NON-NLS-1$
            node.put("new", document.isNew()); //$NON-NLS-1$
        }
        if (!document.wished().equals(document.name())) {
            node.put("wished", document.wished()); //$NON-NLS-1$
        }
        put(node, "annotator", document.annotator()); //$NON-NLS-1$
        failure(node, document.failure());
        counts(node, "read", document.read()); //$NON-NLS-1$
        counts(node, "mapped", document.mapped()); //$NON-NLS-1$
        counts(node, "dropped", document.dropped()); //$NON-NLS-1$
        problems(node, document.problems());
    }

    private static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static void failure(ObjectNode node, IStatus failure) {
        if (failure != null) {
            node.put("failure", failure.getMessage()); //$NON-NLS-1$
        }
    }

    private static void counts(ObjectNode node, String key, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            ObjectNode object = node.putObject(key);
            counts.forEach(object::put);
        }
    }

    private static void problems(ObjectNode node, List<Problem> problems) {
        if (!problems.isEmpty()) {
            ArrayNode array = node.putArray("problems"); //$NON-NLS-1$
            for (Problem problem : problems) {
                ObjectNode object = array.addObject();
                object.put("severity", problem.severity().name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
                if (problem.begin() >= 0) {
                    object.put("begin", problem.begin()); //$NON-NLS-1$
                    object.put("end", problem.end()); //$NON-NLS-1$
                }
                object.put("message", problem.message()); //$NON-NLS-1$
            }
        }
    }
}
