package org.parley.core.internal.mapping;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.BooleanArray;
import org.apache.uima.jcas.cas.ByteArray;
import org.apache.uima.jcas.cas.DoubleArray;
import org.apache.uima.jcas.cas.FloatArray;
import org.apache.uima.jcas.cas.IntegerArray;
import org.apache.uima.jcas.cas.LongArray;
import org.apache.uima.jcas.cas.ShortArray;
import org.apache.uima.jcas.cas.StringArray;

/** Copies of arrays in another CAS. */
final class Arrays {

    private Arrays() {
    }

    /** An array of the same length; with the same values where these are no references. */
    static FeatureStructure create(CAS target, CommonArrayFS<?> array) {
        int size = array.size();
        if (array instanceof StringArray strings) {
            var copy = target.createStringArrayFS(size);
            copy.copyFromArray(strings.toArray(), 0, 0, size);
            return copy;
        } else if (array instanceof IntegerArray integers) {
            var copy = target.createIntArrayFS(size);
            copy.copyFromArray(integers.toArray(), 0, 0, size);
            return copy;
        } else if (array instanceof LongArray longs) {
            var copy = target.createLongArrayFS(size);
            copy.copyFromArray(longs.toArray(), 0, 0, size);
            return copy;
        } else if (array instanceof ShortArray shorts) {
            var copy = target.createShortArrayFS(size);
            copy.copyFromArray(shorts.toArray(), 0, 0, size);
            return copy;
        } else if (array instanceof ByteArray bytes) {
            var copy = target.createByteArrayFS(size);
            copy.copyFromArray(bytes.toArray(), 0, 0, size);
            return copy;
        } else if (array instanceof BooleanArray booleans) {
            var copy = target.createBooleanArrayFS(size);
            copy.copyFromArray(booleans.toArray(), 0, 0, size);
            return copy;
        } else if (array instanceof FloatArray floats) {
            var copy = target.createFloatArrayFS(size);
            copy.copyFromArray(floats.toArray(), 0, 0, size);
            return copy;
        } else if (array instanceof DoubleArray doubles) {
            var copy = target.createDoubleArrayFS(size);
            copy.copyFromArray(doubles.toArray(), 0, 0, size);
            return copy;
        }
        return target.createArrayFS(size);
    }
}
