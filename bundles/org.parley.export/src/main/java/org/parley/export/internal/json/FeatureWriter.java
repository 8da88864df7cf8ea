package org.parley.export.internal.json;

import java.io.IOException;
import java.util.function.ToIntFunction;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.BooleanArray;
import org.apache.uima.jcas.cas.ByteArray;
import org.apache.uima.jcas.cas.DoubleArray;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.FloatArray;
import org.apache.uima.jcas.cas.StringArray;
import org.parley.export.internal.xmi.TextRules;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes one feature structure. */
final class FeatureWriter {

    private final JsonGenerator json;
    private final ToIntFunction<FeatureStructure> ids;

    /**
     * A writer.
     *
     * @param ids
     *            gives the id of a feature structure; 0 for null
     */
    FeatureWriter(JsonGenerator json, ToIntFunction<FeatureStructure> ids) {
        this.json = json;
        this.ids = ids;
    }

    void write(FeatureStructure fs) throws IOException {
        json.writeStartObject();
        json.writeNumberField(Names.ID, ids.applyAsInt(fs));
        json.writeStringField(Names.TYPE, fs instanceof FSArray ? CAS.TYPE_NAME_FS_ARRAY : fs.getType().getName());
        if (fs instanceof CommonArrayFS<?> array) {
            json.writeFieldName(Names.ELEMENTS);
            elements(array);
        } else {
            for (Feature feature : fs.getType().getFeatures()) {
                feature(fs, feature);
            }
        }
        json.writeEndObject();
    }

    private void feature(FeatureStructure fs, Feature feature) throws IOException {
        String name = feature.getShortName();
        if (!feature.getRange().isPrimitive()) {
            if (fs.getFeatureValue(feature) != null) {
                json.writeNumberField(Names.REFERENCE + name, ids.applyAsInt(fs.getFeatureValue(feature)));
            }
            return;
        }
        if (feature.getRange().isStringOrStringSubtype()) {
            if (fs.getStringValue(feature) != null) {
                json.writeStringField(name, clean(fs.getStringValue(feature)));
            }
            return;
        }
        switch (feature.getRange().getName()) {
        case CAS.TYPE_NAME_BOOLEAN -> json.writeBooleanField(name, fs.getBooleanValue(feature));
        case CAS.TYPE_NAME_FLOAT -> {
            float value = fs.getFloatValue(feature);
            if (Float.isFinite(value)) {
                json.writeNumberField(name, value);
            } else {
                json.writeStringField(Names.NUMBER + name, Float.toString(value));
            }
        }
        case CAS.TYPE_NAME_DOUBLE -> {
            double value = fs.getDoubleValue(feature);
            if (Double.isFinite(value)) {
                json.writeNumberField(name, value);
            } else {
                json.writeStringField(Names.NUMBER + name, Double.toString(value));
            }
        }
        case CAS.TYPE_NAME_LONG -> json.writeNumberField(name, fs.getLongValue(feature));
        case CAS.TYPE_NAME_SHORT -> json.writeNumberField(name, fs.getShortValue(feature));
        case CAS.TYPE_NAME_BYTE -> json.writeNumberField(name, (short) fs.getByteValue(feature));
        default -> json.writeNumberField(name, fs.getIntValue(feature));
        }
    }

    /** The text is clean; a half of a surrogate pair in a value would end the writing. */
    private static String clean(String value) {
        return TextRules.clean(value);
    }

    private void elements(CommonArrayFS<?> array) throws IOException {
        if (array instanceof ByteArray bytes) {
            json.writeBinary(bytes.toArray());
            return;
        }
        json.writeStartArray();
        if (array instanceof FSArray<?> structures) {
            for (FeatureStructure fs : structures) {
                json.writeNumber(ids.applyAsInt(fs));
            }
        } else if (array instanceof StringArray strings) {
            for (String value : strings) {
                json.writeString(value == null ? null : clean(value));
            }
        } else if (array instanceof BooleanArray booleans) {
            for (boolean value : booleans.toArray()) {
                json.writeBoolean(value);
            }
        } else if (array instanceof DoubleArray || array instanceof FloatArray) {
            for (String value : array.toStringArray()) {
                number(value);
            }
        } else {
            for (String value : array.toStringArray()) {
                json.writeNumber(value);
            }
        }
        json.writeEndArray();
    }

    private void number(String value) throws IOException {
        if (Double.isFinite(Double.parseDouble(value))) {
            json.writeNumber(value);
        } else {
            json.writeString(value);
        }
    }
}
