package org.parley.editor.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.FeatureLabels;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.Words;

/** Says all that an annotation says: its words, its links and every feature that has a value. Plain text, a line each. */
public final class Description {

    private static final Set<String> NEVER = Set.of("begin", "end", "sofa"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final int EXCERPT = 90;

    private final EditorSession session;
    private final FeatureLabels labels = new FeatureLabels();

    private Description(EditorSession session) {
        this.session = session;
    }

    /** Of one annotation. */
    public static String of(EditorSession session, AnnotationFS annotation) {
        return String.join("\n", new Description(session).lines(annotation)); //$NON-NLS-1$
    }

    private List<String> lines(AnnotationFS annotation) {
        List<String> lines = new ArrayList<>();
        String text = session.document().text();
        String label = session.layers().label(annotation.getType());
        String words = Span.fits(annotation, text.length()) ? Span.of(annotation).excerpt(text, EXCERPT)
                : NLS.bind(EditorMessages.outline_outside, annotation.getBegin(), annotation.getEnd());
        int parts = session.parts(annotation).size();
        lines.add(line(capital(label), parts == 1 ? words : NLS.bind(EditorMessages.form_inParts, words, parts)));
        Map<String, List<String>> linked = new LinkedHashMap<>();
        for (Link link : Links.of(annotation)) {
            String role = link.role() == null || link.role().isEmpty() ? link.feature() : link.role();
            linked.computeIfAbsent(role, r -> new ArrayList<>()).add(Words.name(link.target(), text));
        }
        linked.forEach((role, names) -> lines.add(line(name(role), String.join(", ", names)))); //$NON-NLS-1$
        for (Feature feature : annotation.getType().getFeatures()) {
            String value = NEVER.contains(feature.getShortName()) ? "" //$NON-NLS-1$
                    : value(annotation, feature);
            if (!value.isEmpty()) {
                lines.add(line(name(feature.getShortName()), value));
            }
        }
        return lines;
    }

    private static String value(AnnotationFS annotation, Feature feature) {
        if (feature.getShortName().equals("confidence")) { //$NON-NLS-1$
            float confidence = Words.confidence(annotation);
            return confidence == 0 ? "" : Math.round(confidence * 100) + " %"; //$NON-NLS-1$ //$NON-NLS-2$
        }
        String value = Words.value(annotation, feature.getShortName());
        boolean no = feature.getRange().getName().equals(CAS.TYPE_NAME_BOOLEAN) && !Boolean.parseBoolean(value);
        return no ? "" : value; // a flag that is not set says nothing //$NON-NLS-1$
    }

    private String name(String feature) {
        return capital(labels.plain(feature));
    }

    private static String line(String label, String value) {
        return NLS.bind(EditorMessages.describe_line, label, value);
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
