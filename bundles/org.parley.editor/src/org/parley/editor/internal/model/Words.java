package org.parley.editor.internal.model;

import java.util.Locale;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.State;

/** Short words for annotations: on the page, in lists and in links. */
public final class Words {

    private static final int NAME_LIMIT = 28;

    private Words() {
    }

    /** The value of a string feature, or an empty string where there is none. */
    public static String value(FeatureStructure annotation, String feature) {
        Feature found = annotation.getType().getFeatureByBaseName(feature);
        String value = found == null || !found.getRange().isPrimitive() ? null
                : annotation.getFeatureValueAsString(found);
        return value == null ? "" : value; //$NON-NLS-1$
    }

    /** The confidence of an annotation, above 0 up to 1; 0 if it is not known. */
    public static float confidence(FeatureStructure annotation) {
        try {
            String value = value(annotation, "confidence"); //$NON-NLS-1$
            return value.isEmpty() ? 0 : Math.clamp(Float.parseFloat(value), 0f, 1f);
        } catch (NumberFormatException e) {
            return 0; // a feature of that name in somebody else's type
        }
    }

    /** The name that a mention resolves to where its own words do not say it, with a question mark while suggested. */
    public static String resolvedName(AnnotationFS mention, String text) {
        String name = value(mention, "name"); //$NON-NLS-1$
        String words = Span.of(mention).in(text);
        if (name.isEmpty() || words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            return ""; //$NON-NLS-1$
        }
        return new Span(0, name.length()).excerpt(name, NAME_LIMIT) + (State.of(mention) == State.SUGGESTED ? "?" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Who is meant by a mention: its resolved name, or its own words. */
    public static String name(AnnotationFS mention, String text) {
        String name = value(mention, "name"); //$NON-NLS-1$
        return name.isEmpty() ? Span.of(mention).excerpt(text, NAME_LIMIT) : name;
    }

    /** One line for lists: the words, and what they resolve to or are. */
    public static String line(AnnotationFS annotation, Layer layer, String text, int limit) {
        String words = Span.of(annotation).excerpt(text, limit);
        String name = value(annotation, "name"); //$NON-NLS-1$
        String more = switch (layer) {
        case SPEAKER -> name.isEmpty() || name.equals(words) ? "" : " → " + name; //$NON-NLS-1$ //$NON-NLS-2$
        case AGREEMENT -> dotted(value(annotation, "status")); //$NON-NLS-1$
        case ARGUMENT -> dotted(value(annotation, "kind")); //$NON-NLS-1$
        case QUOTE, CUE, OTHER -> ""; //$NON-NLS-1$
        };
        return words + more;
    }

    private static String dotted(String value) {
        return value.isEmpty() ? "" : " · " + value; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
