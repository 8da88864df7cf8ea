package org.parley.core.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.internal.corpus.Migrations;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** corpus.json: the settings of a corpus. Entries that this version does not know are kept. */
public final class CorpusFile {

    private static final Migrations MIGRATIONS = Migrations.ALL;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final ObjectNode root;
    private final int format;

    private CorpusFile(ObjectNode root, int format) {
        this.root = root;
        this.format = format;
    }

    /** Settings of a new corpus. */
    public static CorpusFile of(String name, String language) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", MIGRATIONS.format()); //$NON-NLS-1$
        root.put("name", name); //$NON-NLS-1$
        root.put("language", language); //$NON-NLS-1$
        return new CorpusFile(root, MIGRATIONS.format());
    }

    /** Reads, checks and brings up to date; the message of the exception names the file, the place and the reason. */
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
        int format = Migrations.format(object);
        MIGRATIONS.migrate(object);
        return new CorpusFile(object, format);
    }

    /** The format that the file had when it was read. */
    public int format() {
        return format;
    }

    /** Whether the file was of an older version: what is here is up to date, the file is not. */
    public boolean isOld() {
        return format < MIGRATIONS.format();
    }

    /** Whether the file is of a newer version, so that nobody here knows what may be changed. */
    public boolean isNewer() {
        return format > MIGRATIONS.format();
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
