package org.parley.export.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.core.State;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.model.CodePoints;
import org.parley.export.internal.model.Document;
import org.parley.export.internal.model.Item;
import org.parley.export.internal.model.Kind;
import org.parley.export.internal.model.Quotation;
import org.parley.export.internal.model.Span;

/** Makes the .ann file of one document. Used once. */
final class BratWriter {

    private static final String CONTINUES = "continues"; //$NON-NLS-1$

    private final Document document;
    private final BratScheme scheme;
    private final BratText text;
    private final CodePoints codePoints;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Item, String> ids = new HashMap<>();
    /** The parts of broken quotes but for the first of each. */
    private final Set<Item> laterParts = new HashSet<>();
    private final BratLines lines = new BratLines();

    BratWriter(Document document, BratScheme scheme) {
        this.document = document;
        this.scheme = scheme;
        this.text = new BratText(document.text());
        this.codePoints = new CodePoints(text.text());
    }

    /** The text file. */
    String text() {
        return text.text();
    }

    /** The annotation file. */
    String annotations() {
        Map<Item, Quotation> quotations = new HashMap<>();
        List<Quotation> whole = new ArrayList<>();
        for (Quotation quotation : document.quotations()) {
            for (Quotation one : isOneAnnotation(quotation) ? List.of(quotation) : single(quotation)) {
                whole.add(one);
                quotations.put(one.first(), one);
            }
        }
        for (Item item : document.items()) {
            if (item.kind() == Kind.QUOTE) {
                if (quotations.containsKey(item)) {
                    content(quotations.get(item));
                }
            } else {
                plain(item);
            }
        }
        whole.forEach(this::attribution);
        document.items().forEach(this::links);
        return lines.toString();
    }

    /** What is not written, or in another form; complete after {@link #annotations}. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(document.problems());
        all.addAll(text.problems());
        all.addAll(problems);
        return all;
    }

    private static List<Quotation> single(Quotation quotation) {
        return quotation.parts().stream().map(p -> new Quotation(List.of(p))).toList();
    }

    /** One discontinuous annotation, unless reading it back could not tell the parts. */
    private boolean isOneAnnotation(Quotation quotation) {
        List<Item> parts = quotation.parts();
        boolean apart = true;
        for (int i = 1; i < parts.size(); i++) {
            apart &= !text.isBlank(parts.get(i - 1).end(), parts.get(i).begin());
        }
        return parts.size() == 1 || apart && quotation.isChain() && quotation.isOfOneMind()
                && parts.stream().noneMatch(p -> text.isBlank(p.begin(), p.end()));
    }

    private void plain(Item item) {
        List<Span> place = text.place(item);
        if (place.isEmpty()) {
            return;
        }
        String type = BratNames.type(item);
        String trigger = lines.textBound(type, place(place), covered(place));
        if (item.kind() == Kind.AGREEMENT) {
            scheme.events(type);
            ids.put(item, lines.newEvent());
        } else {
            scheme.entity(type);
            ids.put(item, trigger);
        }
        lines.trigger(ids.get(item), trigger);
        features(item, type);
    }

    private void content(Quotation quotation) {
        List<Span> place = new ArrayList<>();
        quotation.parts().forEach(p -> place.addAll(text.place(p)));
        if (place.isEmpty()) {
            return;
        }
        String type = BratNames.type(quotation.first());
        scheme.entity(type);
        String id = lines.textBound(type, place(place), covered(place));
        quotation.parts().forEach(p -> ids.put(p, id));
        features(quotation.first(), type);
        for (int i = 1; i < quotation.parts().size(); i++) {
            laterParts.add(quotation.parts().get(i));
            differences(quotation.first(), quotation.parts().get(i), i + 1);
            rolesOfParts(quotation.parts().get(i));
        }
    }

    private String place(List<Span> place) {
        return place.stream().map(s -> codePoints.of(s.begin()) + " " + codePoints.of(s.end())) //$NON-NLS-1$
                .collect(Collectors.joining(";")); //$NON-NLS-1$
    }

