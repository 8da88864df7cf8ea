package org.parley.documents.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.parley.documents.internal.Messages;
import org.parley.documents.internal.Watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * JSON Lines: one object a line. Objects within become columns named {@code outer.inner}, lists of plain values one value.
 * A line that is no object is named and left out; the next is read.
 */
public final class JsonLines {

    private static final int DEEPEST = 100;
    private static final int MOST_FLAT = 5;
    private static final int LONGEST_NAME = 1000;

    private final Lines lines;
    private final RowDocuments documents;
    private final Columns columns;
    private final Watch watch;
    private final ObjectMapper mapper;

    /** Over a file; left open. */
    public JsonLines(InputStream in, String encoding, Columns columns, RowDocuments documents, Watch watch)
            throws IOException {
        int longest = 2 * watch.limits().textChars();
        this.lines = new Lines(Lines.decode(in, encoding), longest);
        this.columns = columns;
        this.documents = documents;
        this.watch = watch;
        this.mapper = new ObjectMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                        .maxStringLength(watch.limits().textChars()).maxNameLength(LONGEST_NAME).build())
                .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    }

    /** The next row, or null behind the last. */
    public Row next() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            watch.check();
            if (lines.isTooLong()) {
                documents.leaveOut(lines.number(), Messages.format("row.long", 2 * watch.limits().textChars()));
            } else if (!line.isBlank()) {
                Row row = row(line);
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    private Row row(String line) {
        try {
            JsonNode node = mapper.readTree(line);
            if (node.isObject()) {
                Map<String, String> values = new LinkedHashMap<>();
                flatten("", node, 0, values::putIfAbsent);
                return new Row(lines.number(), values);
            }
            documents.leaveOut(lines.number(), Messages.format("row.noObject"));
        } catch (JsonProcessingException e) {
            documents.leaveOut(lines.number(), Messages.format("row.json", e.getOriginalMessage(),
                    e.getLocation() == null ? 0 : e.getLocation().getColumnNr()));
        }
        return null;
    }

    /** Takes a value. */
    private interface Values {

        void put(String column, String value);
    }

    private void flatten(String prefix, JsonNode node, int depth, Values values) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String column = prefix + property.getKey();
            JsonNode value = property.getValue();
            if (value.isObject() && depth < MOST_FLAT) {
                flatten(column + ".", value, depth + 1, values);
            } else if (value.isValueNode()) {
                put(column, value.isNull() ? "" : value.asText(), values);
            } else {
                put(column, list(column, value), values);
            }
        }
    }

    private static void put(String column, String value, Values values) {
        if (!value.isEmpty()) {
            values.put(column, value);
        }
    }

    private String list(String column, JsonNode value) {
        StringBuilder list = new StringBuilder();
        String between = columns.isText(column) ? "\n\n" : "; ";
        for (JsonNode element : value) {
            if (!element.isValueNode()) {
                return value.toString();
            }
            list.append(list.isEmpty() ? "" : between).append(element.asText());
        }
        return value.isArray() ? list.toString() : value.toString();
    }
}
