package org.parley.export.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.core.Problem;

/**
 * A document on its way out.
 *
 * @param text
 *            the text; empty if there is none
 * @param language
 *            ISO 639 code; empty if not said
 * @param items
 *            all annotations that go out but sentences and tokens, by offset
 * @param sentences
 *            by offset
 * @param problems
 *            what is left out whatever the format
 */
public record Document(String text, String language, List<Item> items, List<Span> sentences, List<Problem> problems) {

    public Document {
        items = List.copyOf(items);
        sentences = List.copyOf(sentences);
        problems = List.copyOf(problems);
    }

    /** The annotations of a kind. */
    public List<Item> items(Kind kind) {
        return items.stream().filter(i -> i.kind() == kind).toList();
    }

    /** The quotes, each with all its parts. */
    public List<Quotation> quotations() {
        return Quotations.of(items);
    }

    /** Who is mentioned: one for each id, or each name where there is no id, or each mention where there is neither. */
    public List<Entity> entities() {
        Map<Object, List<Item>> mentions = new LinkedHashMap<>();
        for (Item speaker : items(Kind.SPEAKER)) {
            mentions.computeIfAbsent(key(speaker), k -> new ArrayList<>()).add(speaker);
        }
        List<Entity> entities = new ArrayList<>();
        mentions.values().forEach(m -> entities.add(new Entity(entities.size() + 1, m)));
        return entities;
    }

    private static Object key(Item speaker) {
        if (!speaker.get("entityId").isEmpty()) { //$NON-NLS-1$
            return List.of("entityId", speaker.get("entityId")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return speaker.get("name").isEmpty() ? speaker : List.of("name", speaker.get("name")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The sentences that a place touches, from the first to the last; empty if there are none. */
    public String sentence(int begin, int end) {
        int low = 0;
        int high = sentences.size();
        while (low < high) { // the first sentence that ends behind the begin
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = low;
        while (last < sentences.size() && sentences.get(last).begin() < end) {
            last++;
        }
        return last == low ? "" : text.substring(sentences.get(low).begin(), sentences.get(last - 1).end()); //$NON-NLS-1$
    }
}
