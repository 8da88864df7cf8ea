package org.parley.export.internal.inception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeDescription;
import org.parley.core.Links;
import org.parley.core.TagSets;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.layers.Tag;

/**
 * Layers and tag sets of a project, as INCEpTION's project import reads them. Each type is a span layer with all its features,
 * inherited ones too; links lead to their target by role. What INCEpTION has no feature for is left out.
 */
final class Layers {

    private static final Set<String> BUILT_IN = Set.of("sofa", "begin", "end"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final Set<String> SIMPLE = Set.of(CAS.TYPE_NAME_STRING, CAS.TYPE_NAME_INTEGER, CAS.TYPE_NAME_FLOAT,
            CAS.TYPE_NAME_BOOLEAN);

    private final ExportedTypes known;
    private final String project;
    private final List<Map<String, Object>> layers = new ArrayList<>();
    private final List<Map<String, Object>> tagSets = new ArrayList<>();

    /** The layers of all types that are not INCEpTION's own, with what is known of them. */
    Layers(TypeSystem types, ExportedTypes known, String project) {
        this.known = known;
        this.project = project;
        Type annotation = types.getType(CAS.TYPE_NAME_ANNOTATION);
        Type document = types.getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
        StreamSupport.stream(types.spliterator(), false)
                .filter(t -> types.subsumes(annotation, t) && !types.subsumes(document, t) && isOurs(t))
                .sorted(Comparator.comparing(Type::getName)).forEach(t -> layers.add(layer(t)));
    }

    private static boolean isOurs(Type type) {
        return !type.getName().startsWith("uima.") && !type.getName().startsWith("de.tudarmstadt.ukp."); //$NON-NLS-1$ //$NON-NLS-2$
    }

    List<Map<String, Object>> layers() {
        return layers;
    }

    List<Map<String, Object>> tagSets() {
        return tagSets;
    }

    private Map<String, Object> layer(Type type) {
        List<Map<String, Object>> features = new ArrayList<>();
        for (Feature feature : type.getFeatures()) {
            if (!BUILT_IN.contains(feature.getShortName())) {
                if (Links.isLinkFeature(feature)) {
                    features.add(link(type, feature));
                } else if (SIMPLE.contains(feature.getRange().getName())) {
                    features.add(simple(type, feature));
                } else if (feature.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY)) {
                    features.add(feature(feature, CAS.TYPE_NAME_STRING_ARRAY, "ARRAY", "NONE")); //$NON-NLS-1$ //$NON-NLS-2$
                }
            }
        }
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("name", type.getName()); //$NON-NLS-1$
        layer.put("features", features); //$NON-NLS-1$
        layer.put("uiName", type.getShortName()); //$NON-NLS-1$
        layer.put("description", description(type)); //$NON-NLS-1$
        layer.put("type", "span"); //$NON-NLS-1$ //$NON-NLS-2$
        layer.put("enabled", true); //$NON-NLS-1$
        layer.put("built_in", false); //$NON-NLS-1$
        layer.put("readonly", false); //$NON-NLS-1$
        layer.put("cross_sentence", true); //$NON-NLS-1$
        layer.put("show_hover", true); //$NON-NLS-1$
        layer.put("anchoring_mode", "CHARACTERS"); //$NON-NLS-1$ //$NON-NLS-2$
        layer.put("overlap_mode", "ANY_OVERLAP"); //$NON-NLS-1$ //$NON-NLS-2$
        layer.put("allow_stacking", true); //$NON-NLS-1$
        layer.put("lock_to_token_offset", false); //$NON-NLS-1$
        layer.put("multiple_tokens", true); //$NON-NLS-1$
        layer.put("linked_list_behavior", false); //$NON-NLS-1$
        layer.put("project_name", project); //$NON-NLS-1$
        return layer;
    }

