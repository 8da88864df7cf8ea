package org.parley.core.layers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.Feature;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.TagSets;
import org.parley.core.internal.CoreMessages;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * layers.json: the tag sets of a corpus's own layers, which a UIMA type system cannot hold. Immutable.
 *
 * <pre>
 * { "tagSets" : { "custom.Promise:strength" : { "WEAK" : "hedged", "STRONG" : "" } } }
 * </pre>
 */
public final class OwnTagSets {

    /** Name of the file in the folder of a corpus. */
    public static final String FILE = "layers.json"; //$NON-NLS-1$
    /** None. */
    public static final OwnTagSets NONE = new OwnTagSets(Map.of());

    private static final long LIMIT = 16L << 20;
    private static final String TAG_SETS = "tagSets"; //$NON-NLS-1$
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Map<String, List<Tag>> tags;

    /**
     * Tag sets.
     *
     * @param tags
     *            by full name of the feature: {@code custom.Promise:strength}
     */
    public OwnTagSets(Map<String, List<Tag>> tags) {
        Map<String, List<Tag>> copy = new TreeMap<>();
        tags.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        this.tags = Collections.unmodifiableMap(copy);
    }

    /** Reads the file of a corpus; none where there is no file. The message of the exception names file and place. */
    public static OwnTagSets read(Path corpus) throws CoreException {
        Path file = corpus.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            if (Files.size(file) > LIMIT) {
                throw CoreStatus.CANNOT_READ.exception(null, file,
                        CoreMessages.format("info.large", Long.toString(LIMIT))); //$NON-NLS-1$
            }
            return new OwnTagSets(parse(file, JSON.readTree(Files.readAllBytes(file))));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "1:1" //$NON-NLS-1$
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(); //$NON-NLS-1$
            throw CoreStatus.MALFORMED_INFO.exception(e, file, place, e.getOriginalMessage());
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    private static Map<String, List<Tag>> parse(Path file, JsonNode root) throws CoreException {
        Map<String, List<Tag>> found = new TreeMap<>();
        JsonNode sets = root.path(TAG_SETS);
        expect(root.isObject(), file, "1:1", "info.object"); //$NON-NLS-1$ //$NON-NLS-2$
        expect(sets.isObject() || sets.isMissingNode(), file, TAG_SETS, "info.object"); //$NON-NLS-1$
        for (Map.Entry<String, JsonNode> set : sets.properties()) {
            expect(set.getValue().isObject(), file, set.getKey(), "info.object"); //$NON-NLS-1$
            List<Tag> values = new ArrayList<>();
            for (Map.Entry<String, JsonNode> tag : set.getValue().properties()) {
                expect(tag.getValue().isTextual() && !tag.getKey().isBlank(), file, set.getKey(), "info.text"); //$NON-NLS-1$
                values.add(new Tag(tag.getKey(), tag.getValue().asText()));
            }
            found.put(set.getKey(), values);
        }
        return found;
    }

    private static void expect(boolean holds, Path file, String place, String reason) throws CoreException {
        if (!holds) {
            throw CoreStatus.MALFORMED_INFO.exception(null, file, place, CoreMessages.format(reason));
        }
    }

    /** The tag set of a feature by its full name; empty if any text goes. */
    public List<Tag> tags(String feature) {
        return tags.getOrDefault(feature, List.of());
    }

    /** The values of a feature, those of Parley's own types included; empty if any text goes. */
    public List<String> values(Feature feature) {
        List<Tag> own = tags(feature.getName());
        return own.isEmpty() ? TagSets.values(feature) : own.stream().map(Tag::value).toList();
    }

    /** All tag sets by full name of the feature, sorted. */
    public Map<String, List<Tag>> all() {
        return tags;
    }

    /** Writes JSON with one tag a line. */
    public void writeTo(OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode sets = root.putObject(TAG_SETS);
        tags.forEach((name, values) -> {
            ObjectNode set = sets.putObject(name);
            values.forEach(t -> set.put(t.value(), t.description()));
        });
        JSON.writeValue(out, root);
        out.write('\n');
    }
}
