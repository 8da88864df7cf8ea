package org.parley.export.internal.json;

import org.parley.export.internal.ExportMessages;

/** Simple values as features take them; what does not fit is refused with an IllegalArgumentException. */
final class Values {

    private Values() {
    }

    private static IllegalArgumentException refused(Object value) {
        String shown = String.valueOf(value);
        return new IllegalArgumentException(ExportMessages.format("json.fit", //$NON-NLS-1$
                shown.length() > 40 ? shown.substring(0, 40) + '…' : shown));
    }

    static boolean isTrue(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw refused(value);
    }

    static String string(Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw refused(value);
    }

    static long integer(Object value, long least, long most) {
        if (value instanceof Long number && number >= least && number <= most) {
            return number;
        }
        throw refused(value);
    }

    static double number(Object value) {
        if (value instanceof Double || value instanceof Long) {
            return ((Number) value).doubleValue();
        }
        if (value instanceof String name) {
            return switch (name) {
            case "NaN" -> Double.NaN; //$NON-NLS-1$
            case "Infinity", "Inf" -> Double.POSITIVE_INFINITY; //$NON-NLS-1$ //$NON-NLS-2$
            case "-Infinity", "-Inf" -> Double.NEGATIVE_INFINITY; //$NON-NLS-1$ //$NON-NLS-2$
            default -> throw refused(value);
            };
        }
        throw refused(value);
    }
}
