package org.parley.export.internal.json;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.apache.uima.cas.ByteArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.parley.export.internal.ExportMessages;

/** Sets the features of feature structures; what does not fit is refused with an IllegalArgumentException. */
final class FeatureReader {

    private final Offsets offsets;
    private final IntFunction<FeatureStructure> targets;

    /**
     * A reader.
     *
     * @param targets
     *            finds a feature structure by its id, and throws an IllegalArgumentException if there is none
     */
    FeatureReader(Offsets offsets, IntFunction<FeatureStructure> targets) {
        this.offsets = offsets;
        this.targets = targets;
    }

    void read(JsonCas.Structure structure, FeatureStructure fs) {
        if (fs.getType().isArray()) {
            elements(structure, fs);
            return;
        }
        for (Map.Entry<String, Object> member : structure.values().entrySet()) {
            String name = member.getKey();
            char prefix = name.isEmpty() ? ' ' : name.charAt(0);
            if (prefix == '%' || member.getValue() == null) {
                continue;
            }
            boolean prefixed = prefix == Names.REFERENCE || prefix == Names.NUMBER || prefix == Names.ANCHOR;
            Feature feature = fs.getType().getFeatureByBaseName(prefixed ? name.substring(1) : name);
            if (feature == null) {
                throw new IllegalArgumentException(
                        ExportMessages.format("json.feature", structure.type(), name)); //$NON-NLS-1$
            }
            if (!feature.getName().equals(CAS.FEATURE_FULL_NAME_SOFA)) {
                try {
                    set(fs, feature, member.getValue());
                } catch (CASRuntimeException e) {
                    throw new IllegalArgumentException(e.getMessage(), e);
                }
            }
        }
    }

    private void elements(JsonCas.Structure structure, FeatureStructure array) {
        if (array instanceof ByteArrayFS bytes) {
            byte[] values = ArrayMaker.bytes(structure);
            bytes.copyFromArray(values, 0, 0, values.length);
        } else if (structure.values().get(Names.ELEMENTS) instanceof List<?> values) {
            for (int i = 0; i < values.size(); i++) {
                if (ArrayMaker.isOfValues(array)) {
                    ArrayMaker.set(array, i, values.get(i));
                } else {
                    set((FSArray<?>) array, i, values.get(i));
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // elements of arrays are not typed at run time
    private void set(FSArray<?> array, int i, Object id) {
        if (id != null && !Long.valueOf(0).equals(id)) {
            ((FSArray<FeatureStructure>) array).set(i, targets.apply((int) Values.integer(id, 1, Integer.MAX_VALUE)));
        }
    }

    private void set(FeatureStructure fs, Feature feature, Object value) {
        if (feature.getRange().isStringOrStringSubtype()) {
            fs.setStringValue(feature, Values.string(value));
            return;
        }
        if (!feature.getRange().isPrimitive()) {
            fs.setFeatureValue(feature, targets.apply((int) Values.integer(value, 1, Integer.MAX_VALUE)));
            return;
        }
        switch (feature.getRange().getName()) {
        case CAS.TYPE_NAME_BOOLEAN -> fs.setBooleanValue(feature, Values.isTrue(value));
        case CAS.TYPE_NAME_FLOAT -> fs.setFloatValue(feature, (float) Values.number(value));
        case CAS.TYPE_NAME_DOUBLE -> fs.setDoubleValue(feature, Values.number(value));
        case CAS.TYPE_NAME_LONG -> fs.setLongValue(feature, Values.integer(value, Long.MIN_VALUE, Long.MAX_VALUE));
        case CAS.TYPE_NAME_SHORT ->
            fs.setShortValue(feature, (short) Values.integer(value, Short.MIN_VALUE, Short.MAX_VALUE));
        case CAS.TYPE_NAME_BYTE ->
            fs.setByteValue(feature, (byte) Values.integer(value, Byte.MIN_VALUE, Byte.MAX_VALUE));
        default -> {
            int number = (int) Values.integer(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
            boolean offset = fs instanceof AnnotationFS && (feature.getName().equals(CAS.FEATURE_FULL_NAME_BEGIN)
                    || feature.getName().equals(CAS.FEATURE_FULL_NAME_END));
            fs.setIntValue(feature, offset ? offsets.of(number) : number);
        }
        }
    }
}
