package org.parley.export.internal.xmi;

import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.parley.core.Links;
import org.parley.core.Problem.Severity;

/**
 * Types that INCEpTION does not make a layer of, or whose values it loses, as found by trying (version 39.5). The file
 * holds them all the same, for tools that take more.
 */
final class TypeRules {

    /** Features that every annotation has. */
    private static final Set<String> BUILT_IN = Set.of("sofa", "begin", "end"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private TypeRules() {
    }

    static void check(IndexedAnnotations annotations, TypeSystem types, Cleaning cleaning) {
        Type document = types.getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
        for (IndexedAnnotations.OfType group : annotations.byType()) {
            if (!isKnown(group.type()) && !types.subsumes(document, group.type())) {
                check(group.type(), types, cleaning);
            }
        }
    }

    /** DKPro Core's own types are no layers that are made anew. */
    private static boolean isKnown(Type type) {
        return type.getName().startsWith("de.tudarmstadt.ukp.dkpro.core.api."); //$NON-NLS-1$
    }

    private static void check(Type type, TypeSystem types, Cleaning cleaning) {
        if (!CAS.TYPE_NAME_ANNOTATION.equals(types.getParent(type).getName())) {
            cleaning.report(Severity.INFO, "xmi.type.subtype", type.getName(), types.getParent(type).getName()); //$NON-NLS-1$
        }
        for (Feature feature : type.getFeatures()) {
            if (!BUILT_IN.contains(feature.getShortName())) {
                check(type, feature, types, cleaning);
            }
        }
    }

    private static void check(Type type, Feature feature, TypeSystem types, Cleaning cleaning) {
        Type range = feature.getRange();
        String name = feature.getShortName();
        if (CAS.TYPE_NAME_DOUBLE.equals(range.getName())) {
            cleaning.report(Severity.INFO, "xmi.type.double", type.getName(), name); //$NON-NLS-1$
        } else if (types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION_BASE), range)) {
            cleaning.report(Severity.INFO, "xmi.type.reference", type.getName(), name); //$NON-NLS-1$
        } else if (range.isArray() && !range.getComponentType().isPrimitive() && !Links.isLinkFeature(feature)) {
            cleaning.report(Severity.INFO, "xmi.type.array", type.getName(), name); //$NON-NLS-1$
        }
    }
}