    private String covered(List<Span> place) {
        return place.stream().map(s -> text.text().substring(s.begin(), s.end())).collect(Collectors.joining(" ")); //$NON-NLS-1$
    }

    private void features(Item item, String type) {
        String id = ids.get(item);
        item.features().forEach((feature, value) -> {
            if (feature.equals("state") ? item.state() == State.ACCEPTED : BratNames.isTold(item, feature)) { //$NON-NLS-1$
                return; // what is not said is accepted, and the type may say the kind
            }
            String name = BratNames.capital(feature);
            if (BratNames.isTag(feature, value)) {
                scheme.values(type, name, value);
                lines.attribute(name, id, value);
            } else if (BratNames.FLAGS.contains(feature) && value.equals("true")) { //$NON-NLS-1$
                scheme.values(type, name);
                lines.attribute(name, id, ""); //$NON-NLS-1$
            } else {
                remark(item, feature.equals(BratNames.NOTE) ? BratNames.NOTES : feature, id, value);
            }
        });
    }

    /** What a later part has otherwise than the first, as remarks such as {@code confidence-2}. */
    private void differences(Item first, Item part, int number) {
        String id = ids.get(part);
        part.features().forEach((feature, value) -> {
            if (!value.equals(first.get(feature)) && !(feature.equals("state") && part.state() == first.state())) { //$NON-NLS-1$
                remark(part, feature + '-' + number, id, value);
            }
        });
        first.features().forEach((feature, value) -> {
            if (part.get(feature).isEmpty() && !(feature.equals("state") && part.state() == first.state())) { //$NON-NLS-1$
                lines.remark(feature + '-' + number, id, ""); //$NON-NLS-1$
            }
        });
    }

    /** That a part continues the one before is told by the pieces, which have no role. */
    private void rolesOfParts(Item part) {
        part.links().stream()
                .filter(l -> l.feature().equals(CONTINUES) && !l.role().isEmpty() && !l.role().equals(CONTINUES))
                .forEach(l -> report(Severity.WARNING, part, "brat.role", l.role(), CONTINUES)); //$NON-NLS-1$
    }

    private void remark(Item item, String type, String id, String value) {
        BratText line = new BratText(value);
        String one = line.text().replace('\n', ' ').replace('\t', ' ').strip();
        if (!one.equals(value)) {
            report(Severity.WARNING, item, "brat.remark", item.type(), //$NON-NLS-1$
                    type.equals(BratNames.NOTES) ? BratNames.NOTE : type);
        }
        if (!one.isEmpty()) {
            lines.remark(type, id, one);
        }
    }

    private void attribution(Quotation quotation) {
        String content = ids.get(quotation.first());
        if (content == null) {
            return;
        }
        List<String> arguments = new ArrayList<>();
        List<Item.Link> links = new ArrayList<>();
        for (Item.Link link : quotation.links()) {
            if (isOfAttribution(link) && ids.containsKey(link.target())) {
                links.add(link);
            }
        }
        if (links.isEmpty()) {
            return;
        }
        Roles roles = new Roles();
        links.stream().filter(l -> l.feature().equals("cue")).forEach(l -> arguments.add(argument(l, roles))); //$NON-NLS-1$
        links.stream().filter(l -> !l.feature().equals("cue")).forEach(l -> arguments.add(argument(l, roles))); //$NON-NLS-1$
        arguments.add(BratNames.CONTENT + ':' + content);
        List<Span> trigger = text.place(trigger(quotation, links));
        scheme.events(BratNames.ATTRIBUTION, roles.names());
        String event = lines.newEvent();
        lines.trigger(event, lines.textBound(BratNames.ATTRIBUTION, place(trigger), covered(trigger)));
        lines.event(event, BratNames.ATTRIBUTION, arguments);
    }

