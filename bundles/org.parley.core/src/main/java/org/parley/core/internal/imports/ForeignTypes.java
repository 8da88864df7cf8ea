package org.parley.core.internal.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** Of the types of others, those that are needed here: the ones that are asked for, with all that these refer to. */
final class ForeignTypes {

    private static final String ARRAY = "[]"; //$NON-NLS-1$

    private final TypeSystem here;
    private final TypeSystemDescription there;
    private final Map<String, TypeDescription> taken = new LinkedHashMap<>();

    private ForeignTypes(TypeSystem here, TypeSystemDescription there) {
        this.here = here;
        this.there = there;
    }

    /** Whether there is nothing that is not here as well. */
    static boolean areKnown(TypeSystem here, TypeSystemDescription there) {
        return Stream.of(there.getTypes()).allMatch(type -> {
            Type known = here.getType(type.getName());
            return known != null && Stream.of(type.getFeatures())
                    .allMatch(f -> known.getFeatureByBaseName(f.getName()) != null);
        });
    }

    /**
     * The types that are needed so that what was left out has a place.
     *
     * @param here
     *            the types that are there
     * @param there
     *            the types of others
     * @param names
     *            full names of types, and of features (TYPE:FEATURE); those that nobody knows are passed over
     * @return no types if there are none
     */
    static TypeSystemDescription needed(TypeSystem here, TypeSystemDescription there, Collection<String> names) {
        ForeignTypes found = new ForeignTypes(here, there);
        Map<String, List<String>> features = new HashMap<>();
        for (String name : names) {
            String[] parts = name.split(String.valueOf(TypeSystem.FEATURE_SEPARATOR));
            List<String> ofType = features.computeIfAbsent(parts[0], n -> new ArrayList<>());
            if (parts.length > 1) {
                ofType.add(parts[1]);
            }
        }
        features.forEach(found::take);
        TypeSystemDescription needed = (TypeSystemDescription) there.clone();
        needed.setTypes(found.taken.values().toArray(TypeDescription[]::new));
        return needed;
    }

    /** A type that is not here is taken whole, of one that is here these features. */
    private void take(String name, List<String> features) {
        Type known = here.getType(name);
        TypeDescription type = there.getType(name);
        if (type == null || taken.containsKey(name)) {
            return;
        }
        TypeDescription copy = (TypeDescription) type.clone();
        copy.setFeatures(Stream.of(type.getFeatures()).filter(f -> isNew(known, f, features))
                .toArray(FeatureDescription[]::new));
        if (known != null && copy.getFeatures().length == 0) {
            return;
        }
        taken.put(name, copy);
        takeUnknown(type.getSupertypeName());
        for (FeatureDescription feature : copy.getFeatures()) {
            takeUnknown(feature.getRangeTypeName());
            takeUnknown(feature.getElementType());
        }
    }

    private static boolean isNew(Type known, FeatureDescription feature, List<String> asked) {
        Feature there = known == null ? null : known.getFeatureByBaseName(feature.getName());
        return known == null || there == null && asked.contains(feature.getName());
    }

    private void takeUnknown(String name) {
        String type = name != null && name.endsWith(ARRAY) ? name.substring(0, name.length() - ARRAY.length()) : name;
        if (type != null && here.getType(type) == null) {
            take(type, List.of());
        }
    }
}
