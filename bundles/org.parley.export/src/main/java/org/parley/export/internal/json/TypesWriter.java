package org.parley.export.internal.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes all types that are not UIMA's own, so that a file is understood without others. */
final class TypesWriter {

    private static final String UIMA = "uima."; //$NON-NLS-1$

    private TypesWriter() {
    }

    static void write(TypeSystem types, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(Names.TYPES);
        List<Type> own = StreamSupport.stream(types.spliterator(), false)
                .filter(t -> !t.isArray() && !t.getName().startsWith(UIMA))
                .sorted(Comparator.comparing(Type::getName)).toList();
        for (Type type : own) {
            json.writeObjectFieldStart(type.getName());
            json.writeStringField(Names.NAME, type.getName());
            json.writeStringField(Names.SUPER_TYPE, types.getParent(type).getName());
            for (Feature feature : type.getFeatures()) {
                if (feature.getDomain().equals(type)) {
                    write(feature, json);
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(Feature feature, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(feature.getShortName());
        json.writeStringField(Names.NAME, feature.getShortName());
        json.writeStringField(Names.RANGE, range(feature));
        if (feature.isMultipleReferencesAllowed()) {
            json.writeBooleanField(Names.SHARED, true);
        }
        json.writeEndObject();
    }

    /** What a feature holds, as the format tells it. */
    static String range(Feature feature) {
        Type element = feature.getRange().getComponentType();
        return element == null || element.isPrimitive() ? feature.getRange().getName() : element.getName() + "[]"; //$NON-NLS-1$
    }
}
