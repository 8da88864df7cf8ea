package org.parley.editor.internal.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.State;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.EditorSession;
import org.parley.editor.internal.model.Attribution;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.model.Words;

/**
 * Builds the outline of a document in one of its orders, some annotations at a time, so that a long document keeps nobody
 * waiting. Plain Java.
 */
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
    private static final int NAME_LIMIT = 20;

    /** Who is meant: the mentions, their words, and the quotes. */
    private static final class Person {
        private final List<AnnotationFS> mentions = new ArrayList<>();
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<AnnotationFS> quotes = new LinkedHashSet<>();
    }

    private final EditorSession session;
    private final Order order;
    private final String text;
    private final long revision;
    private int read;
    private final List<AnnotationFS> shown = new ArrayList<>();
    private final Map<Layer, Map<String, List<AnnotationFS>>> types = new TreeMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<AnnotationFS> nobody = new ArrayList<>();

    OutlineBuilder(EditorSession session, Order order) {
        this.session = session;
        this.order = order;
        this.text = session.document().text();
        this.revision = session.shownRevision();
    }

    /** Whether annotations have changed since it began; then what was read is of no use. */
    boolean isOutdated() {
        return revision != session.shownRevision();
    }

    /** Reads some more annotations; says whether there are others yet. */
    boolean read(int most) {
        List<AnnotationFS> all = session.document().annotations();
        int end = Math.min(all.size(), read + most);
        for (AnnotationFS annotation : all.subList(read, end)) {
            Layer layer = session.layers().of(annotation);
            if (session.filter().shows(layer, annotation)) {
                add(annotation, layer);
            }
        }
        read = end;
        return read < all.size();
    }

    private void add(AnnotationFS annotation, Layer layer) {
        switch (order) {
        case TYPE -> types.computeIfAbsent(layer, l -> new TreeMap<>())
                .computeIfAbsent(session.layers().label(annotation.getType()), l -> new ArrayList<>()).add(annotation);
        case SPEAKER -> addByPerson(annotation, layer);
        case POSITION -> shown.add(annotation);
        }
    }

    private void addByPerson(AnnotationFS annotation, Layer layer) {
        if (layer == Layer.SPEAKER) {
            Person person = person(annotation);
            person.mentions.add(annotation);
            person.words.add(Span.of(annotation).excerpt(text, NAME_LIMIT));
        } else if (layer == Layer.QUOTE) {
            List<AnnotationFS> speakers = session.parts(annotation).stream()
                    .flatMap(p -> Attribution.speakers(p).stream()).toList();
            if (speakers.isEmpty() && State.of(annotation) != State.REJECTED) {
                nobody.add(annotation);
            }
            speakers.forEach(s -> person(s).quotes.add(annotation));
        }
    }

    private Person person(AnnotationFS mention) {
        return people.computeIfAbsent(Words.name(mention, text), n -> new Person());
    }

    /** The lines of what was read. */
    List<OutlineNode> roots() {
        return switch (order) {
        case TYPE -> byType();
        case SPEAKER -> bySpeaker();
        case POSITION -> OutlineNode.below("position", shown); //$NON-NLS-1$
        };
    }

    private List<OutlineNode> byType() {
        List<OutlineNode> nodes = new ArrayList<>();
        types.values().forEach(byLabel -> byLabel.forEach((label, members) -> nodes
                .add(OutlineNode.group("type " + label, capital(label), String.valueOf(members.size()), members)))); //$NON-NLS-1$
        return nodes;
    }

    private List<OutlineNode> bySpeaker() {
        List<OutlineNode> nodes = new ArrayList<>();
        people.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Person> e) -> -e.getValue().quotes.size()))
                .forEach(e -> nodes.add(speaker(e.getKey(), e.getValue())));
        if (!nobody.isEmpty()) {
            nodes.add(
                    OutlineNode.group("nobody", EditorMessages.outline_nobody, String.valueOf(nobody.size()), nobody)); //$NON-NLS-1$
        }
        return nodes;
    }

    private static OutlineNode speaker(String name, Person person) {
        person.words.remove(name);
        int quotes = person.quotes.size();
        String detail = person.words.isEmpty() ? String.valueOf(quotes)
                : NLS.bind(EditorMessages.outline_speakerDetail, quotes, String.join(", ", person.words)); //$NON-NLS-1$
        List<AnnotationFS> members = new ArrayList<>(person.quotes);
        members.addAll(person.mentions);
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
