package org.parley.core.internal.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.internal.CoreMessages;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A file of settings as JSON, with what settings of exports and of imports have in common. */
class SettingsFile {

    static final String FORMAT = "format"; //$NON-NLS-1$
    static final String OPTIONS = "options"; //$NON-NLS-1$
    static final String STRICT = "strict"; //$NON-NLS-1$
    static final String MAPPING = "mapping"; //$NON-NLS-1$
    private static final int LIMIT = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Path file;
    private final JsonNode root;

    /** Reads it and looks that there is nothing but these keys. */
    SettingsFile(Path file, Set<String> keys) throws CoreException {
        this.file = file;
        this.root = read(file);
        if (!root.isObject()) {
            throw malformed("1:1", "settings.object"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        for (Iterator<String> i = root.fieldNames(); i.hasNext();) {
            String key = i.next();
            if (!keys.contains(key)) {
                throw malformed(key, "settings.key", String.join(", ", keys.stream().sorted().toList())); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private static JsonNode read(Path file) throws CoreException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new IOException(CoreMessages.format("import.large", LIMIT >> 20)); //$NON-NLS-1$
            }
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "1:1" //$NON-NLS-1$
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(); //$NON-NLS-1$
            throw CoreStatus.MALFORMED_SETTINGS.exception(e, file, place, e.getOriginalMessage());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    final JsonNode value(String key) {
        return root.path(key);
    }

    final String text(String key) throws CoreException {
        JsonNode node = root.path(key);
        if (!node.isMissingNode() && !node.isTextual()) {
            throw malformed(key, "settings.text"); //$NON-NLS-1$
        }
        return node.asText();
    }

    final boolean flag(String key) throws CoreException {
        JsonNode node = root.path(key);
        if (!node.isMissingNode() && !node.isBoolean()) {
            throw malformed(key, "settings.flag"); //$NON-NLS-1$
        }
        return node.asBoolean();
    }

    final Map<String, String> options() throws CoreException {
        Map<String, String> options = new LinkedHashMap<>();
        if (!root.path(OPTIONS).isMissingNode() && !root.path(OPTIONS).isObject()) {
            throw malformed(OPTIONS, "settings.object"); //$NON-NLS-1$
        }
        for (Map.Entry<String, JsonNode> entry : root.path(OPTIONS).properties()) {
            if (!entry.getValue().isValueNode() || entry.getValue().isNull()) {
                throw malformed(OPTIONS + ':' + entry.getKey(), "settings.text"); //$NON-NLS-1$
            }
            options.put(entry.getKey(), entry.getValue().asText());
        }
        return options;
    }

    /** The path of the mapping, which is given from where the file is; empty if there is none. */
    final String mapping() throws CoreException {
        String path = text(MAPPING);
        try {
            return path.isEmpty() ? path : file.toAbsolutePath().resolveSibling(path).normalize().toString();
        } catch (InvalidPathException e) {
            throw malformed(MAPPING, "settings.text"); //$NON-NLS-1$
        }
    }

    final CoreException malformed(String place, String key, Object... arguments) {
        return CoreStatus.MALFORMED_SETTINGS.exception(null, file, place, CoreMessages.format(key, arguments));
    }

    static ObjectNode begin(String format) {
        ObjectNode root = JSON.createObjectNode();
        put(root, FORMAT, format);
        return root;
    }

    static void put(ObjectNode root, String key, String value) {
        if (!value.isEmpty()) {
            root.put(key, value);
        }
    }

    /** Writes what is said, the options last; the stream stays open. */
    static void write(ObjectNode root, boolean strict, String mapping, Map<String, String> options, OutputStream out)
            throws IOException {
        root.put(STRICT, strict);
        put(root, MAPPING, mapping);
        if (!options.isEmpty()) {
            options.forEach(root.putObject(OPTIONS)::put);
        }
        JSON.writeValue(out, root);
        out.write('\n');
    }
}
