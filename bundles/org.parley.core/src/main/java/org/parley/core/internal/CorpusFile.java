package org.parley.core.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** corpus.json: the settings of a corpus. Entries that this version does not know are kept. */
public final class CorpusFile {

    /** The version of the format that this code writes; newer ones are refused. */
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final ObjectNode root;

    private CorpusFile(ObjectNode root) {
        this.root = root;
    }

    /** Settings of a new corpus. */
    public static CorpusFile of(String name, String language) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT); //$NON-NLS-1$
        root.put("name", name); //$NON-NLS-1$
        root.put("language", language); //$NON-NLS-1$
        return new CorpusFile(root);
    }

    /** Reads and checks; the message of the exception names the file, the place and the reason. */
    public static CorpusFile read(Path file) throws CoreException {
        JsonNode root;
        try {
            root = JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "1:1" //$NON-NLS-1$
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(); //$NON-NLS-1$
            throw CoreStatus.MALFORMED_CORPUS.exception(e, file, place, e.getOriginalMessage());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
        if (!(root instanceof ObjectNode object) || !object.path("name").isTextual()) { //$NON-NLS-1$
            throw CoreStatus.MALFORMED_CORPUS.exception(null, file, "name", CoreStatus.MISSING_NAME.message()); //$NON-NLS-1$
        }
        int format = object.path("format").asInt(FORMAT); //$NON-NLS-1$
        if (format > FORMAT) {
            throw CoreStatus.NEWER_CORPUS.exception(null, format, file);
        }
        return new CorpusFile(object);
    }

    /** The name that people see. */
    public String name() {
        return root.path("name").asText(); //$NON-NLS-1$
    }

    /** ISO 639 code; English where the file says none. */
    public String language() {
        return root.path("language").asText("en"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Writes JSON with one entry a line. */
    public void writeTo(OutputStream out) throws IOException {
        JSON.writeValue(out, root);
        out.write('\n');
    }
}
