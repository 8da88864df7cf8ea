package org.parley.core.layers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.internal.CoreMessages;

/** How annotations follow a change of the layers. The CAS that is changed knows the types before and after. */
public sealed interface DataChange {

    /** Full name of the type whose annotations it is about. */
    String type();

    /** Changes the annotations; the number of those that are others now. */
    int apply(CAS cas);

    /** Whether the content of an XMI file may hold such annotations; true at least whenever it does. */
    boolean mayConcern(String xmi);

    /** What it is, in a few words for people. */
    String words();

    /**
     * A tag has another name.
     *
     * @param type
     *            full name of the type
     * @param feature
     *            name of the feature
     * @param from
     *            the old tag
     * @param to
     *            the new tag
     */
    record RenameTag(String type, String feature, String from, String to) implements DataChange {

        @Override
        public int apply(CAS cas) {
            Feature found = find(cas, type, feature);
            int count = 0;
            for (AnnotationFS annotation : annotations(cas, type)) {
                if (from.equals(annotation.getFeatureValueAsString(found))) {
                    annotation.setFeatureValueFromString(found, to);
                    count++;
                }
            }
            return count;
        }

        @Override
        public String words() {
            return renamed(from, to);
        }

        @Override
        public boolean mayConcern(String xmi) {
            return hasType(xmi, type) && xmi.contains(' ' + feature + "=\""); //$NON-NLS-1$
        }
    }

    /**
     * A feature has another name.
     *
     * @param type
     *            full name of the type
     * @param from
     *            the old name
     * @param to
     *            the new name
     */
    record RenameFeature(String type, String from, String to) implements DataChange {

        @Override
        public int apply(CAS cas) {
            Feature before = find(cas, type, from);
            Feature after = find(cas, type, to);
            int count = 0;
            for (AnnotationFS annotation : annotations(cas, type)) {
                if (!before.getRange().isPrimitive()) {
                    List<Link> links = Links.of(annotation, before);
                    annotation.setFeatureValue(before, null);
                    Links.set(annotation, after, links.stream().map(l -> new Link(to, l.role(), l.target())).toList());
                    count += links.isEmpty() ? 0 : 1;
                } else if (isSet(annotation, before)) {
                    annotation.setFeatureValueFromString(after, annotation.getFeatureValueAsString(before));
                    unset(annotation, before);
                    count++;
                }
            }
            return count;
        }

        @Override
        public String words() {
            return renamed(from, to);
        }

        @Override
        public boolean mayConcern(String xmi) {
            return hasType(xmi, type) && xmi.contains(from);
        }
    }

    /**
     * A feature is gone.
     *
     * @param type
     *            full name of the type
     * @param feature
     *            name of the feature
     */
    record ClearFeature(String type, String feature) implements DataChange {

        @Override
        public int apply(CAS cas) {
            Feature found = find(cas, type, feature);
            int count = 0;
            for (AnnotationFS annotation : annotations(cas, type)) {
                count += isSet(annotation, found) ? 1 : 0;
                unset(annotation, found);
            }
            return count;
        }

        @Override
        public String words() {
            return removed(feature);
        }

        @Override
        public boolean mayConcern(String xmi) {
            return hasType(xmi, type) && xmi.contains(feature);
        }
    }

    /**
     * A layer is gone, with its annotations and the links to them.
     *
     * @param type
     *            full name of the type
     */
    record RemoveLayer(String type) implements DataChange {

        @Override
        public int apply(CAS cas) {
            Set<AnnotationFS> gone = new HashSet<>(annotations(cas, type));
            for (AnnotationFS owner : new ArrayList<>(cas.getAnnotationIndex().select().asList())) {
                if (!gone.contains(owner)) {
                    owner.getType().getFeatures().forEach(f -> forget(owner, f, gone));
                }
            }
            gone.forEach(cas::removeFsFromIndexes);
            return gone.size();
        }

        private static void forget(AnnotationFS owner, Feature feature, Set<AnnotationFS> gone) {
            if (Links.isLinkFeature(feature)) {
                List<Link> links = Links.of(owner, feature);
                List<Link> rest = links.stream().filter(l -> !gone.contains(l.target())).toList();
                if (rest.size() < links.size()) {
                    Links.set(owner, feature, rest);
                }
            } else if (!feature.getRange().isPrimitive() && !feature.getRange().isArray()
                    && owner.getFeatureValue(feature) instanceof AnnotationFS target && gone.contains(target)) {
                owner.setFeatureValue(feature, null);
            }
        }

        @Override
        public String words() {
            return removed(type);
        }

        @Override
        public boolean mayConcern(String xmi) {
            return hasType(xmi, type);
        }
    }

    private static String renamed(String from, String to) {
        return CoreMessages.format("layers.renamed", from, to); //$NON-NLS-1$
    }

    private static String removed(String name) {
        return CoreMessages.format("layers.removed", name); //$NON-NLS-1$
    }

    private static Feature find(CAS cas, String type, String feature) {
        return cas.getTypeSystem().getType(type).getFeatureByBaseName(feature);
    }

    private static List<AnnotationFS> annotations(CAS cas, String name) {
        Type type = cas.getTypeSystem().getType(name);
        List<AnnotationFS> found = new ArrayList<>();
        cas.getAnnotationIndex(type).forEach(found::add);
        return found;
    }

    /** Whether a feature says something: UIMA knows no unset numbers and truth values. */
    private static boolean isSet(FeatureStructure annotation, Feature feature) {
        if (!feature.getRange().isPrimitive()) {
            return annotation.getFeatureValue(feature) != null;
        }
        String value = annotation.getFeatureValueAsString(feature);
        return value != null && !LayerUse.NOTHING.contains(value);
    }

    private static void unset(FeatureStructure annotation, Feature feature) {
        switch (feature.getRange().getName()) {
        case CAS.TYPE_NAME_BOOLEAN -> annotation.setBooleanValue(feature, false);
        case CAS.TYPE_NAME_INTEGER -> annotation.setIntValue(feature, 0);
        case CAS.TYPE_NAME_FLOAT -> annotation.setFloatValue(feature, 0);
        case CAS.TYPE_NAME_STRING -> annotation.setStringValue(feature, null);
        default -> annotation.setFeatureValue(feature, null);
        }
    }

    private static boolean hasType(String xmi, String type) {
        return xmi.contains(':' + type.substring(type.lastIndexOf('.') + 1) + ' ');
    }
}
