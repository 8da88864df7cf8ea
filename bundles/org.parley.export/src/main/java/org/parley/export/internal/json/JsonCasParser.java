package org.parley.export.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.parley.export.internal.ExportMessages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Reads the JSON; knows nothing of a CAS. Refuses what is deeper, longer or more than any document needs. */
final class JsonCasParser {

    private static final int MOST_STRUCTURES = 5_000_000;
    private static final int MOST_CHARACTERS = 200_000_000;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(20)
            .maxNumberLength(100).maxNameLength(1_000).maxStringLength(MOST_CHARACTERS).build();

    private final JsonParser json;
    private final JsonCas result = new JsonCas();

    private JsonCasParser(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads a file to its end.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException
     *             if it is not JSON CAS; it knows the place
     */
    static JsonCas parse(InputStream in) throws IOException {
        try (JsonParser json = open(in)) {
            JsonCasParser parser = new JsonCasParser(json);
            parser.file();
            return parser.result;
        }
    }

    private static JsonParser open(InputStream in) throws IOException {
        return JsonFactory.builder().streamReadConstraints(LIMITS).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build().createParser(in);
    }

    /**
     * Reads the types that a file brings along and nothing behind them.
     *
     * @param known
     *            those that it need not bring
     * @return empty if it brings none
     * @throws com.fasterxml.jackson.core.JsonProcessingException
     *             if it is not JSON CAS; it knows the place
     */
    static Optional<TypeSystemDescription> types(InputStream in, TypeSystem known) throws IOException {
        try (JsonParser json = open(in)) {
            expect(json, json.nextToken(), JsonToken.START_OBJECT);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals(Names.TYPES)) {
                    TypeSystemDescription types = new TypesReader(json, known).read();
                    return types.getTypes().length == 0 ? Optional.empty() : Optional.of(types);
                }
                json.skipChildren();
            }
            return Optional.empty();
        }
    }

    private JsonParseException refused(String key, Object... arguments) {
        return new JsonParseException(json, ExportMessages.format(key, arguments));
    }

    private void file() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
            case Names.HEADER -> header();
            case Names.TYPES -> types(); // the CAS knows them by now, as far as the file tells
            case Names.STRUCTURES -> structures();
            case Names.VIEWS -> views();
            default -> {
                result.unknownMembers().add(name);
                json.skipChildren();
            }
            }
        }
        if (json.nextToken() != null) {
            throw refused("json.more"); //$NON-NLS-1$
        }
    }

    /** Looks for types of strings: the format does not say which values they take. */
    private void types() throws IOException {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            json.skipChildren();
            return;
        }
        Set<String> choices = new TreeSet<>();
        Set<String> ranges = new HashSet<>();
        String type = ""; //$NON-NLS-1$
        for (int depth = 1; depth > 0;) {
            switch (json.nextToken()) {
            case START_OBJECT -> type = depth++ == 1 ? json.currentName() : type;
            case END_OBJECT -> depth--;
            case VALUE_STRING -> {
                if (json.currentName().equals(Names.SUPER_TYPE) && json.getText().equals(CAS.TYPE_NAME_STRING)) {
                    choices.add(type);
                } else if (json.currentName().equals(Names.RANGE)) {
                    ranges.add(json.getText());
                }
            }
            default -> json.skipChildren();
            }
        }
        choices.retainAll(ranges);
        result.choices().addAll(choices);
    }

    private void expect(JsonToken found, JsonToken expected) throws JsonParseException {
        expect(json, found, expected);
    }

    static void expect(JsonParser json, JsonToken found, JsonToken expected) throws JsonParseException {
        if (found != expected) {
            throw new JsonParseException(json,
                    ExportMessages.format("json.expected", expected, found == null ? "-" : found)); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void header() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(Names.OFFSETS)) {
                result.setOffsets(json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private void structures() throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) { // by their ids
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String id = json.currentName();
                json.nextToken();
                structure(id);
            }
            return;
        }
        expect(json.currentToken(), JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            structure(null);
        }
    }

    private void structure(String key) throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        JsonLocation place = json.currentTokenLocation();
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            values.put(name, json.currentToken() == JsonToken.START_ARRAY ? list() : value());
        }
        Object id = key == null ? values.remove(Names.ID) : key;
        Object type = values.remove(Names.TYPE);
        if (!(type instanceof String typeName)) {
            throw refused("json.member", Names.TYPE); //$NON-NLS-1$
        }
        int number = id(id);
        if (result.structures().put(number, new JsonCas.Structure(number, typeName, values, place)) != null) {
            throw refused("json.twice", String.valueOf(number)); //$NON-NLS-1$
        }
        if (result.structures().size() > MOST_STRUCTURES) {
            throw refused("json.many", MOST_STRUCTURES); //$NON-NLS-1$
        }
    }

    private int id(Object value) throws JsonParseException {
        try {
            int id = Integer.parseInt(String.valueOf(value));
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException e) {
            throw new JsonParseException(json, ExportMessages.format("json.id", value), e); //$NON-NLS-1$
        }
        throw refused("json.id", value); //$NON-NLS-1$
    }

    private List<Object> list() throws IOException {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return values;
    }

    private Object value() throws IOException {
        return switch (json.currentToken()) {
        case VALUE_STRING -> json.getText();
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        case VALUE_NULL -> null;
        case VALUE_NUMBER_INT -> json.getLongValue();
        case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
        default -> throw refused("json.value", json.currentToken()); //$NON-NLS-1$
        };
    }

    private void views() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String view = json.currentName();
            expect(json.nextToken(), JsonToken.START_OBJECT);
            int sofa = 0;
            List<Integer> members = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals(Names.SOFA) && json.currentToken() != JsonToken.VALUE_NULL) {
                    sofa = id(value());
                } else if (name.equals(Names.MEMBERS)) {
                    expect(json.currentToken(), JsonToken.START_ARRAY);
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        members.add(id(value()));
                    }
                } else {
                    json.skipChildren();
                }
            }
            result.views().put(view, new JsonCas.View(sofa, members));
        }
    }
}
