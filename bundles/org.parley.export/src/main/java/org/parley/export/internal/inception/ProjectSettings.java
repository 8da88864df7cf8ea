package org.parley.export.internal.inception;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.layers.Tag;
import org.parley.core.people.WorkState;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.ExportStatus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What exportedproject.json says of tag sets, and of how far each person is with each document. */
final class ProjectSettings {

    private static final int LARGEST = 64 << 20;
    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    private static final Map<String, WorkState> STATES = Map.of("INPROGRESS", WorkState.IN_WORK, //$NON-NLS-1$
            "FINISHED", WorkState.FINISHED); //$NON-NLS-1$

    private final Map<String, List<Tag>> tagSets = new TreeMap<>();
    private final Map<String, WorkState> states = new HashMap<>();

    /**
     * Reads the file; what it does not know is passed over.
     *
     * @throws CoreException
     *             if it is no JSON; the message names file and place
     */
    static ProjectSettings read(InputStream in, String place) throws CoreException, IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw ExportStatus.MALFORMED.exception(null, place, "1:1", ExportMessages.format("archive.large")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        try {
            ProjectSettings settings = new ProjectSettings();
            settings.read(JSON.readTree(bytes));
            return settings;
        } catch (JsonProcessingException e) {
            throw ExportStatus.MALFORMED.exception(e, place,
                    e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(), e.getOriginalMessage()); //$NON-NLS-1$
        }
    }

    private void read(JsonNode project) {
        for (JsonNode layer : project.path("layers")) { //$NON-NLS-1$
            for (JsonNode feature : layer.path("features")) { //$NON-NLS-1$
                List<Tag> tags = tags(feature.path("tag_set")); //$NON-NLS-1$
                if (!tags.isEmpty()) {
                    tagSets.put(layer.path("name").asText() + ':' + feature.path("name").asText(), tags); //$NON-NLS-1$ //$NON-NLS-2$
                }
            }
        }
        for (JsonNode document : project.path("annotation_documents")) { //$NON-NLS-1$
            WorkState state = STATES.get(document.path("state").asText().replace("_", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            if (state != null) {
                states.put(key(document.path("name").asText(), document.path("user").asText()), state); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private static List<Tag> tags(JsonNode tagSet) {
        List<Tag> tags = new ArrayList<>();
        for (JsonNode tag : tagSet.path("tags")) { //$NON-NLS-1$
            String value = tag.path("tag_name").asText(); //$NON-NLS-1$
            if (!value.isBlank()) {
                tags.add(new Tag(value, tag.path("tag_description").asText(""))); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return tags;
    }

    private static String key(String document, String user) {
        return document + '\n' + user;
    }

    /** By full name of the feature. */
    Map<String, List<Tag>> tagSets() {
        return tagSets;
    }

    /** How far a person is; NEW where nothing is said. */
    WorkState state(String document, String user) {
        return states.getOrDefault(key(document, user), WorkState.NEW);
    }
}
