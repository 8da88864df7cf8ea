package org.parley.core.layers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;

/**
 * The layers of a corpus as a person changes them. Nothing is written before a {@link LayersOperation} runs, and whoever
 * drops the draft has changed nothing. For one thread.
 */
public final class LayersDraft {

    private final Set<String> installed = new HashSet<>();
    private final TypeSystemDescription types;
    private final Map<String, List<Tag>> tagSets;
    private final List<DataChange> changes = new ArrayList<>();

    /**
     * The layers as they are.
     *
     * @param installed
     *            the types that plug-ins bring; those of them stay as they are
     */
    public LayersDraft(Corpus corpus, CasFactory installed) throws CoreException {
        for (TypeDescription type : installed.typeSystemDescription().getTypes()) {
            this.installed.add(type.getName());
        }
        this.types = corpus.factory().typeSystemDescription();
        this.tagSets = new TreeMap<>(OwnTagSets.read(corpus.folder()).all());
    }

    /** The own layers, sorted by name. */
    public List<OwnLayer> layers() {
        return OwnTypes.read(types, installed, tagSets());
    }

    /** The tag sets. */
    public OwnTagSets tagSets() {
        return new OwnTagSets(tagSets);
    }

    /** Every type of the corpus. A copy. */
    public TypeSystemDescription types() {
        return (TypeSystemDescription) types.clone();
    }

    /** What annotations have to follow, in the order in which it was changed. */
    public List<DataChange> changes() {
        return List.copyOf(changes);
    }

    /** Adds a layer, and the tag sets of its features. */
    public void addLayer(OwnLayer layer) throws CoreException {
        if (!OwnTypes.isLayerName(layer.name()) || types.getType(layer.name()) != null) {
            throw CoreStatus.BAD_LAYER_NAME.exception(null, layer.name());
        }
        OwnTypes.add(types, layer);
        layer.features().forEach(f -> setTags(layer.name(), f.name(), f.tags()));
    }

    /** Says what a layer is for. */
    public void describeLayer(String layer, String description) throws CoreException {
        type(layer).setDescription(description);
    }

    /** Takes a layer away; its annotations and the links to them go when the draft is applied. */
    public void removeLayer(String layer) throws CoreException {
        TypeDescription type = type(layer);
        for (TypeDescription other : types.getTypes()) {
            if (layer.equals(other.getSupertypeName())) {
                throw CoreStatus.LAYER_NEEDED.exception(null, layer, other.getName());
            }
            for (FeatureDescription feature : other.getFeatures()) {
                if (layer.equals(feature.getRangeTypeName()) && !other.getName().startsWith(layer)) {
                    throw CoreStatus.LAYER_NEEDED.exception(null, layer, other.getName());
                }
            }
        }
        for (FeatureDescription feature : type.getFeatures()) {
            removeLinkType(feature);
            tagSets.remove(layer + ':' + feature.getName());
        }
        remove(type);
        changes.add(new DataChange.RemoveLayer(layer));
    }

    /** Adds a feature with its tag set. */
    public void addFeature(String layer, OwnFeature feature) throws CoreException {
        TypeDescription type = type(layer);
        checkFree(type, feature.name());
        if (feature.kind() == FeatureKind.LINK && !isAnnotation(feature.target())) {
            throw CoreStatus.BAD_LINK_TARGET.exception(null, feature.target());
        }
        OwnTypes.addFeature(types, type, feature);
        setTags(layer, feature.name(), feature.tags());
    }

    /** Takes a feature away; what annotations say there goes when the draft is applied. */
    public void removeFeature(String layer, String feature) throws CoreException {
        TypeDescription type = type(layer);
        FeatureDescription found = feature(type, feature);
        type.setFeatures(without(type, found));
        removeLinkType(found);
        tagSets.remove(layer + ':' + feature);
        changes.add(new DataChange.ClearFeature(layer, feature));
    }

    /** Gives a feature another name; annotations follow when the draft is applied. */
    public void renameFeature(String layer, String from, String to) throws CoreException {
        TypeDescription type = type(layer);
        checkFree(type, to);
        feature(type, from).setName(to);
        List<Tag> tags = tagSets.remove(layer + ':' + from);
        if (tags != null) {
            tagSets.put(layer + ':' + to, tags);
        }
        changes.add(new DataChange.RenameFeature(layer, from, to));
    }

    /** Sets the values that a feature takes; empty if any goes. What annotations hold stays. */
    public void setTags(String layer, String feature, List<Tag> tags) {
        if (tags.isEmpty()) {
            tagSets.remove(layer + ':' + feature);
        } else {
            tagSets.put(layer + ':' + feature, List.copyOf(tags));
        }
    }

    /** Gives a tag another name; annotations follow when the draft is applied. */
    public void renameTag(String layer, String feature, String from, String to) throws CoreException {
        List<Tag> tags = tagSets.getOrDefault(layer + ':' + feature, List.of());
        if (to.isBlank() || tags.stream().anyMatch(t -> t.value().equals(to))) {
            throw CoreStatus.TAG_TAKEN.exception(null, to, feature);
        }
        setTags(layer, feature,
                tags.stream().map(t -> t.value().equals(from) ? new Tag(to, t.description()) : t).toList());
        changes.add(new DataChange.RenameTag(layer, feature, from, to));
    }

    /**
     * Adds the types of others.
     *
     * @throws CoreException
     *             if they clash with those that are there; the message explains it, and nothing is added
     */
    public void importTypes(TypeSystemDescription others) throws CoreException {
        types.setTypes(TypeSystemMerge.merge(types, others).getTypes());
    }

    private void removeLinkType(FeatureDescription feature) {
        TypeDescription link = feature.getElementType() == null ? null : types.getType(feature.getElementType());
        if (link != null && !installed.contains(link.getName())) {
            remove(link);
        }
    }

    private void remove(TypeDescription type) {
        List<TypeDescription> rest = new ArrayList<>(List.of(types.getTypes()));
        rest.remove(type);
        types.setTypes(rest.toArray(TypeDescription[]::new));
    }

    private TypeDescription type(String layer) throws CoreException {
        TypeDescription type = types.getType(layer);
        if (type == null || installed.contains(layer)) {
            throw CoreStatus.BAD_LAYER_NAME.exception(null, layer);
        }
        return type;
    }

    private boolean isAnnotation(String name) {
        for (String at = name; at != null; at = types.getType(at) == null ? null
                : types.getType(at).getSupertypeName()) {
            if ("uima.tcas.Annotation".equals(at)) { //$NON-NLS-1$
                return true;
            }
        }
        return false;
    }

    private static FeatureDescription feature(TypeDescription type, String name) throws CoreException {
        for (FeatureDescription feature : type.getFeatures()) {
            if (feature.getName().equals(name)) {
                return feature;
            }
        }
        throw CoreStatus.BAD_FEATURE_NAME.exception(null, name);
    }

    private static void checkFree(TypeDescription type, String name) throws CoreException {
        for (FeatureDescription feature : type.getFeatures()) {
            if (feature.getName().equals(name)) {
                throw CoreStatus.BAD_FEATURE_NAME.exception(null, name);
            }
        }
        if (!OwnTypes.isFeatureName(name)) {
            throw CoreStatus.BAD_FEATURE_NAME.exception(null, name);
        }
    }

    private static FeatureDescription[] without(TypeDescription type, FeatureDescription gone) {
        List<FeatureDescription> rest = new ArrayList<>(List.of(type.getFeatures()));
        rest.remove(gone);
        return rest.toArray(FeatureDescription[]::new);
    }
}
