package org.parley.export.internal.tei;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.parley.core.corpus.DocumentInfo;
import org.parley.export.internal.model.Document;
import org.parley.export.internal.model.Entity;
import org.parley.export.internal.model.Item;
import org.parley.export.internal.model.Kind;
import org.parley.export.internal.model.Quotation;
import org.parley.export.internal.model.Span;

/** Writes one document. Used once. */
final class TeiWriter {

    private final Document document;
    private final String text;
    private final DocumentInfo info;
    private final String name;
    private final List<Markup> markups;
    private final List<Span> paragraphs;
    private final Map<Item, Integer> pieces = new HashMap<>();

    /**
     * For one document.
     *
     * @param text
     *            its text in characters that XML has
     * @param name
     *            the title where none is known
     */
    TeiWriter(Document document, String text, String name, DocumentInfo info) {
        this.document = document;
        this.text = text;
        this.name = name;
        this.info = info;
        this.paragraphs = Paragraphs.of(text);
        this.markups = Nesting.of(document.items(), paragraphs);
        markups.forEach(m -> pieces.put(m.item(), m.pieces()));
    }

    /** The annotations that stand in the text; others cover nothing but white space between paragraphs. */
    Set<Item> written() {
        return pieces.keySet();
    }

    /** How many elements of annotations lie one in another where they are the most. */
    int depth() {
        int depth = 0;
        Deque<Markup> open = new ArrayDeque<>();
        for (Markup markup : markups) {
            while (!open.isEmpty() && open.peek().end() <= markup.begin()) {
                open.pop();
            }
            open.push(markup);
            depth = Math.max(depth, open.size());
        }
        return depth;
    }

    void write(OutputStream out) throws XMLStreamException {
        List<Entity> entities = document.entities();
        Map<Item, Entity> byMention = new HashMap<>();
        entities.forEach(e -> e.mentions().forEach(m -> byMention.put(m, e)));
        Map<Item, Quotation> byPart = new HashMap<>();
        document.quotations().forEach(q -> q.parts().forEach(p -> byPart.put(p, q)));
        TeiXml xml = new TeiXml(out);
        xml.start();
        new TeiHeader(xml, info, name, info.language().isEmpty() ? document.language() : info.language())
                .write(entities);
        if (!pieces.isEmpty()) {
            standOff(xml);
        }
        xml.open("text"); //$NON-NLS-1$
        new TeiBody(text, paragraphs, markups, new TeiElement(byMention, byPart, pieces), xml).write();
        xml.close();
        xml.end();
    }

    private void standOff(TeiXml xml) throws XMLStreamException {
        xml.open("standOff"); //$NON-NLS-1$
        List<Item> agreements = document.items(Kind.AGREEMENT).stream().filter(pieces::containsKey).toList();
        if (!agreements.isEmpty()) {
            xml.open("spanGrp", "type", "agreement"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            for (Item agreement : agreements) {
                xml.leaf("span", TeiHeader.clean(agreement.covered(text)), "target", '#' + TeiElement.id(agreement), //$NON-NLS-1$ //$NON-NLS-2$
                        "type", TeiElement.word(agreement.get("agreementType").isEmpty() ? "agreement" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                                : agreement.get("agreementType"))); //$NON-NLS-1$
            }
            xml.close();
        }
        links(xml);
        for (Item item : document.items()) {
            if (pieces.containsKey(item) && !item.features().isEmpty()) {
                features(xml, item);
            }
        }
        xml.close();
    }

    private void links(TeiXml xml) throws XMLStreamException {
        List<Item> owners = document.items().stream().filter(
                i -> pieces.containsKey(i) && i.links().stream().anyMatch(l -> pieces.containsKey(l.target())))
                .toList();
        if (owners.isEmpty()) {
            return;
        }
        xml.open("linkGrp", "type", "links"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (Item owner : owners) {
            for (Item.Link link : owner.links()) {
                if (pieces.containsKey(link.target())) {
                    String role = link.role().isEmpty() ? link.feature() : link.role();
                    String type = TeiElement.word(role);
                    xml.empty("link", "type", type, "subtype", link.feature(), "n", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                            type.equals(role) ? "" : TeiHeader.line(role), //$NON-NLS-1$
                            "target", '#' + TeiElement.id(owner) + " #" + TeiElement.id(link.target())); //$NON-NLS-1$ //$NON-NLS-2$
                }
            }
        }
        xml.close();
    }

    /** All features as a feature structure, also those that attributes tell: one place where nothing is missing. */
    private static void features(TeiXml xml, Item item) throws XMLStreamException {
        xml.open("fs", "type", TeiElement.word(item.type()), "corresp", '#' + TeiElement.id(item)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (Map.Entry<String, String> feature : item.features().entrySet()) {
            xml.open("f", "name", feature.getKey()); //$NON-NLS-1$ //$NON-NLS-2$
            xml.leaf("string", TeiHeader.clean(feature.getValue())); //$NON-NLS-1$
            xml.close();
        }
        xml.close();
    }
}