    private static Item trigger(Quotation quotation, List<Item.Link> links) {
        return links.stream().filter(l -> l.feature().equals("cue")).map(Item.Link::target).findFirst() //$NON-NLS-1$
                .orElse(quotation.first());
    }

    private static boolean isOfAttribution(Item.Link link) {
        return link.feature().equals("participants") && link.target().kind() == Kind.SPEAKER //$NON-NLS-1$
                || link.feature().equals("cue") && link.target().kind() == Kind.CUE; //$NON-NLS-1$
    }

    private String argument(Item.Link link, Roles roles) {
        boolean told = BratNames.isRole(link.role()) && link.feature().equals("cue") == link.role().equals("cue"); //$NON-NLS-1$ //$NON-NLS-2$
        Item.Link written = told ? link : new Item.Link(link.feature(), "", link.target()); //$NON-NLS-1$
        if (!told) {
            report(Severity.WARNING, link.target(), "brat.role", link.role(), BratNames.role(written)); //$NON-NLS-1$
        }
        if (laterParts.contains(link.target())) {
            report(Severity.WARNING, link.target(), "brat.part"); //$NON-NLS-1$
        }
        return roles.next(BratNames.role(written)) + ':' + ids.get(link.target());
    }

    /** All links that are not told by an Attribution: those of agreements in their event, all others as relations. */
    private void links(Item item) {
        String id = ids.get(item);
        if (id == null) {
            return;
        }
        if (laterParts.contains(item)) { // the first part says it for all, but for what no quotation has
            item.links().stream().filter(l -> !isOfAttribution(l) && !id.equals(ids.get(l.target())))
                    .forEach(l -> report(Severity.WARNING, item, "brat.laterPart", item.type())); //$NON-NLS-1$
            return;
        }
        if (Set.copyOf(item.links()).size() < item.links().size()) {
            report(Severity.WARNING, item, "brat.twice", item.type()); //$NON-NLS-1$
        }
        List<String> arguments = new ArrayList<>();
        Roles roles = new Roles();
        for (Item.Link link : item.links()) {
            String target = ids.get(link.target());
            if (target == null) {
                report(Severity.WARNING, item, "brat.link", item.type()); //$NON-NLS-1$
            } else if (item.kind() == Kind.AGREEMENT && link.feature().equals("arguments")) { //$NON-NLS-1$
                arguments.add(argument(link, roles));
            } else if (id.equals(target)) {
                report(Severity.WARNING, item, "brat.self", item.type()); //$NON-NLS-1$
            } else if (!(item.kind() == Kind.QUOTE && isOfAttribution(link))) {
                relation(item, link, id, target);
            }
        }
        if (item.kind() == Kind.AGREEMENT) {
            scheme.events(BratNames.type(item), roles.names());
            lines.event(id, BratNames.type(item), arguments);
        }
    }

    private void relation(Item item, Item.Link link, String id, String target) {
        boolean sameRole = link.role().equals(link.feature());
        String type = sameRole ? link.feature() : link.feature() + '_' + link.role();
        if (!sameRole && !link.role().matches("[A-Za-z0-9-]*")) { //$NON-NLS-1$
            type = link.feature() + '_';
            report(Severity.WARNING, item, "brat.role", link.role(), type); //$NON-NLS-1$
        }
        if (laterParts.contains(link.target())) {
            report(Severity.WARNING, link.target(), "brat.part"); //$NON-NLS-1$
        }
        scheme.relation(type);
        lines.relation(type, id, target);
    }

    private void report(Severity severity, Item item, String key, Object... arguments) {
        problems.add(new Problem(severity, item.begin(), item.end(), ExportMessages.format(key, arguments)));
    }

    /** Numbers the roles that come more than once in an event: Party, Party2. */
    private static final class Roles {

        private final Map<String, Integer> counts = new HashMap<>();

        String next(String role) {
            int number = counts.merge(role, 1, Integer::sum);
            return number == 1 ? role : role + number;
        }

        String[] names() {
            return counts.keySet().toArray(String[]::new);
        }
    }
}
