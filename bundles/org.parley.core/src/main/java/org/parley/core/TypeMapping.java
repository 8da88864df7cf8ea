package org.parley.core;

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
import org.parley.core.internal.mapping.MappingFile;

/**
 * Other names for types and features, for both directions: what is called so here is called otherwise elsewhere. Types and
 * features that are not named keep their names.
 *
 * <pre>
 * {
 *   "types": {
 *     "org.parley.type.Quote": {
 *       "name": "custom.Statement",
 *       "features": { "quoteType": "kind", "note": "" }
 *     },
 *     "org.parley.type.Cue": ""
 *   }
 * }
 * </pre>
 *
 * An empty name leaves the type or feature out. Immutable.
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
     *            base name there by base name here; empty names are left out
     */
    public record TypeNamesThere(String name, Map<String, String> features) {

        public TypeNamesThere {
            Objects.requireNonNull(name);
            features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
        }
    }

    public TypeMapping {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /**
     * Reads a mapping file.
     *
     * @throws CoreException
     *             if it cannot be read, is malformed, or gives two types or two features of a type one name; the message
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
        TypeNamesThere there = types.get(typeHere);
        return there == null ? featureHere : there.features().getOrDefault(featureHere, featureHere);
    }
}
