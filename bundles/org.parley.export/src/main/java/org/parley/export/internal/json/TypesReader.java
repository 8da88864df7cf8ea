package org.parley.export.internal.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.parley.export.internal.ExportMessages;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Reads the types that a file brings along. The format does not say all of a type that a type system knows, such as whether
 * arrays are shared: what is known and not contradicted is therefore passed over.
 */
final class TypesReader {

    private static final int MOST_FEATURES = 100_000;
    private static final String ARRAY = "[]"; //$NON-NLS-1$

    private final JsonParser json;
    private final TypeSystem known;
    private final TypeSystemDescription found = UIMAFramework.getResourceSpecifierFactory()
            .createTypeSystemDescription();
    /** Strings of few values, of which the format does not say which. */
    private final Set<String> choices = new HashSet<>();
    private int count;

    /** Reads the object that the parser is at. */
    TypesReader(JsonParser json, TypeSystem known) {
        this.json = json;
        this.known = known;
    }

    /** The types that are not known, or known otherwise; none if all are known. */
    TypeSystemDescription read() throws IOException {
        JsonCasParser.expect(json, json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonCasParser.expect(json, json.nextToken(), JsonToken.START_OBJECT);
            TypeDescription type = type(name);
            Type here = known.getType(name);
            boolean same = here != null && known.getParent(here) != null
                    && known.getParent(here).getName().equals(type.getSupertypeName());
            if (here == null && CAS.TYPE_NAME_STRING.equals(type.getSupertypeName())) {
                choices.add(name);
            } else if (!same || type.getFeatures().length > 0) {
                found.addType(name, "", type.getSupertypeName()).setFeatures(type.getFeatures()); //$NON-NLS-1$
            }
        }
        for (TypeDescription type : found.getTypes()) {
            Stream.of(type.getFeatures()).filter(f -> choices.contains(f.getRangeTypeName()))
                    .forEach(f -> f.setRangeTypeName(CAS.TYPE_NAME_STRING));
        }
        return found;
    }

    private TypeDescription type(String name) throws IOException {
        TypeDescription type = UIMAFramework.getResourceSpecifierFactory().createTypeDescription();
        Type here = known.getType(name);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                feature(type, member, here == null ? null : here.getFeatureByBaseName(member));
            } else if (member.equals(Names.SUPER_TYPE)) {
                type.setSupertypeName(json.getText());
            } else {
                json.skipChildren();
            }
        }
        return type;
    }

    private void feature(TypeDescription type, String name, Feature here) throws IOException {
        if (++count > MOST_FEATURES) {
            throw new JsonParseException(json, ExportMessages.format("json.features", MOST_FEATURES)); //$NON-NLS-1$
        }
        String range = ""; //$NON-NLS-1$
        boolean shared = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
            case Names.RANGE -> range = json.getText();
            case Names.SHARED -> shared = json.getBooleanValue();
            default -> json.skipChildren();
            }
        }
        boolean isArray = range.endsWith(ARRAY);
        if (here != null && range.equals(TypesWriter.range(here))) {
            return;
        }
        type.addFeature(name, "", isArray ? CAS.TYPE_NAME_FS_ARRAY : range, //$NON-NLS-1$
                isArray ? range.substring(0, range.length() - ARRAY.length()) : null, shared);
    }
}
