package org.parley.core;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;

/**
 * Link features in the form that DKPro Core and INCEpTION share: an FSArray of feature structures with exactly a
 * {@code role} and a {@code target}. Works on every type that follows the convention, those of plug-ins included.
 *
 * <p>
 * Like the CAS itself, not for use by several threads at once.
 */
public final class Links {

    private static final String ROLE = "role"; //$NON-NLS-1$
    private static final String TARGET = "target"; //$NON-NLS-1$

    /**
     * One link.
     *
     * @param feature
     *            base name of the link feature, such as {@code participants}
     * @param role
     *            what the target is to the owner; may be null
     * @param target
     *            the annotation at the other end
     */
    public record Link(String feature, String role, AnnotationFS target) {
    }

    private Links() {
    }

    /** Whether the feature holds links. */
    public static boolean isLinkFeature(Feature feature) {
        Type element = feature.getRange().getComponentType();
        return element != null && element.getFeatureByBaseName(ROLE) != null
                && element.getFeatureByBaseName(TARGET) != null;
    }

    /** The link features of a type, in the order of the type system. */
    public static List<Feature> features(Type type) {
        return type.getFeatures().stream().filter(Links::isLinkFeature).toList();
    }

    /** The links of one feature in their order; links without a target are left out. Empty if the feature is unset. */
    public static List<Link> of(FeatureStructure owner, Feature feature) {
        List<Link> links = new ArrayList<>();
        if (owner.getFeatureValue(feature) instanceof ArrayFS<?> array) {
            for (int i = 0; i < array.size(); i++) {
                FeatureStructure link = array.get(i);
                if (link != null && link.getFeatureValue(target(link)) instanceof AnnotationFS target) {
                    links.add(new Link(feature.getShortName(), link.getStringValue(role(link)), target));
                }
            }
        }
        return links;
    }

    /** All links of an annotation. */
    public static List<Link> of(FeatureStructure owner) {
        List<Link> links = new ArrayList<>();
        for (Feature feature : features(owner.getType())) {
            links.addAll(of(owner, feature));
        }
        return links;
    }

    /** Targets of one feature and role in their order. */
    public static List<AnnotationFS> targets(FeatureStructure owner, String feature, String role) {
        Feature found = owner.getType().getFeatureByBaseName(feature);
        return found == null ? List.of()
                : of(owner, found).stream().filter(l -> role.equals(l.role())).map(Link::target).toList();
    }

    /**
     * Replaces all links of one feature.
     *
     * @param links
     *            the new links; those of other features are passed over. If none remains, the feature is unset
     */
    public static void set(FeatureStructure owner, Feature feature, List<Link> links) {
        CAS cas = owner.getCAS();
        List<Link> mine = links.stream().filter(l -> l.feature().equals(feature.getShortName())).toList();
        if (mine.isEmpty()) {
            owner.setFeatureValue(feature, null);
            return;
        }
        Type element = feature.getRange().getComponentType();
        @SuppressWarnings("unchecked") // UIMA declares a raw type
        ArrayFS<FeatureStructure> array = cas.createArrayFS(mine.size());
        for (int i = 0; i < mine.size(); i++) {
            FeatureStructure link = cas.createFS(element);
            link.setStringValue(role(link), mine.get(i).role());
            link.setFeatureValue(target(link), mine.get(i).target());
            array.set(i, link);
        }
        owner.setFeatureValue(feature, array);
    }

    /** Adds a link behind those that are there. */
    public static void add(FeatureStructure owner, String feature, String role, AnnotationFS target) {
        Feature found = owner.getType().getFeatureByBaseName(feature);
        if (found == null || !isLinkFeature(found)) {
            throw new IllegalArgumentException(owner.getType().getName() + ':' + feature);
        }
        List<Link> links = new ArrayList<>(of(owner, found));
        links.add(new Link(feature, role, target));
        set(owner, found, links);
    }

    private static Feature role(FeatureStructure link) {
        return link.getType().getFeatureByBaseName(ROLE);
    }

    private static Feature target(FeatureStructure link) {
        return link.getType().getFeatureByBaseName(TARGET);
    }
}
