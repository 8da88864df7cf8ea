package org.parley.export.internal.tei;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.parley.export.internal.model.Entity;
import org.parley.export.internal.model.Item;
import org.parley.export.internal.model.Kind;
import org.parley.export.internal.model.Quotation;

/** Which element an annotation is, and its attributes. */
final class TeiElement {

    static final String SAID = "said"; //$NON-NLS-1$
    static final String SEG = "seg"; //$NON-NLS-1$

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?"); //$NON-NLS-1$
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*"); //$NON-NLS-1$

    private final Map<Item, Entity> entities;
    private final Map<Item, Quotation> quotations;
    private final Map<Item, Integer> pieces;

    /**
     * Knows who is meant by mentions, which quotes are parts, and in how many pieces each annotation is written; one
     * that is not written has none.
     */
    TeiElement(Map<Item, Entity> entities, Map<Item, Quotation> quotations, Map<Item, Integer> pieces) {
        this.entities = entities;
        this.quotations = quotations;
        this.pieces = pieces;
    }

    /** The id of an annotation, or of its first piece. */
    static String id(Item item) {
        return "a" + item.number(); //$NON-NLS-1$
    }

    static String id(Entity entity) {
        return "e" + entity.number(); //$NON-NLS-1$
    }

    private static String id(Item item, int piece) {
        return piece == 1 ? id(item) : id(item) + '.' + piece;
    }

    /**
     * The name of the element.
     *
     * @param holdsQuote
     *            whether an element of a quote lies within: names and dates take none
     */
    static String name(Item item, boolean holdsQuote) {
        return switch (item.kind()) {
        case QUOTE -> SAID;
        case SPEAKER -> holdsQuote ? SEG : mention(item);
        case ARGUMENT -> holdsQuote ? SEG : argument(item);
        default -> SEG;
        };
    }

    private static String mention(Item item) {
        if (!item.get("mentionType").equals("NAM")) { //$NON-NLS-1$ //$NON-NLS-2$
            return "rs"; //$NON-NLS-1$
        }
        return switch (item.get("kind")) { //$NON-NLS-1$
        case "PERSON", "AUTHOR" -> "persName"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "ORGANIZATION", "MEDIA" -> "orgName"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "COUNTRY" -> "placeName"; //$NON-NLS-1$ //$NON-NLS-2$
        default -> "name"; //$NON-NLS-1$
        };
    }

    private static String argument(Item item) {
        return switch (item.get("kind")) { //$NON-NLS-1$
        case "PLACE" -> "placeName"; //$NON-NLS-1$ //$NON-NLS-2$
        case "TIME" -> "date"; //$NON-NLS-1$ //$NON-NLS-2$
        default -> SEG;
        };
    }

    /** The attributes of a piece. */
    Map<String, String> attributes(Markup markup, String name) {
        Item item = markup.item();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("xml:id", id(item, markup.piece())); //$NON-NLS-1$
        if (markup.piece() > 1) {
            attributes.put("prev", '#' + id(item, markup.piece() - 1)); //$NON-NLS-1$
        }
        if (markup.piece() < markup.pieces()) {
            attributes.put("next", '#' + id(item, markup.piece() + 1)); //$NON-NLS-1$
        }
        switch (item.kind()) {
        case QUOTE -> said(markup, attributes);
        case SPEAKER -> attributes.put(name.equals(SEG) ? "corresp" : "ref", '#' + id(entities.get(item))); //$NON-NLS-1$ //$NON-NLS-2$
        case ARGUMENT -> argument(item, name, attributes);
        default -> attributes.put("type", word(item.type())); //$NON-NLS-1$
        }
        if (item.kind() == Kind.SPEAKER && name.equals(SEG)) {
            attributes.put("type", "speaker"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!item.get("confidence").isEmpty()) { //$NON-NLS-1$
            attributes.put("cert", item.get("confidence")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return attributes;
    }

    private static void argument(Item item, String name, Map<String, String> attributes) {
        if (name.equals("date")) { //$NON-NLS-1$
            if (isDate(item.get("value"))) { //$NON-NLS-1$
                attributes.put("when", item.get("value")); //$NON-NLS-1$ //$NON-NLS-2$
            }
        } else if (name.equals(SEG)) {
            attributes.put("type", word(item.get("kind").isEmpty() ? "argument" : item.get("kind"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
    }

    /** A year, a month or a day that there is. */
    private static boolean isDate(String value) {
        if (!DATE.matcher(value).matches() || value.startsWith("0000")) { //$NON-NLS-1$
            return false;
        }
        try {
            return value.length() < "2026-11-22".length() || LocalDate.parse(value) != null; //$NON-NLS-1$
        } catch (DateTimeParseException e) {
            return false; // such as the 30th of February
        }
    }

    private void said(Markup markup, Map<String, String> attributes) {
        Item item = markup.item();
        Quotation quotation = quotations.get(item);
        if (quotation.isChain()) {
            List<Item> parts = quotation.parts().stream().filter(pieces::containsKey).toList();
            int at = parts.indexOf(item);
            if (at > 0 && markup.piece() == 1) {
                Item before = parts.get(at - 1);
                attributes.put("prev", '#' + id(before, pieces.get(before))); //$NON-NLS-1$
            }
            if (at < parts.size() - 1 && markup.piece() == markup.pieces()) {
                attributes.put("next", '#' + id(parts.get(at + 1))); //$NON-NLS-1$
            }
        }
        pointers("who", item.targets("participants", "speaker"), attributes); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        pointers("toWhom", item.targets("participants", "addressee"), attributes); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        switch (item.get("quoteType")) { //$NON-NLS-1$
        case "DIRECT" -> attributes.put("direct", "true"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "INDIRECT", "MIXED" -> attributes.put("direct", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        default -> attributes.put("direct", "unknown"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void pointers(String name, List<Item> speakers, Map<String, String> attributes) {
        String targets = speakers.stream().filter(entities::containsKey).map(s -> '#' + id(entities.get(s))).distinct()
                .collect(Collectors.joining(" ")); //$NON-NLS-1$
        if (!targets.isEmpty()) {
            attributes.put(name, targets);
        }
    }

    /** A name for a type: what TEI's enumerations take. */
    static String word(String type) {
        String word = type.toLowerCase(Locale.ROOT);
        return WORD.matcher(word).matches() ? word : "other"; //$NON-NLS-1$
    }
}
