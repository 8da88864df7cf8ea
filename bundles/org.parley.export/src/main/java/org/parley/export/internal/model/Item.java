package org.parley.export.internal.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.core.State;

/** An annotation with its features and links. Two are never equal; links may go in circles. */
public final class Item {

    /**
     * Leads from an annotation to another one.
     *
     * @param feature
     *            name of the link feature
     * @param role
     *            what the target is to the owner; empty if not said
     * @param target
     *            the other annotation
     */
    public record Link(String feature, String role, Item target) {
    }

    private final int number;
    private final Kind kind;
    private final String typeName;
    private final int begin;
    private final int end;
    private final State state;
    private final Map<String, String> features;
    private final List<Link> links = new ArrayList<>();

    /**
     * An annotation.
     *
     * @param number
     *            the same for the same document: counted from 1 in the order of the text
     * @param begin
     *            offset in UTF-16 units
     * @param end
     *            offset behind the last
     * @param features
     *            those that are set, without numbers that are 0 and flags that are not set, in the order of the type
     */
    public Item(int number, Kind kind, String typeName, int begin, int end, State state, Map<String, String> features) {
        this.number = number;
        this.kind = kind;
        this.typeName = typeName;
        this.begin = begin;
        this.end = end;
        this.state = state;
        this.features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }

    void add(Link link) {
        links.add(link);
    }

    /** Its place in the order of the text, from 1. */
    public int number() {
        return number;
    }

    /** What it is to Parley. */
    public Kind kind() {
        return kind;
    }

    /** Full name of its type. */
    public String typeName() {
        return typeName;
    }

    /** Name of its type without the package. */
    public String type() {
        return typeName.substring(typeName.lastIndexOf('.') + 1);
    }

    /** Whether it is of Parley's own type and not of one that specialises it. */
    public boolean isPlain() {
        return kind.typeName().equals(typeName);
    }

    /** Offset in UTF-16 units. */
    public int begin() {
        return begin;
    }

    /** Offset behind the last, in UTF-16 units. */
    public int end() {
        return end;
    }

    /** How far it is. */
    public State state() {
        return state;
    }

    /** The features that are set. */
    public Map<String, String> features() {
        return features;
    }

    /** The value of a feature; empty if it is not set. */
    public String get(String feature) {
        return features.getOrDefault(feature, ""); //$NON-NLS-1$
    }

    /** All links that go out, in the order of the type and of the array. */
    public List<Link> links() {
        return Collections.unmodifiableList(links);
    }

    /** The targets of a feature's links with this role. */
    public List<Item> targets(String feature, String role) {
        return links.stream().filter(l -> l.feature().equals(feature) && l.role().equals(role)).map(Link::target)
                .toList();
    }

    /** What it covers. */
    public String covered(String text) {
        return text.substring(begin, end);
    }
}
