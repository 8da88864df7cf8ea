package org.parley.core.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.CoveredText;
import org.parley.core.Links;
import org.parley.core.TypeNames;

/**
 * What an annotation is, in words that can be compared between CASes.
 *
 * @param type
 *            full name of the type
 * @param begin
 *            first UTF-16 offset
 * @param end
 *            UTF-16 offset behind the last character
 * @param text
 *            what it covers
 * @param features
 *            values in words by short name of the feature; those without a value are not in it
 */
record AnnotationState(String type, int begin, int end, String text, Map<String, String> features) {

    static final Comparator<AnnotationState> ORDER = Comparator.comparingInt(AnnotationState::begin)
            .thenComparingInt(AnnotationState::end).thenComparing(AnnotationState::type);

    /** What programs make beside the annotations proper. */
    private static final Set<String> MADE = Set.of(TypeNames.SENTENCE, TypeNames.TOKEN, TypeNames.POS,
            TypeNames.DOCUMENT_META_DATA, CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
    private static final Set<String> SPAN = Set.of(CAS.FEATURE_BASE_NAME_BEGIN, CAS.FEATURE_BASE_NAME_END,
            CAS.FEATURE_BASE_NAME_SOFA);

    /** All of a CAS that people see, in the order of its index. */
    static List<AnnotationState> of(CAS cas) {
        List<AnnotationState> all = new ArrayList<>();
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            if (!MADE.contains(annotation.getType().getName())) {
                all.add(of(annotation));
            }
        }
        return all;
    }

    private static AnnotationState of(AnnotationFS annotation) {
        Map<String, String> features = new TreeMap<>();
        for (Feature feature : annotation.getType().getFeatures()) {
            String value = SPAN.contains(feature.getShortName()) ? "" : value(annotation, feature); //$NON-NLS-1$
            if (!value.isEmpty()) {
                features.put(feature.getShortName(), value);
            }
        }
        return new AnnotationState(annotation.getType().getName(), annotation.getBegin(), annotation.getEnd(),
                CoveredText.of(annotation), features);
    }

    private static String value(AnnotationFS annotation, Feature feature) {
        if (feature.getRange().isPrimitive()) {
            String value = annotation.getFeatureValueAsString(feature);
            return value == null ? "" : value; //$NON-NLS-1$
        } else if (Links.isLinkFeature(feature)) {
            return Links.of(annotation, feature).stream().map(l -> l.role() + ": " + words(l.target())) //$NON-NLS-1$
                    .collect(Collectors.joining("; ")); //$NON-NLS-1$
        }
        FeatureStructure value = annotation.getFeatureValue(feature);
        return value == null ? "" : words(value); //$NON-NLS-1$
    }

    private static String words(FeatureStructure value) {
        if (value instanceof AnnotationFS annotation) {
            return place(annotation.getBegin(), annotation.getEnd()) + CoveredText.of(annotation);
        }
        return value.getType().getShortName();
    }

    private static String place(int begin, int end) {
        return "[" + begin + ", " + end + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    String place() {
        return place(begin, end);
    }

    /** Whether both are of one type and share a character. */
    boolean overlaps(AnnotationState other) {
        return type.equals(other.type) && begin < other.end && other.begin < end;
    }
}
