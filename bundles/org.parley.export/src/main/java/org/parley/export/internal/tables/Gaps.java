package org.parley.export.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.model.Document;
import org.parley.export.internal.model.Item;
import org.parley.export.internal.model.Kind;
import org.parley.export.internal.model.Quotation;

/** What of a document has no row or column. Used once. */
final class Gaps {

    /** Features of all types that tables hold of what has a row. */
    private static final Set<String> OF_ALL = Set.of("state", "confidence", "origin", "unsure", "note"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    /** Those of them that say how an annotation came to be, not what it says. */
    private static final Set<String> OF_THE_WORK = Set.of("state", "confidence", "origin"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final Map<Kind, Set<String>> COLUMNS = Map.of(
            Kind.QUOTE, Set.of("quoteType", "attitude"), //$NON-NLS-1$ //$NON-NLS-2$
            Kind.SPEAKER, Set.of("name", "entityId", "kind", "mentionType", "title", "side"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            Kind.AGREEMENT, Set.of("agreementType", "status", "factuality", "eventCode"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            Kind.CUE, Set.of("cueType", "negated")); //$NON-NLS-1$ //$NON-NLS-2$
    /** Of what an agreement leads to, whatever it is. */
    private static final Set<String> OF_ARGUMENTS = Set.of("kind", "name", "value"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final Map<String, Set<String>> ROLES = Map.of(
            "participants", Set.of("speaker", "addressee", "reporter"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "cue", Set.of("", "cue"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "continues", Set.of("", "continues")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Document document;
    private final Set<Item> arguments = new HashSet<>();
    private final Set<Item> cues = new HashSet<>();
    private final Map<String, Integer> types = new TreeMap<>();
    private final Map<String, Integer> features = new TreeMap<>();
    private final Set<String> ofTheWork = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private Gaps(Document document) {
        this.document = document;
        document.items(Kind.AGREEMENT).forEach(a -> a.links().forEach(l -> arguments.add(l.target())));
        document.quotations().forEach(q -> cues.addAll(q.cues()));
    }

    /** All of them: those of a place each, and of the document as a whole. */
    static List<Problem> in(Document document) {
        return new Gaps(document).find();
    }

    private List<Problem> find() {
        document.items().forEach(this::look);
        document.quotations().forEach(this::parts);
        types.forEach((type, number) -> problems
                .add(Problem.ofDocument(Severity.WARNING, ExportMessages.format("tables.type", type, number)))); //$NON-NLS-1$
        features.forEach((name, number) -> problems
                .add(Problem.ofDocument(ofTheWork.contains(name) ? Severity.INFO : Severity.WARNING,
                        ExportMessages.format("tables.feature", name, number)))); //$NON-NLS-1$
        return problems;
    }

    private void look(Item item) {
        boolean hasRow = arguments.contains(item);
        switch (item.kind()) {
        case OTHER -> types.merge(item.type(), hasRow ? 0 : 1, Integer::sum);
        case CUE, ARGUMENT -> {
            if (!hasRow && !cues.contains(item)) {
                report(item, "tables.alone", item.type()); //$NON-NLS-1$
                return;
            }
        }
        default -> hasRow = true;
        }
        if (item.kind() != Kind.OTHER || hasRow) {
            for (String feature : item.features().keySet()) {
                if (!hasColumn(item, feature, hasRow)) {
                    features.merge(item.type() + ", " + feature, 1, Integer::sum); //$NON-NLS-1$
                    if (OF_THE_WORK.contains(feature)) {
                        ofTheWork.add(item.type() + ", " + feature); //$NON-NLS-1$
                    }
                }
            }
            item.links().stream().filter(l -> !isTold(item, l)).forEach(l -> report(item, "tables.link", item.type(), //$NON-NLS-1$
                    l.role().isEmpty() ? l.feature() : l.role()));
        }
    }

    private boolean hasColumn(Item item, String feature, boolean hasRow) {
        boolean ofKind = COLUMNS.getOrDefault(item.kind(), Set.of()).contains(feature)
                && (item.kind() != Kind.CUE || cues.contains(item));
        return ofKind || hasRow && OF_ALL.contains(feature)
                || arguments.contains(item) && OF_ARGUMENTS.contains(feature);
    }

    private static boolean isTold(Item owner, Item.Link link) {
        return switch (owner.kind()) {
        case AGREEMENT -> true;
        case QUOTE -> ROLES.getOrDefault(link.feature(), Set.of()).contains(link.role())
                && (!link.feature().equals("continues") || link.target().kind() == Kind.QUOTE); //$NON-NLS-1$
        default -> false;
        };
    }

    /** A row has one value for all parts of a quote. */
    private void parts(Quotation quotation) {
        Item first = quotation.first();
        for (Item part : quotation.parts().subList(1, quotation.parts().size())) {
            part.features().forEach((feature, value) -> {
                String told = COLUMNS.get(Kind.QUOTE).contains(feature) ? quotation.get(feature) : first.get(feature);
                boolean isState = feature.equals("state") && part.state() == first.state(); //$NON-NLS-1$
                if (!isState && !value.equals(told) && hasColumn(part, feature, true)) {
                    report(part, "tables.part", part.type(), feature); //$NON-NLS-1$
                }
            });
        }
    }

    private void report(Item item, String key, Object... arguments) {
        problems.add(new Problem(Severity.WARNING, item.begin(), item.end(), ExportMessages.format(key, arguments)));
    }
}
