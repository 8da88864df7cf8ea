package org.parley.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.DocumentInfo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * documents/NAME.json: what is known of a document beside its text, one entry a line. What is not known is not written;
 * entries that this version does not know are kept.
 */
public final class DocumentInfoFile {

    /** The largest file that is read, in bytes: what people know of a document is short. */
    static final long LIMIT = 1 << 20;

    private static final String TITLE = "title"; //$NON-NLS-1$
    private static final String DATE = "date"; //$NON-NLS-1$
    private static final String SOURCE = "source"; //$NON-NLS-1$
    private static final String URL = "url"; //$NON-NLS-1$
    private static final String LANGUAGE = "language"; //$NON-NLS-1$
    private static final String FIELDS = "fields"; //$NON-NLS-1$
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /** For messages. */
    private final Object file;
    private final ObjectNode root;

    private DocumentInfoFile(Object file, ObjectNode root) {
        this.file = file;
        this.root = root;
    }

    /** One that says nothing yet. */
    static DocumentInfoFile empty() {
        return new DocumentInfoFile("", JSON.createObjectNode()); //$NON-NLS-1$
    }

    /** Reads the file; one that is not there says nothing. The message of the exception names the file and the place. */
    public static DocumentInfoFile read(Path file) throws CoreException {
        if (!Files.exists(file)) {
            return new DocumentInfoFile(file, JSON.createObjectNode());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** Reads what is in a file that messages name so. */
    static DocumentInfoFile read(InputStream in, Object file) throws CoreException {
        try {
            byte[] bytes = in.readNBytes((int) LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw CoreStatus.CANNOT_READ.exception(null, file,
                        CoreMessages.format("info.large", Long.toString(LIMIT))); //$NON-NLS-1$
            }
            if (JSON.readTree(bytes) instanceof ObjectNode object) {
                return new DocumentInfoFile(file, object);
            }
            throw malformed(file, "1:1", "info.object"); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "1:1" //$NON-NLS-1$
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(); //$NON-NLS-1$
            throw CoreStatus.MALFORMED_INFO.exception(e, file, place, e.getOriginalMessage());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** What the file says; the message of the exception names the entry that makes no sense. */
    public DocumentInfo info() throws CoreException {
        JsonNode free = root.path(FIELDS);
        if (!free.isMissingNode() && !free.isObject()) {
            throw malformed(file, FIELDS, "info.object"); //$NON-NLS-1$
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : free.properties()) {
            fields.put(field.getKey(), text(field.getValue(), FIELDS + '.' + field.getKey()));
        }
        return new DocumentInfo(text(TITLE), text(DATE), text(SOURCE), text(URL), text(LANGUAGE), fields);
    }

    private String text(String name) throws CoreException {
        return text(root.path(name), name);
    }

    private String text(JsonNode value, String place) throws CoreException {
        if (value.isContainerNode()) {
            throw malformed(file, place, "info.text"); //$NON-NLS-1$
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asText(); //$NON-NLS-1$
    }

    private static CoreException malformed(Object file, String place, String reason) {
        return CoreStatus.MALFORMED_INFO.exception(null, file, place, CoreMessages.format(reason));
    }

    /** Takes what is known now; refuses like {@link #info} where that would lose something. */
    public void set(DocumentInfo info) throws CoreException {
        info();
        set(TITLE, info.title());
        set(DATE, info.date());
        set(SOURCE, info.source());
        set(URL, info.url());
        set(LANGUAGE, info.language());
        root.remove(FIELDS);
        if (!info.fields().isEmpty()) {
            ObjectNode fields = root.putObject(FIELDS);
            info.fields().forEach(fields::put);
        }
    }

    private void set(String name, String value) {
        if (value.isEmpty()) {
            root.remove(name);
        } else {
            root.put(name, value);
        }
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return root.isEmpty();
    }

    /** Writes JSON with one entry a line. */
    public void writeTo(OutputStream out) throws IOException {
        JSON.writeValue(out, root);
        out.write('\n');
    }
}
