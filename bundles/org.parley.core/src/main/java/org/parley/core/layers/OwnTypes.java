package org.parley.core.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * Turns own layers into UIMA types and back, in the form that INCEpTION and DKPro Core take: a layer descends from
 * {@code uima.tcas.Annotation}; links are an FSArray of a type of their own below {@code uima.cas.TOP} with exactly
 * {@code role} and {@code target}; numbers have 32 bits; tag sets stay outside. Stateless.
 */
public final class OwnTypes {

    /** The package of layers whose name has none. */
    public static final String PACKAGE = "custom."; //$NON-NLS-1$

    private static final String LINK = "Link"; //$NON-NLS-1$
    private static final String ROLE = "role"; //$NON-NLS-1$
    private static final String TARGET = "target"; //$NON-NLS-1$
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*"); //$NON-NLS-1$
    private static final Pattern FEATURE = Pattern.compile("[A-Za-z]\\w*"); //$NON-NLS-1$
    /** What every layer has, so that suggestions, accepting, notes and doubts work on it as on ours. */
    private static final Map<String, String> STANDARD = new TreeMap<>(
            Map.of("origin", CAS.TYPE_NAME_STRING, "state", CAS.TYPE_NAME_STRING, "note", CAS.TYPE_NAME_STRING, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    "confidence", CAS.TYPE_NAME_FLOAT, "unsure", CAS.TYPE_NAME_BOOLEAN)); //$NON-NLS-1$ //$NON-NLS-2$
    private static final Set<String> RESERVED = Set.of("begin", "end", "sofa"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private OwnTypes() {
    }

    /** The full name of a layer: in {@link #PACKAGE} where a person gave none. */
    public static String fullName(String name) {
        return name.contains(".") ? name : PACKAGE + name; //$NON-NLS-1$
    }

    /** Whether this can be the name of a layer, with or without a package. */
    public static boolean isLayerName(String name) {
        return NAME.matcher(name).matches() && !name.startsWith("uima."); //$NON-NLS-1$
    }

    /** Whether this can be the name of a feature: not one that every layer has. */
    public static boolean isFeatureName(String name) {
        return FEATURE.matcher(name).matches() && !STANDARD.containsKey(name) && !RESERVED.contains(name);
    }

    /** Adds the type of a layer and those of its links. */
    public static void add(TypeSystemDescription types, OwnLayer layer) {
        TypeDescription type = types.addType(layer.name(), layer.description(), CAS.TYPE_NAME_ANNOTATION);
        layer.features().forEach(f -> addFeature(types, type, f));
        STANDARD.forEach((name, range) -> type.addFeature(name, "", range)); //$NON-NLS-1$
    }

    /** Adds a feature to a type, and for links the type that these have. */
    static void addFeature(TypeSystemDescription types, TypeDescription type, OwnFeature feature) {
        if (feature.kind() == FeatureKind.LINK) {
            String linkType = type.getName() + Character.toUpperCase(feature.name().charAt(0))
                    + feature.name().substring(1) + LINK;
            TypeDescription link = types.addType(linkType, "", CAS.TYPE_NAME_TOP); //$NON-NLS-1$
            link.addFeature(ROLE, "", CAS.TYPE_NAME_STRING); //$NON-NLS-1$
            link.addFeature(TARGET, "", feature.target()); //$NON-NLS-1$
            type.addFeature(feature.name(), feature.description(), CAS.TYPE_NAME_FS_ARRAY, linkType, false);
        } else {
            type.addFeature(feature.name(), feature.description(), feature.kind().range());
        }
    }

    /**
     * The layers of a corpus: its types right below {@code uima.tcas.Annotation} that are not installed. Features that own
     * layers cannot have, such as those of types of others, are left out.
     *
     * @param all
     *            every type of the corpus
     * @param installed
     *            names of the types that plug-ins bring
     */
    public static List<OwnLayer> read(TypeSystemDescription all, Set<String> installed, OwnTagSets tagSets) {
        List<OwnLayer> layers = new ArrayList<>();
        for (TypeDescription type : all.getTypes()) {
            if (!installed.contains(type.getName()) && CAS.TYPE_NAME_ANNOTATION.equals(type.getSupertypeName())) {
                List<OwnFeature> features = new ArrayList<>();
                for (FeatureDescription feature : type.getFeatures()) {
                    if (!isStandard(feature)) {
                        feature(all, type, feature, tagSets).forEach(features::add);
                    }
                }
                layers.add(new OwnLayer(type.getName(), words(type.getDescription()), features));
            }
        }
        layers.sort(Comparator.comparing(OwnLayer::name));
        return List.copyOf(layers);
    }

    private static boolean isStandard(FeatureDescription feature) {
        return Objects.equals(STANDARD.get(feature.getName()), feature.getRangeTypeName());
    }

    private static List<OwnFeature> feature(TypeSystemDescription all, TypeDescription type,
            FeatureDescription feature, OwnTagSets tagSets) {
        FeatureKind kind = FeatureKind.of(feature.getRangeTypeName()).orElse(null);
        String target = kind == FeatureKind.LINK ? target(all, feature.getElementType()) : ""; //$NON-NLS-1$
        if (kind == null || target == null) {
            return List.of();
        }
        return List.of(new OwnFeature(feature.getName(), kind, words(feature.getDescription()),
                tagSets.tags(type.getName() + ':' + feature.getName()), target));
    }

    /** The type at the other end of links of this type; null if it is no type of links. */
    private static String target(TypeSystemDescription all, String linkType) {
        TypeDescription link = linkType == null ? null : all.getType(linkType);
        if (link == null) {
            return null;
        }
        String found = null;
        Set<String> names = new HashSet<>();
        for (FeatureDescription feature : link.getFeatures()) {
            names.add(feature.getName());
            found = TARGET.equals(feature.getName()) ? feature.getRangeTypeName() : found;
        }
        return names.equals(Set.of(ROLE, TARGET)) ? found : null;
    }

    private static String words(String description) {
        return description == null ? "" : description.strip(); //$NON-NLS-1$
    }
}
