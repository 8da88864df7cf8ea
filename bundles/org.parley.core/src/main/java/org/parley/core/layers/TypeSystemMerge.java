package org.parley.core.layers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.TypeSystemImpl;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.layers.TypeClash.Kind;

/**
 * Looks whether two type systems can be one, and makes it. Stricter than UIMA, which takes the more special of two
 * supertypes without a word: here the same type must mean the same. Stateless.
 */
public final class TypeSystemMerge {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*"); //$NON-NLS-1$
    private static final Pattern FEATURE = Pattern.compile("[A-Za-z]\\w*"); //$NON-NLS-1$
    private static final TypeSystem BUILT_IN = new TypeSystemImpl().commit();

    private final Map<String, TypeDescription> here;
    private final Map<String, TypeDescription> there;
    private final Map<String, String> supertypes = new LinkedHashMap<>();
    private final List<TypeClash> clashes = new ArrayList<>();

    private TypeSystemMerge(TypeSystemDescription here, TypeSystemDescription there) {
        this.here = byName(here);
        this.there = byName(there);
        this.there.forEach((name, type) -> supertypes.put(name, type.getSupertypeName()));
        this.here.forEach((name, type) -> supertypes.put(name, type.getSupertypeName()));
    }

    private static Map<String, TypeDescription> byName(TypeSystemDescription types) {
        Map<String, TypeDescription> found = new LinkedHashMap<>();
        for (TypeDescription type : types.getTypes()) {
            found.put(type.getName(), type);
        }
        return found;
    }

    /**
     * What keeps the two from being one.
     *
     * @return empty if nothing does
     */
    public static List<TypeClash> clashes(TypeSystemDescription here, TypeSystemDescription there) {
        TypeSystemMerge merge = new TypeSystemMerge(here, there);
        for (TypeDescription type : there.getTypes()) {
            merge.check(type);
        }
        return List.copyOf(merge.clashes);
    }

    /**
     * One type system of two.
     *
     * @throws CoreException
     *             if they clash; the message says where and how, and nothing is merged
     */
    public static TypeSystemDescription merge(TypeSystemDescription here, TypeSystemDescription there)
            throws CoreException {
        List<TypeClash> found = clashes(here, there);
        if (!found.isEmpty()) {
            throw CoreStatus.TYPES_CLASH.exception(null, found.size(),
                    String.join("\n", found.stream().map(TypeClash::message).toList())); //$NON-NLS-1$
        }
        try {
            return CasCreationUtils.mergeTypeSystems(List.of(here, there),
                    UIMAFramework.newDefaultResourceManager());
        } catch (ResourceInitializationException e) {
            throw CoreStatus.TYPES_CLASH.exception(e, 1, CoreStatus.reason(e));
        }
    }

    private void check(TypeDescription type) {
        String name = type.getName();
        Type builtIn = name == null ? null : BUILT_IN.getType(name);
        if (name == null || !NAME.matcher(name).matches() || !name.contains(".")) { //$NON-NLS-1$
            clash(Kind.NAME, String.valueOf(name), "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return;
        }
        if (builtIn != null) {
            checkBuiltIn(type, builtIn);
            return;
        }
        TypeDescription mine = here.get(name);
        String supertype = String.valueOf(type.getSupertypeName());
        if (mine != null && !mine.getSupertypeName().equals(supertype)) {
            clash(Kind.SUPERTYPE, name, "", mine.getSupertypeName(), supertype); //$NON-NLS-1$
        } else if (isCycle(name)) {
            clash(Kind.CYCLE, name, "", "", supertype); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (!canHaveSubtypes(supertype)) {
            clash(Kind.NO_SUPERTYPE, name, "", "", supertype); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            checkFeatures(type);
        }
    }

    private void checkFeatures(TypeDescription type) {
        for (FeatureDescription feature : type.getFeatures()) {
            String range = String.valueOf(feature.getRangeTypeName());
            String mine = inherited(type.getName(), feature);
            String theirs = describe(feature);
            if (feature.getName() == null || !FEATURE.matcher(feature.getName()).matches()) {
                clash(Kind.NAME, type.getName(), String.valueOf(feature.getName()), "", theirs); //$NON-NLS-1$
            } else if (mine != null && !mine.equals(theirs)) {
                clash(Kind.RANGE, type.getName(), feature.getName(), mine, theirs);
            } else if (!isType(range)) {
                clash(Kind.NO_RANGE, type.getName(), feature.getName(), "", range); //$NON-NLS-1$
            } else if (feature.getElementType() != null && !isType(feature.getElementType())) {
                clash(Kind.NO_RANGE, type.getName(), feature.getName(), "", feature.getElementType()); //$NON-NLS-1$
            }
        }
    }

    /** How the type itself or one above it defines a feature, other than by this description; null if none does. */
    private String inherited(String type, FeatureDescription feature) {
        Set<String> seen = new HashSet<>();
        for (String at = type; at != null && seen.add(at); at = supertypes.get(at)) {
            for (TypeDescription one : new TypeDescription[] { here.get(at), there.get(at) }) {
                for (FeatureDescription other : one == null ? new FeatureDescription[0] : one.getFeatures()) {
                    if (other != feature && Objects.equals(other.getName(), feature.getName())) {
                        return describe(other);
                    }
                }
            }
            Type builtIn = BUILT_IN.getType(at);
            if (builtIn != null && builtIn.getFeatureByBaseName(feature.getName()) != null) {
                return builtIn.getFeatureByBaseName(feature.getName()).getRange().getName();
            }
        }
        return null;
    }

    /** UIMA's own types may be said again as they are, since some tools write them out. */
    private void checkBuiltIn(TypeDescription type, Type builtIn) {
        for (FeatureDescription feature : type.getFeatures()) {
            var own = builtIn.getFeatureByBaseName(feature.getName());
            boolean free = CAS.TYPE_NAME_DOCUMENT_ANNOTATION.equals(type.getName());
            if (own == null && !free || own != null && !own.getRange().getName().equals(feature.getRangeTypeName())) {
                clash(Kind.BUILT_IN, type.getName(), feature.getName(),
                        own == null ? "" : own.getRange().getName(), describe(feature)); //$NON-NLS-1$
            }
        }
    }

    private static String describe(FeatureDescription feature) {
        String range = String.valueOf(feature.getRangeTypeName());
        String element = feature.getElementType();
        boolean shared = Boolean.TRUE.equals(feature.getMultipleReferencesAllowed());
        return range + (element == null || CAS.TYPE_NAME_TOP.equals(element) ? "" : " of " + element) //$NON-NLS-1$ //$NON-NLS-2$
                + (shared ? " (shared)" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private boolean isCycle(String type) {
        Set<String> seen = new HashSet<>();
        for (String at = type; at != null; at = supertypes.get(at)) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean canHaveSubtypes(String type) {
        Type builtIn = BUILT_IN.getType(type);
        return builtIn == null ? supertypes.containsKey(type) : !builtIn.isInheritanceFinal();
    }

    private boolean isType(String name) {
        return supertypes.containsKey(name) || BUILT_IN.getType(name) != null
                || name.endsWith("[]") && isType(name.substring(0, name.length() - 2)); //$NON-NLS-1$
    }

    private void clash(Kind kind, String type, String feature, String mine, String theirs) {
        clashes.add(new TypeClash(kind, type, feature, mine, theirs));
    }
}
