package org.parley.export.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A quote with all its parts: what continues one another is one quote.
 *
 * @param parts
 *            at least one, by offset
 */
public record Quotation(List<Item> parts) {

    private static final String PARTICIPANTS = "participants"; //$NON-NLS-1$
    private static final String CONTINUES = "continues"; //$NON-NLS-1$

    public Quotation {
        parts = List.copyOf(parts);
    }

    /** The part that comes first in the text. */
    public Item first() {
        return parts.get(0);
    }

    /** Offset of the first part. */
    public int begin() {
        return first().begin();
    }

    /** Offset behind the part that goes farthest. */
    public int end() {
        return parts.stream().mapToInt(Item::end).max().orElseThrow();
    }

    /** Who takes part in this role, by whichever part says so. */
    public List<Item> participants(String role) {
        return parts.stream().flatMap(p -> p.targets(PARTICIPANTS, role).stream()).distinct().toList();
    }

    /** The cues of all parts. */
    public List<Item> cues() {
        return parts.stream().flatMap(p -> p.links().stream()).filter(l -> l.feature().equals("cue")) //$NON-NLS-1$
                .map(Item.Link::target).distinct().toList();
    }

    /** The links of all parts but those that hold the parts together, each once. */
    public List<Item.Link> links() {
        Set<Item.Link> links = new LinkedHashSet<>();
        parts.forEach(p -> links.addAll(outer(p)));
        return new ArrayList<>(links);
    }

    /** The links of a part but those to other parts. */
    private static List<Item.Link> outer(Item part) {
        return part.links().stream().filter(l -> !l.feature().equals(CONTINUES)).toList();
    }

    /** Whether all parts have the same speakers, cues and other links. */
    public boolean isOfOneMind() {
        Set<Item.Link> all = Set.copyOf(outer(first()));
        return parts.stream().allMatch(p -> Set.copyOf(outer(p)).equals(all));
    }

    /** Whether each part continues just the one before it, and none begins before that one ends. */
    public boolean isChain() {
        for (int i = 0; i < parts.size(); i++) {
            List<Item> before = parts.get(i).links().stream().filter(l -> l.feature().equals(CONTINUES))
                    .map(Item.Link::target).toList();
            if (!before.equals(i == 0 ? List.of() : List.of(parts.get(i - 1)))
                    || i > 0 && (parts.get(i).begin() < parts.get(i - 1).end()
                            || !parts.get(i).typeName().equals(first().typeName()))) {
                return false;
            }
        }
        return true;
    }

    /** The value of a feature in the first part that has it; empty if none has. */
    public String get(String feature) {
        return parts.stream().map(p -> p.get(feature)).filter(v -> !v.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
    }

    /** The words, with an ellipsis in brackets where the quote is broken. */
    public String text(String text) {
        return parts.stream().map(p -> p.covered(text)).collect(Collectors.joining(" […] ")); //$NON-NLS-1$
    }
}
