package org.parley.core.internal.xmi;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.FeatureImpl;
import org.parley.core.Links;

/** How the feature structures of a type are written: worked out once for each type. */
final class TypeLayout {

    /** How a value is written. */
    enum Kind {
        /** The simple values. */
        INTEGER, BOOLEAN, FLOAT, STRING, OTHER,
        /** The id of what the feature refers to. */
        REFERENCE,
        /** The ids of what an array holds. */
        ARRAY,
        /** As {@link #ARRAY}; what is left out leaves no gap. */
        LINKS,
        /** Arrays of simple values, in an attribute. */
        VALUES,
        /** Arrays of strings, an element each. */
        STRINGS,
        /** Linked lists. */
        LIST
    }

    /**
     * A feature.
     *
     * @param start
     *            what stands before its value, as bytes
     */
    record Slot(FeatureImpl feature, String name, Kind kind, byte[] start) {
    }

    private final String name;
    private final int hash;
    private final boolean annotation;
    private final boolean array;
    private final Slot[] slots;
    private final Slot[] references;
    private byte[] tag;

    TypeLayout(Type type, TypeSystem types) {
        this.name = type.getName();
        this.hash = name.hashCode();
        this.annotation = types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), type);
        this.array = type.isArray();
        List<Slot> all = new ArrayList<>();
        boolean node = isList(type, types);
        for (Feature feature : type.getFeatures()) {
            String shortName = feature.getShortName();
            all.add(new Slot((FeatureImpl) feature, shortName, kind(feature, node, types),
                    XmlBuffer.bytes(' ' + shortName + "=\""))); //$NON-NLS-1$
        }
        this.slots = all.toArray(Slot[]::new);
        this.references = all.stream().filter(TypeLayout::refers).toArray(Slot[]::new);
    }

    private static boolean refers(Slot slot) {
        return switch (slot.kind) {
        case REFERENCE -> !slot.name.equals(CAS.FEATURE_BASE_NAME_SOFA);
        case ARRAY, LINKS, LIST -> true;
        default -> false;
        };
    }

    private static Kind kind(Feature feature, boolean listNode, TypeSystem types) {
        Type range = feature.getRange();
        if (range.isStringOrStringSubtype()) {
            return Kind.STRING;
        }
        if (range.isPrimitive()) {
            return switch (range.getName()) {
            case CAS.TYPE_NAME_INTEGER -> Kind.INTEGER;
            case CAS.TYPE_NAME_BOOLEAN -> Kind.BOOLEAN;
            case CAS.TYPE_NAME_FLOAT -> Kind.FLOAT;
            default -> Kind.OTHER;
            };
        }
        if (feature.isMultipleReferencesAllowed()) {
            return Kind.REFERENCE;
        }
        if (range.isArray()) {
            if (range.getName().equals(CAS.TYPE_NAME_STRING_ARRAY)) {
                return Kind.STRINGS;
            }
            if (range.getComponentType() != null && range.getComponentType().isPrimitive()) {
                return Kind.VALUES;
            }
            return Links.isLinkFeature(feature) ? Kind.LINKS : Kind.ARRAY;
        }
        return isList(range, types) && !listNode ? Kind.LIST : Kind.REFERENCE;
    }

    private static boolean isList(Type type, TypeSystem types) {
        return types.subsumes(types.getType(CAS.TYPE_NAME_LIST_BASE), type);
    }

    String name() {
        return name;
    }

    int hash() {
        return hash;
    }

    boolean isAnnotation() {
        return annotation;
    }

    boolean isArray() {
        return array;
    }

    /** All features, in the order of the type system. */
    Slot[] slots() {
        return slots;
    }

    /** Those features that lead to other feature structures, without the sofa. */
    Slot[] references() {
        return references;
    }

    /** Name of the element with its prefix. */
    byte[] tag() {
        return tag;
    }

    void setTag(String prefixed) {
        tag = XmlBuffer.bytes(prefixed);
    }
}
