package org.parley.export.internal.json;

import java.util.Base64;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.cas.BooleanArray;
import org.apache.uima.jcas.cas.ByteArray;
import org.apache.uima.jcas.cas.CommonPrimitiveArray;
import org.apache.uima.jcas.cas.DoubleArray;
import org.apache.uima.jcas.cas.FloatArray;
import org.apache.uima.jcas.cas.IntegerArray;
import org.apache.uima.jcas.cas.LongArray;
import org.apache.uima.jcas.cas.ShortArray;
import org.apache.uima.jcas.cas.StringArray;

/** Makes arrays and sets what they hold. */
final class ArrayMaker {

    private ArrayMaker() {
    }

    static FeatureStructure make(CAS cas, Type type, int size) {
        return switch (type.getName()) {
        case CAS.TYPE_NAME_BOOLEAN_ARRAY -> cas.createBooleanArrayFS(size);
        case CAS.TYPE_NAME_BYTE_ARRAY -> cas.createByteArrayFS(size);
        case CAS.TYPE_NAME_SHORT_ARRAY -> cas.createShortArrayFS(size);
        case CAS.TYPE_NAME_INTEGER_ARRAY -> cas.createIntArrayFS(size);
        case CAS.TYPE_NAME_LONG_ARRAY -> cas.createLongArrayFS(size);
        case CAS.TYPE_NAME_FLOAT_ARRAY -> cas.createFloatArrayFS(size);
        case CAS.TYPE_NAME_DOUBLE_ARRAY -> cas.createDoubleArrayFS(size);
        case CAS.TYPE_NAME_STRING_ARRAY -> cas.createStringArrayFS(size);
        default -> cas.createArrayFS(size);
        };
    }

    /** The bytes of an array of bytes, which JSON has as a string. */
    static byte[] bytes(JsonCas.Structure structure) {
        return structure.values().get(Names.ELEMENTS) instanceof String text ? Base64.getDecoder().decode(text)
                : new byte[0];
    }

    /** Sets an element of an array of simple values. */
    static void set(FeatureStructure array, int i, Object value) {
        if (array instanceof BooleanArray booleans) {
            booleans.set(i, Values.isTrue(value));
        } else if (array instanceof StringArray strings) {
            strings.set(i, Values.string(value));
        } else if (array instanceof ShortArray shorts) {
            shorts.set(i, (short) Values.integer(value, Short.MIN_VALUE, Short.MAX_VALUE));
        } else if (array instanceof IntegerArray integers) {
            integers.set(i, (int) Values.integer(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
        } else if (array instanceof LongArray longs) {
            longs.set(i, Values.integer(value, Long.MIN_VALUE, Long.MAX_VALUE));
        } else if (array instanceof FloatArray floats) {
            floats.set(i, (float) Values.number(value));
        } else if (array instanceof DoubleArray doubles) {
            doubles.set(i, Values.number(value));
        }
    }

    /** Whether what it holds is set by {@link #set}. */
    static boolean isOfValues(FeatureStructure array) {
        return array instanceof CommonPrimitiveArray && !(array instanceof ByteArray);
    }
}
