package org.parley.export.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of quotes together. Stateless. */
final class Quotations {

    private Quotations() {
    }

    /** The quotes by offset of their first part. */
    static List<Quotation> of(List<Item> items) {
        Map<Item, Item> roots = new LinkedHashMap<>();
        items.stream().filter(i -> i.kind() == Kind.QUOTE).forEach(i -> roots.put(i, i));
        for (Item item : List.copyOf(roots.keySet())) {
            for (Item.Link link : item.links()) {
                if (link.feature().equals("continues") && roots.containsKey(link.target())) { //$NON-NLS-1$
                    join(roots, item, link.target());
                }
            }
        }
        Map<Item, List<Item>> parts = new LinkedHashMap<>();
        roots.keySet().forEach(i -> parts.computeIfAbsent(root(roots, i), r -> new ArrayList<>()).add(i));
        return parts.values().stream().map(Quotation::new).toList();
    }

    private static void join(Map<Item, Item> roots, Item one, Item other) {
        Item a = root(roots, one);
        Item b = root(roots, other);
        if (a.number() < b.number()) {
            roots.put(b, a);
        } else {
            roots.put(a, b);
        }
    }

    /** Halves the way on the way: long chains stay cheap. */
    private static Item root(Map<Item, Item> roots, Item item) {
        Item at = item;
        while (roots.get(at) != at) {
            Item next = roots.get(roots.get(at));
            roots.put(at, next);
            at = next;
        }
        return at;
    }
}
