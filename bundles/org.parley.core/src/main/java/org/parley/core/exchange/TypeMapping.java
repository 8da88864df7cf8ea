package org.parley.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.internal.mapping.MappingFile;

/**
 * Other names for types, features and the values of features (tags), for both directions: what is called so here is called
 * otherwise elsewhere. What is not named keeps its name.
 *
 * <pre>
 * {
 *   "types": {
 *     "org.parley.type.Quote": {
 *       "name": "custom.Statement",
 *       "features": {
 *         "quoteType": { "name": "kind", "values": { "DIRECT": "direct speech", "MIXED": "" } },
 *         "note": ""
 *       }
 *     },
 *     "org.parley.type.Cue": ""
 *   }
 * }
 * </pre>
 *
 * An empty name leaves the type, feature or value out. Immutable.
 *
 * @param types
 *            by full name here
 */
public record TypeMapping(Map<String, TypeNamesThere> types) {

    /** Nothing has another name. */
    public static final TypeMapping NONE = new TypeMapping(Map.of());

    /**
     * What a type and its features are called elsewhere.
     *
     * @param name
     *            full name there; empty if it has none there and is left out
     * @param features
     *            by base name here
     */
    public record TypeNamesThere(String name, Map<String, FeatureNamesThere> features) {

        public TypeNamesThere {
            Objects.requireNonNull(name);
            features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
        }
    }

    /**
     * What a feature and its values are called elsewhere.
     *
     * @param name
     *            base name there; empty if it has none there and is left out
     * @param values
     *            value there by value here; empty values are left out
     */
    public record FeatureNamesThere(String name, Map<String, String> values) {

        public FeatureNamesThere {
            Objects.requireNonNull(name);
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    public TypeMapping {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /**
     * Reads a mapping file.
     *
     * @throws CoreException
     *             if it cannot be read, is malformed, or gives two types, two features of a type or two values of a feature one name; the message
     *             names the file and the place
     */
    public static TypeMapping read(Path file) throws CoreException {
        try (InputStream in = Files.newInputStream(file)) {
            return MappingFile.read(in, file.toString());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** Writes a mapping file in UTF-8, one entry a line; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        MappingFile.write(this, out);
    }

    /** Whether nothing has another name. */
    public boolean isEmpty() {
        return types.isEmpty();
    }

    /** What a type is called there; empty if it is left out. */
    public String typeThere(String typeHere) {
        TypeNamesThere there = types.get(typeHere);
        return there == null ? typeHere : there.name();
    }

    /**
     * What a feature is called there; empty if it is left out.
     *
     * @param typeHere
     *            the type that declares it; subtypes have it under the same name
     */
    public String featureThere(String typeHere, String featureHere) {
        FeatureNamesThere there = feature(typeHere, featureHere);
        return there == null ? featureHere : there.name();
    }

    /**
     * What a value of a feature is called there; empty if it is left out.
     *
     * @param typeHere
     *            the type that declares the feature
     */
    public String valueThere(String typeHere, String featureHere, String valueHere) {
        FeatureNamesThere there = feature(typeHere, featureHere);
        return there == null ? valueHere : there.values().getOrDefault(valueHere, valueHere);
    }

    private FeatureNamesThere feature(String typeHere, String featureHere) {
        TypeNamesThere there = types.get(typeHere);
        return there == null ? null : there.features().get(featureHere);
    }
}
