package org.parley.core.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.ExportSettings;
import org.parley.core.StateChoice;
import org.parley.core.internal.CoreMessages;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Settings of an export as JSON. What it does not understand is refused. */
public final class SettingsFile {

    private static final String FORMAT = "format"; //$NON-NLS-1$
    private static final String OPTIONS = "options"; //$NON-NLS-1$
    private static final String ANNOTATORS = "annotators"; //$NON-NLS-1$
    private static final String STATES = "states"; //$NON-NLS-1$
    private static final String ZIP = "zip"; //$NON-NLS-1$
    private static final String STRICT = "strict"; //$NON-NLS-1$
    private static final String MAPPING = "mapping"; //$NON-NLS-1$
    private static final Set<String> KEYS = Set.of(FORMAT, OPTIONS, ANNOTATORS, STATES, ZIP, STRICT, MAPPING);
    private static final int LIMIT = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Path file;
    private final JsonNode root;

    private SettingsFile(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** Reads and checks. */
    public static ExportSettings read(InputStream in, Path file) throws CoreException, IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new IOException(CoreMessages.format("import.large", LIMIT >> 20)); //$NON-NLS-1$
        }
        try {
            return new SettingsFile(file, JSON.readTree(bytes)).settings();
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "1:1" //$NON-NLS-1$
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(); //$NON-NLS-1$
            throw CoreStatus.MALFORMED_SETTINGS.exception(e, file, place, e.getOriginalMessage());
        }
    }

    private ExportSettings settings() throws CoreException {
        if (!root.isObject()) {
            throw malformed("1:1", "settings.object"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        for (Iterator<String> i = root.fieldNames(); i.hasNext();) {
            String key = i.next();
            if (!KEYS.contains(key)) {
                throw malformed(key, "settings.key", String.join(", ", KEYS.stream().sorted().toList())); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return new ExportSettings(text(FORMAT), options(), annotators(), states(), flag(ZIP), flag(STRICT), mapping());
    }

    private String text(String key) throws CoreException {
        JsonNode node = root.path(key);
        if (!node.isMissingNode() && !node.isTextual()) {
            throw malformed(key, "settings.text"); //$NON-NLS-1$
        }
        return node.asText();
    }

    private boolean flag(String key) throws CoreException {
        JsonNode node = root.path(key);
        if (!node.isMissingNode() && !node.isBoolean()) {
            throw malformed(key, "settings.flag"); //$NON-NLS-1$
        }
        return node.asBoolean();
    }

    private Map<String, String> options() throws CoreException {
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

    private List<String> annotators() throws CoreException {
        JsonNode node = root.path(ANNOTATORS);
        List<String> names = new ArrayList<>();
        if (node.isTextual()) {
            names.add(node.asText());
        } else if (!node.isMissingNode()) {
            for (JsonNode name : node) {
                names.add(name.isTextual() ? name.asText() : ""); //$NON-NLS-1$
            }
            if (!node.isArray() || names.contains("")) { //$NON-NLS-1$
                throw malformed(ANNOTATORS, "settings.names"); //$NON-NLS-1$
            }
        }
        return names;
    }

    private StateChoice states() throws CoreException {
        String id = text(STATES);
        if (!id.isEmpty() && StateChoice.of(id).isEmpty()) {
            throw malformed(STATES, "settings.states", //$NON-NLS-1$
                    String.join(", ", Stream.of(StateChoice.values()).map(StateChoice::id).toList())); //$NON-NLS-1$
        }
        return StateChoice.of(id).orElse(null);
    }

    private String mapping() throws CoreException {
        String path = text(MAPPING);
        try {
            return path.isEmpty() ? path : file.toAbsolutePath().resolveSibling(path).normalize().toString();
        } catch (InvalidPathException e) {
            throw malformed(MAPPING, "settings.text"); //$NON-NLS-1$
        }
    }

    private CoreException malformed(String place, String key, Object... arguments) {
        return CoreStatus.MALFORMED_SETTINGS.exception(null, file, place, CoreMessages.format(key, arguments));
    }

    /** Writes what is said; the stream stays open. */
    public static void write(ExportSettings settings, OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        put(root, FORMAT, settings.format());
        if (!settings.annotators().isEmpty()) {
            settings.annotators().forEach(root.putArray(ANNOTATORS)::add);
        }
        put(root, STATES, settings.states() == null ? "" : settings.states().id()); //$NON-NLS-1$
        root.put(ZIP, settings.zip());
        root.put(STRICT, settings.strict());
        put(root, MAPPING, settings.mapping());
        if (!settings.options().isEmpty()) {
            settings.options().forEach(root.putObject(OPTIONS)::put);
        }
        JSON.writeValue(out, root);
        out.write('\n');
    }

    private static void put(ObjectNode root, String key, String value) {
        if (!value.isEmpty()) {
            root.put(key, value);
        }
    }
}
