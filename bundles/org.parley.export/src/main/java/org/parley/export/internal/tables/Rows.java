package org.parley.export.internal.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.parley.core.corpus.DocumentInfo;
import org.parley.export.internal.model.Document;
import org.parley.export.internal.model.Item;
import org.parley.export.internal.model.Kind;
import org.parley.export.internal.model.Quotation;

/** The rows of one document. Used once. */
final class Rows {

    private final Document document;
    private final List<Object> before;
    private final List<Object> behind;
    private final List<Row> rows = new ArrayList<>();

    private Rows(Document document, String name, String annotator, DocumentInfo info) {
        this.document = document;
        before = List.of(name, annotator);
        behind = List.of(info.title(), info.date(), info.source(), info.url(),
                info.language().isEmpty() ? document.language() : info.language(), fields(info));
    }

    /** All rows, table by table, in the order of the text. */
    static List<Row> of(Document document, String name, String annotator, DocumentInfo info) {
        Rows rows = new Rows(document, name, annotator, info);
        List<Quotation> quotations = document.quotations();
        for (int i = 0; i < quotations.size(); i++) {
            rows.quote(i + 1, quotations.get(i));
        }
        rows.speakers(quotations);
        List<Item> agreements = document.items(Kind.AGREEMENT);
        for (int i = 0; i < agreements.size(); i++) {
            rows.agreement(i + 1, agreements.get(i));
        }
        return rows.rows;
    }

    private static String fields(DocumentInfo info) {
        return info.fields().entrySet().stream().map(e -> e.getKey() + '=' + e.getValue())
                .collect(Collectors.joining("; ")); //$NON-NLS-1$
    }

    private void quote(int number, Quotation quote) {
        List<Item> speakers = quote.participants("speaker"); //$NON-NLS-1$
        String parts = quote.parts().stream().map(p -> p.begin() + "-" + p.end()).collect(Collectors.joining(";")); //$NON-NLS-1$ //$NON-NLS-2$
        add(Table.QUOTES, quote.begin(), quote.end(), quote.first(), number, quote.begin(), quote.end(), parts,
                quote.get("quoteType"), quote.get("attitude"), join(speakers, this::covered), //$NON-NLS-1$ //$NON-NLS-2$
                join(speakers, this::name),
                join(speakers, s -> s.get("entityId")), join(speakers, s -> s.get("kind")), //$NON-NLS-1$ //$NON-NLS-2$
                join(speakers, s -> s.get("mentionType")), join(quote.participants("addressee"), this::name), //$NON-NLS-1$ //$NON-NLS-2$
                join(quote.participants("reporter"), this::name), join(quote.cues(), this::covered), //$NON-NLS-1$
                join(quote.cues(), c -> c.get("cueType")), //$NON-NLS-1$
                quote.cues().isEmpty() ? null : quote.cues().stream().anyMatch(c -> flag(c, "negated")), //$NON-NLS-1$
                quote.text(document.text()), document.sentence(quote.begin(), quote.end()));
    }

    private void speakers(List<Quotation> quotations) {
        Map<Item, Integer> spoken = new HashMap<>();
        quotations.forEach(q -> q.participants("speaker").forEach(s -> spoken.merge(s, 1, Integer::sum))); //$NON-NLS-1$
        List<Item> speakers = document.items(Kind.SPEAKER);
        for (int i = 0; i < speakers.size(); i++) {
            Item s = speakers.get(i);
            add(Table.SPEAKERS, s.begin(), s.end(), s, i + 1, s.begin(), s.end(), covered(s), s.get("name"), //$NON-NLS-1$
                    s.get("entityId"), s.get("kind"), s.get("mentionType"), s.get("title"), s.get("side"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    spoken.getOrDefault(s, 0));
        }
    }

    private void agreement(int number, Item agreement) {
        Function<String, String> arguments = role -> join(agreement.targets("arguments", role), this::name); //$NON-NLS-1$
        add(Table.AGREEMENTS, agreement.begin(), agreement.end(), agreement, number, agreement.begin(), agreement.end(),
                covered(agreement), agreement.get("agreementType"), agreement.get("status"), //$NON-NLS-1$ //$NON-NLS-2$
                agreement.get("factuality"), agreement.get("eventCode"), arguments.apply("party"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                arguments.apply("mediator"), arguments.apply("topic"), arguments.apply("term"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                arguments.apply("place"), arguments.apply("time"), arguments.apply("evidence"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                document.sentence(agreement.begin(), agreement.end()));
        for (Item.Link link : agreement.links()) {
            Item target = link.target();
            add(Table.ARGUMENTS, target.begin(), target.end(), target, number, link.role(), target.type(),
                    target.get("kind"), target.begin(), target.end(), covered(target), target.get("name"), //$NON-NLS-1$ //$NON-NLS-2$
                    target.get("value")); //$NON-NLS-1$
        }
    }

    private void add(Table table, int begin, int end, Item item, Object... own) {
        List<Object> cells = new ArrayList<>(before);
        cells.addAll(Arrays.asList(own));
        String confidence = item.get("confidence"); //$NON-NLS-1$
        cells.add(item.state().name());
        cells.add(confidence.isEmpty() ? null : Double.valueOf(confidence));
        cells.add(item.get("origin")); //$NON-NLS-1$
        cells.add(flag(item, "unsure")); //$NON-NLS-1$
        cells.add(item.get("note")); //$NON-NLS-1$
        cells.addAll(behind);
        rows.add(new Row(table, begin, end, cells));
    }

    private static boolean flag(Item item, String feature) {
        return Boolean.parseBoolean(item.get(feature));
    }

    private static String join(List<Item> items, Function<Item, String> value) {
        return items.stream().map(value).filter(v -> !v.isEmpty()).collect(Collectors.joining("; ")); //$NON-NLS-1$
    }

    private String covered(Item item) {
        return item.covered(document.text());
    }

    /** The name that it resolves to, or else its words. */
    private String name(Item item) {
        return item.get("name").isEmpty() ? covered(item) : item.get("name"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
