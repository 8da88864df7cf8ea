package org.parley.core.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.parley.core.TagSets;
import org.parley.core.exchange.TypeMapping;
import org.parley.core.layers.OwnTagSets;
import org.parley.core.layers.Tag;

/** A type system with the names that a mapping gives. Features keep the names that the type has that declares them. */
public final class MappedTypes {

    private static final String ARRAY = "[]"; //$NON-NLS-1$
    private static final String ROLE = "role"; //$NON-NLS-1$
    private static final String SEPARATOR = String.valueOf(TypeSystem.FEATURE_SEPARATOR);

    private final TypeMapping mapping;
    private final Map<String, String> supertypes = new HashMap<>();

    private MappedTypes(TypeMapping mapping, TypeSystemDescription types) {
        this.mapping = mapping;
        for (TypeDescription type : types.getTypes()) {
            supertypes.put(type.getName(), type.getSupertypeName());
        }
    }

    /** The same types under the names that they have there; types and features left out are gone. */
    public static TypeSystemDescription there(TypeMapping mapping, TypeSystemDescription here) {
        TypeSystemDescription there = (TypeSystemDescription) here.clone();
        MappedTypes mapped = new MappedTypes(mapping, here);
        List<TypeDescription> kept = new ArrayList<>();
        for (TypeDescription type : there.getTypes()) {
            if (mapped.rename(type)) {
                kept.add(type);
            }
        }
        there.setTypes(kept.toArray(TypeDescription[]::new));
        return there;
    }

    /**
     * The tag sets of a corpus's own layers and of Parley's types under the names that their features and values have there;
     * those of features left out are gone.
     *
     * @param types
     *            the types here
     */
    public static OwnTagSets there(TypeMapping mapping, OwnTagSets own, TypeSystemDescription types) {
        Map<String, List<Tag>> here = new HashMap<>();
        TagSets.all().forEach((name, values) -> here.put(name, values.stream().map(v -> new Tag(v, "")).toList())); //$NON-NLS-1$
        here.putAll(own.all());
        Map<String, List<Tag>> there = new HashMap<>();
        here.forEach((name, tags) -> {
            String[] parts = name.split(SEPARATOR, 2);
            String type = mapping.typeThere(parts[0]);
            String feature = parts.length < 2 ? "" : mapping.featureThere(parts[0], parts[1]); //$NON-NLS-1$
            if (!type.isEmpty() && !feature.isEmpty()) {
                there.put(type + SEPARATOR + feature,
                        values(mapping, parts[0], parts[1], linkType(types, parts), tags));
            }
        });
        return new OwnTagSets(there);
    }

    /** Values of a link feature are roles, and those are a feature of the link. */
    private static List<Tag> values(TypeMapping mapping, String type, String feature, String linkType, List<Tag> tags) {
        List<Tag> values = new ArrayList<>();
        for (Tag tag : tags) {
            String value = linkType == null ? mapping.valueThere(type, feature, tag.value())
                    : mapping.valueThere(linkType, ROLE, tag.value());
            if (!value.isEmpty()) {
                values.add(new Tag(value, tag.description()));
            }
        }
        return values;
    }

    /** What a feature's array holds; null if it is none. */
    private static String linkType(TypeSystemDescription types, String[] feature) {
        TypeDescription owner = types.getType(feature[0]);
        return owner == null ? null
                : Stream.of(owner.getFeatures()).filter(f -> f.getName().equals(feature[1]))
                        .map(FeatureDescription::getElementType).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /**
     * Those types to which a mapping gives other names, or other names to their features, and the types that they refer to,
     * for what is to be read.
     */
    public static TypeSystemDescription foreign(TypeMapping mapping, TypeSystemDescription here) {
        TypeSystemDescription there = there(mapping, here);
        List<TypeDescription> foreign = new ArrayList<>();
        for (TypeDescription type : there.getTypes()) {
            if (!features(type).equals(features(here.getType(type.getName())))) {
                foreign.add(type);
            }
        }
        there.setTypes(foreign.toArray(TypeDescription[]::new));
        return there;
    }

    /** The names of a type's own features; null where there is no type. */
    private static List<String> features(TypeDescription type) {
        return type == null ? null : Stream.of(type.getFeatures()).map(FeatureDescription::getName).sorted().toList();
    }

    private boolean rename(TypeDescription type) {
        String here = type.getName();
        String name = mapping.typeThere(here);
        if (name.isEmpty()) {
            return false;
        }
        List<FeatureDescription> features = new ArrayList<>();
        for (FeatureDescription feature : type.getFeatures()) {
            if (rename(here, feature)) {
                features.add(feature);
            }
        }
        type.setFeatures(features.toArray(FeatureDescription[]::new));
        type.setSupertypeName(supertype(type.getSupertypeName()));
        type.setName(name);
        return true;
    }

    private boolean rename(String typeHere, FeatureDescription feature) {
        String name = mapping.featureThere(typeHere, feature.getName());
        String range = range(feature.getRangeTypeName());
        String element = feature.getElementType() == null ? null : range(feature.getElementType());
        if (name.isEmpty() || range.isEmpty() || element != null && element.isEmpty()) {
            return false;
        }
        feature.setName(name);
        feature.setRangeTypeName(range);
        feature.setElementType(element);
        return true;
    }

    private String range(String name) {
        if (name.endsWith(ARRAY)) {
            String element = mapping.typeThere(name.substring(0, name.length() - ARRAY.length()));
            return element.isEmpty() ? "" : element + ARRAY; //$NON-NLS-1$
        }
        return mapping.typeThere(name);
    }

    /** The nearest supertype that is not left out. */
    private String supertype(String here) {
        String name = here;
        while (mapping.typeThere(name).isEmpty()) {
            name = supertypes.get(name);
        }
        return mapping.typeThere(name);
    }
}
