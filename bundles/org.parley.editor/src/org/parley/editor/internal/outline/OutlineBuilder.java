package org.parley.editor.internal.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Attribution;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.Words;

/** Builds the outline of a document in one of its orders. Plain Java. */
final class OutlineBuilder {

    /** Orders of the outline. */
    enum Order {
        /** Groups by layer. */
        TYPE,
        /** Groups by who is meant, most quotes first. */
        SPEAKER,
        /** All in the order of the text. */
        POSITION
    }

    private static final int LIMIT = 70;

    private final EditorSession session;
    private final String text;

    OutlineBuilder(EditorSession session) {
        this.session = session;
        this.text = session.document().text();
    }

    List<OutlineNode> build(Order order) {
        List<AnnotationFS> shown = session.document().annotations().stream()
                .filter(a -> session.filter().shows(session.layers().of(a), a)).toList();
        return switch (order) {
        case TYPE -> byType(shown);
        case SPEAKER -> bySpeaker(shown);
        case POSITION -> OutlineNode.below("position", shown); //$NON-NLS-1$
        };
    }

    private List<OutlineNode> byType(List<AnnotationFS> shown) {
        Map<String, List<AnnotationFS>> groups = new TreeMap<>(Comparator.comparing(String::toString));
        Map<Layer, Map<String, List<AnnotationFS>>> layers = new TreeMap<>();
        for (AnnotationFS annotation : shown) {
            layers.computeIfAbsent(session.layers().of(annotation), l -> new TreeMap<>(groups))
                    .computeIfAbsent(session.layers().label(annotation.getType()), l -> new ArrayList<>())
                    .add(annotation);
        }
        List<OutlineNode> nodes = new ArrayList<>();
        layers.values().forEach(byLabel -> byLabel.forEach((label, members) -> nodes
                .add(OutlineNode.group("type " + label, capital(label), String.valueOf(members.size()), members)))); //$NON-NLS-1$
        return nodes;
    }

    private List<OutlineNode> bySpeaker(List<AnnotationFS> shown) {
        Map<String, Set<AnnotationFS>> mentions = new LinkedHashMap<>();
        Map<String, Set<AnnotationFS>> quotes = new LinkedHashMap<>();
        List<AnnotationFS> nobody = new ArrayList<>();
        for (AnnotationFS annotation : shown) {
            Layer layer = session.layers().of(annotation);
            if (layer == Layer.SPEAKER) {
                mentions.computeIfAbsent(Words.name(annotation, text), n -> new LinkedHashSet<>()).add(annotation);
            } else if (layer == Layer.QUOTE) {
                List<AnnotationFS> speakers = session.parts(annotation).stream()
                        .flatMap(p -> Attribution.speakers(p).stream()).toList();
                if (speakers.isEmpty() && State.of(annotation) != State.REJECTED) {
                    nobody.add(annotation);
                }
                speakers.forEach(s -> quotes.computeIfAbsent(Words.name(s, text), n -> new LinkedHashSet<>())
                        .add(annotation));
            }
        }
        quotes.keySet().forEach(n -> mentions.computeIfAbsent(n, k -> new LinkedHashSet<>()));
        List<OutlineNode> nodes = new ArrayList<>();
        mentions.forEach((name, members) -> nodes
                .add(speaker(name, members, quotes.getOrDefault(name, Set.of()))));
        nodes.sort(Comparator.comparingInt((OutlineNode n) -> -quotes.getOrDefault(n.label(), Set.of()).size()));
        if (!nobody.isEmpty()) {
            nodes.add(
                    OutlineNode.group("nobody", EditorMessages.outline_nobody, String.valueOf(nobody.size()), nobody)); //$NON-NLS-1$
        }
        return nodes;
    }

    private OutlineNode speaker(String name, Set<AnnotationFS> mentions, Set<AnnotationFS> quotes) {
        String others = mentions.stream().map(m -> Span.of(m).excerpt(text, 20)).distinct()
                .filter(w -> !w.equals(name)).collect(Collectors.joining(", ")); //$NON-NLS-1$
        String detail = others.isEmpty() ? String.valueOf(quotes.size())
                : NLS.bind(EditorMessages.outline_speakerDetail, quotes.size(), others);
        List<AnnotationFS> members = new ArrayList<>(quotes);
        members.addAll(mentions);
        members.sort(Comparator.comparingInt(AnnotationFS::getBegin));
        return OutlineNode.group("speaker " + name, name, detail, members); //$NON-NLS-1$
    }

    /** What the line of an annotation says. */
    String label(AnnotationFS annotation) {
        if (!Span.fits(annotation, text.length())) {
            return NLS.bind(EditorMessages.outline_outside, annotation.getBegin(), annotation.getEnd());
        }
        return Words.line(annotation, session.layers().of(annotation), text, LIMIT);
    }

    /** What the line of an annotation says more quietly; may be empty. */
    static String detail(AnnotationFS annotation) {
        return switch (State.of(annotation)) {
        case SUGGESTED -> EditorMessages.state_suggested;
        case REJECTED -> EditorMessages.state_rejected;
        case ACCEPTED -> ""; //$NON-NLS-1$
        };
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase() + label.substring(1);
    }
}
