package org.parley.editor.internal.model;

import java.util.Optional;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;

/** From what a person types to the value of a feature. */
public final class FeatureValues {

    private static final Set<String> NUMBERS = Set.of(CAS.TYPE_NAME_BYTE, CAS.TYPE_NAME_SHORT, CAS.TYPE_NAME_INTEGER,
            CAS.TYPE_NAME_LONG, CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE);

    private FeatureValues() {
    }

    /** What was typed as a value; a number that is cleared is 0. Empty if it is to be a number and is none. */
    public static Optional<String> of(Feature feature, String typed) {
        String type = feature.getRange().getName();
        if (!NUMBERS.contains(type)) {
            return Optional.of(typed);
        }
        String value = typed.isEmpty() ? "0" : typed; //$NON-NLS-1$
        try {
            switch (type) {
            case CAS.TYPE_NAME_BYTE -> Byte.parseByte(value);
            case CAS.TYPE_NAME_SHORT -> Short.parseShort(value);
            case CAS.TYPE_NAME_INTEGER -> Integer.parseInt(value);
            case CAS.TYPE_NAME_LONG -> Long.parseLong(value);
            case CAS.TYPE_NAME_FLOAT -> Float.parseFloat(value);
            default -> Double.parseDouble(value);
            }
            return Optional.of(value);
        } catch (NumberFormatException e) {
            return Optional.empty(); // the person is told by whoever asked
        }
    }
}
