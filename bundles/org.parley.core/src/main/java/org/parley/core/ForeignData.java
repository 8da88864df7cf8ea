package org.parley.core;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.uima.cas.impl.XmiSerializationSharedData;

/**
 * What an annotation file holds that nobody here has types for, such as that of a newer version or of a plug-in that is
 * away. It is kept beside the CAS and written back as it came. For as long as it belongs to a CAS, that CAS must be saved
 * with it, and nothing can take the CAS's place: references between the two are by identity.
 */
public final class ForeignData {

    private final XmiSerializationSharedData data;
    private final SortedMap<String, Integer> types;

    ForeignData(XmiSerializationSharedData data, Map<String, Integer> types) {
        this.data = data;
        this.types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /**
     * Full names of the types that are not known, each with the number of its feature structures; empty if only features of
     * known types are unknown.
     */
    public SortedMap<String, Integer> types() {
        return types;
    }

    XmiSerializationSharedData data() {
        return data;
    }
}