    private Map<String, Object> feature(Feature feature, String type, String multiple, String links) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", feature.getShortName()); //$NON-NLS-1$
        result.put("uiName", feature.getShortName()); //$NON-NLS-1$
        result.put("description", description(feature)); //$NON-NLS-1$
        result.put("type", type); //$NON-NLS-1$
        result.put("enabled", true); //$NON-NLS-1$
        result.put("visible", true); //$NON-NLS-1$
        result.put("required", false); //$NON-NLS-1$
        result.put("remember", false); //$NON-NLS-1$
        result.put("project_name", project); //$NON-NLS-1$
        result.put("multi_value_mode", multiple); //$NON-NLS-1$
        result.put("link_mode", links); //$NON-NLS-1$
        return result;
    }

    private Map<String, Object> simple(Type owner, Feature feature) {
        Map<String, Object> result = feature(feature, feature.getRange().getName(), "NONE", "NONE"); //$NON-NLS-1$ //$NON-NLS-2$
        addTagSet(result, owner, feature, tags(feature, TagSets.values(feature)));
        return result;
    }

    private Map<String, Object> link(Type owner, Feature feature) {
        List<String> roles = TagSets.roles(feature);
        List<String> targets = roles.stream().map(r -> TagSets.targetType(feature, r)).distinct().toList();
        String target = targets.size() == 1 ? targets.get(0) : CAS.TYPE_NAME_ANNOTATION;
        Map<String, Object> result = feature(feature, target, "ARRAY", "WITH_ROLE"); //$NON-NLS-1$ //$NON-NLS-2$
        result.put("link_type_name", feature.getRange().getComponentType().getName()); //$NON-NLS-1$
        result.put("link_type_role_feature_name", "role"); //$NON-NLS-1$ //$NON-NLS-2$
        result.put("link_type_target_feature_name", "target"); //$NON-NLS-1$ //$NON-NLS-2$
        addTagSet(result, owner, feature, tags(feature, roles));
        return result;
    }

    /** Those of the corpus where it has some for the feature. */
    private List<Tag> tags(Feature feature, List<String> otherwise) {
        List<Tag> own = known.tagSets().tags(feature.getName());
        return own.isEmpty() ? otherwise.stream().map(value -> new Tag(value, "")).toList() : own; //$NON-NLS-1$
    }

    private String description(Type type) {
        TypeDescription described = known.description().getType(type.getName());
        return described == null ? "" : words(described.getDescription()); //$NON-NLS-1$
    }

    private String description(Feature feature) {
        TypeDescription owner = known.description().getType(feature.getDomain().getName());
        return owner == null ? "" //$NON-NLS-1$
                : Stream.of(owner.getFeatures())
                        .filter(f -> f.getName().equals(feature.getShortName())).map(f -> words(f.getDescription()))
                        .findFirst()
                        .orElse(""); //$NON-NLS-1$
    }

    private static String words(String description) {
        return description == null ? "" : description.strip(); //$NON-NLS-1$
    }

    private void addTagSet(Map<String, Object> result, Type owner, Feature feature, List<Tag> tags) {
        if (tags.isEmpty()) {
            return;
        }
        Map<String, Object> tagSet = new LinkedHashMap<>();
        tagSet.put("name", owner.getShortName() + ' ' + feature.getShortName()); //$NON-NLS-1$
        tagSet.put("language", ""); //$NON-NLS-1$ //$NON-NLS-2$
        tagSet.put("tags", tags.stream().map(Layers::tag).toList()); //$NON-NLS-1$
        tagSet.put("create_tag", true); //$NON-NLS-1$
        tagSets.add(tagSet);
        result.put("tag_set", tagSet); //$NON-NLS-1$
    }

    private static Map<String, Object> tag(Tag tag) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("tag_name", tag.value()); //$NON-NLS-1$
        if (!tag.description().isEmpty()) {
            result.put("tag_description", tag.description()); //$NON-NLS-1$
        }
        return result;
    }
}
