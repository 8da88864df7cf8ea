package org.parley.editor.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.TagSets;

/**
 * A place for links of one role in an annotation.
 *
 * @param feature
 *            the link feature
 * @param role
 *            the role
 */
record Slot(Feature feature, String role) {

    private static final String TARGET_ANY = "uima.tcas.Annotation"; //$NON-NLS-1$

    /** The slots of a type, in the order of the form; the first is the one that matters most. */
    static List<Slot> of(Type type) {
        List<Slot> slots = new ArrayList<>();
        for (Feature feature : Links.features(type)) {
            List<String> roles = TagSets.roles(feature);
            (roles.isEmpty() ? List.of(feature.getShortName()) : roles).forEach(r -> slots.add(new Slot(feature, r)));
        }
        return slots;
    }

    String featureName() {
        return feature.getShortName();
    }

    /** The type that fits, {@code null} if any does. */
    Type targetType(TypeSystem types) {
        String name = TagSets.targetType(feature, role);
        return TARGET_ANY.equals(name) ? null : types.getType(name);
    }

    /** Whether an annotation fits: of the right type, and of the kind of the role where it has one. */
    boolean fits(TypeSystem types, AnnotationFS target) {
        Type wanted = targetType(types);
        if (wanted != null && !types.subsumes(wanted, target.getType())) {
            return false;
        }
        Feature kind = target.getType().getFeatureByBaseName("kind"); //$NON-NLS-1$
        String value = kind == null ? null : target.getFeatureValueAsString(kind);
        return value == null || kind == null || !TagSets.values(kind).contains(kind())
                || value.equals(kind());
    }

    /** The kind that targets of this role have where types know one: "TOPIC". */
    String kind() {
        return role.toUpperCase(Locale.ROOT);
    }
}
