package org.parley.core.internal.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.exchange.TypeMapping;
import org.parley.core.exchange.TypeMapping.FeatureNamesThere;
import org.parley.core.exchange.TypeMapping.TypeNamesThere;
import org.parley.core.internal.CoreMessages;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A mapping as JSON. What it does not understand is refused: a name with a slip of the pen must not pass in silence. */
public final class MappingFile {

    private static final String TYPES = "types"; //$NON-NLS-1$
    private static final String NAME = "name"; //$NON-NLS-1$
    private static final String FEATURES = "features"; //$NON-NLS-1$
    private static final String VALUES = "values"; //$NON-NLS-1$
    /** The largest file that is read, in bytes. */
    private static final int LIMIT = 4 << 20;
    private static final Pattern TYPE = Pattern.compile("\\w+(\\.\\w+)*"); //$NON-NLS-1$
    private static final Pattern FEATURE = Pattern.compile("\\w+"); //$NON-NLS-1$
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final String file;

    private MappingFile(String file) {
        this.file = file;
    }

    /** Reads and checks. */
    public static TypeMapping read(InputStream in, String file) throws CoreException, IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new IOException(CoreMessages.format("import.large", LIMIT >> 20)); //$NON-NLS-1$
        }
        try {
            return new MappingFile(file).mapping(JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "1:1" //$NON-NLS-1$
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(); //$NON-NLS-1$
            throw CoreStatus.MALFORMED_MAPPING.exception(e, file, place, e.getOriginalMessage());
        }
    }

    private TypeMapping mapping(JsonNode root) throws CoreException {
        if (!(root.path(TYPES) instanceof ObjectNode entries)) {
            throw malformed(TYPES, "mapping.object"); //$NON-NLS-1$
        }
        onlyKeys(root, "", Set.of(TYPES)); //$NON-NLS-1$
        Map<String, TypeNamesThere> types = new LinkedHashMap<>();
        Set<String> there = new HashSet<>();
        for (Map.Entry<String, JsonNode> entry : entries.properties()) {
            TypeNamesThere names = type(entry.getKey(), entry.getValue());
            if (!names.name().isEmpty() && !there.add(names.name())) {
                throw malformed(entry.getKey(), "mapping.twice", names.name()); //$NON-NLS-1$
            }
            types.put(entry.getKey(), names);
        }
        return new TypeMapping(types);
    }

    private TypeNamesThere type(String here, JsonNode node) throws CoreException {
        if (node.isTextual()) {
            return new TypeNamesThere(checked(here, node, TYPE), Map.of());
        }
        if (!node.isObject()) {
            throw malformed(here, "mapping.type"); //$NON-NLS-1$
        }
        onlyKeys(node, here, Set.of(NAME, FEATURES));
        String name = node.has(NAME) ? checked(here, node.get(NAME), TYPE) : here;
        Map<String, FeatureNamesThere> features = new LinkedHashMap<>();
        Set<String> there = new HashSet<>();
        for (Map.Entry<String, JsonNode> entry : node.path(FEATURES).properties()) {
            String place = here + ':' + entry.getKey();
            FeatureNamesThere feature = feature(place, entry.getKey(), entry.getValue());
            if (!feature.name().isEmpty() && !there.add(feature.name())) {
                throw malformed(place, "mapping.twice", feature.name()); //$NON-NLS-1$
            }
            features.put(entry.getKey(), feature);
        }
        return new TypeNamesThere(name, features);
    }

    private FeatureNamesThere feature(String place, String here, JsonNode node) throws CoreException {
        if (!node.isObject()) {
            return new FeatureNamesThere(checked(place, node, FEATURE), Map.of());
        }
        onlyKeys(node, place, Set.of(NAME, VALUES));
        String name = node.has(NAME) ? checked(place, node.get(NAME), FEATURE) : here;
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> there = new HashSet<>();
        for (Map.Entry<String, JsonNode> entry : node.path(VALUES).properties()) {
            String value = entry.getValue().asText();
            if (!entry.getValue().isTextual()) {
                throw malformed(place, "mapping.name", entry.getValue()); //$NON-NLS-1$
            } else if (!value.isEmpty() && !there.add(value)) {
                throw malformed(place, "mapping.twice", value); //$NON-NLS-1$
            }
            values.put(entry.getKey(), value);
        }
        return new FeatureNamesThere(name, values);
    }

    private String checked(String place, JsonNode name, Pattern pattern) throws CoreException {
        if (!name.isTextual() || !name.asText().isEmpty() && !pattern.matcher(name.asText()).matches()) {
            throw malformed(place, "mapping.name", name); //$NON-NLS-1$
        }
        if (name.asText().startsWith("uima.")) { //$NON-NLS-1$
            throw malformed(place, "mapping.uima", name.asText()); //$NON-NLS-1$
        }
        return name.asText();
    }

    private void onlyKeys(JsonNode node, String place, Set<String> known) throws CoreException {
        for (Iterator<String> i = node.fieldNames(); i.hasNext();) {
            String key = i.next();
            if (!known.contains(key)) {
                throw malformed(place.isEmpty() ? key : place, "mapping.key", key); //$NON-NLS-1$
            }
        }
    }

    private CoreException malformed(String place, String key, Object... arguments) {
        return CoreStatus.MALFORMED_MAPPING.exception(null, file, place, CoreMessages.format(key, arguments));
    }

    /** Writes it; the stream stays open. */
    public static void write(TypeMapping mapping, OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode types = root.putObject(TYPES);
        mapping.types().forEach((here, names) -> {
            if (names.features().isEmpty()) {
                types.put(here, names.name());
            } else {
                ObjectNode type = types.putObject(here);
                type.put(NAME, names.name());
                ObjectNode features = type.putObject(FEATURES);
                names.features().forEach((feature, there) -> put(features, feature, there));
            }
        });
        JSON.writeValue(out, root);
        out.write('\n');
    }

    private static void put(ObjectNode features, String here, FeatureNamesThere names) {
        if (names.values().isEmpty()) {
            features.put(here, names.name());
        } else {
            ObjectNode feature = features.putObject(here);
            feature.put(NAME, names.name());
            names.values().forEach(feature.putObject(VALUES)::put);
        }
    }
}
