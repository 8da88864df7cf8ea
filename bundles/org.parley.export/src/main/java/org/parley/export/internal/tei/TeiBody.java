package org.parley.export.internal.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.parley.export.internal.model.Kind;
import org.parley.export.internal.model.Span;

/**
 * The text with its elements. What is written between the tags of the body is the text, letter for letter. Used once.
 */
final class TeiBody {

    private final String text;
    private final List<Span> paragraphs;
    private final List<Markup> markups;
    private final TeiElement elements;
    private final TeiXml xml;
    private final Set<Markup> holders = new HashSet<>();
    private int place;

    TeiBody(String text, List<Span> paragraphs, List<Markup> markups, TeiElement elements, TeiXml xml) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.markups = markups;
        this.elements = elements;
        this.xml = xml;
    }

    void write() throws XMLStreamException {
        findHolders();
        xml.openInline("body", Map.of()); //$NON-NLS-1$
        int next = 0;
        for (Span paragraph : paragraphs) {
            xml.text(text.substring(place, paragraph.begin()));
            place = paragraph.begin();
            xml.openInline("p", Map.of()); //$NON-NLS-1$
            Deque<Markup> open = new ArrayDeque<>();
            while (next < markups.size() && markups.get(next).begin() < paragraph.end()) {
                Markup markup = markups.get(next++);
                closeUntil(markup.begin(), open);
                upTo(markup.begin());
                String name = TeiElement.name(markup.item(), holders.contains(markup));
                xml.openInline(name, elements.attributes(markup, name));
                open.push(markup);
            }
            closeUntil(paragraph.end(), open);
            upTo(paragraph.end());
            xml.closeInline();
        }
        if (paragraphs.isEmpty()) {
            xml.openInline("p", Map.of()); //$NON-NLS-1$
            xml.closeInline();
        }
        xml.text(text.substring(place));
        xml.closeInline();
    }

    private void closeUntil(int offset, Deque<Markup> open) throws XMLStreamException {
        while (!open.isEmpty() && open.peek().end() <= offset) {
            upTo(open.pop().end());
            xml.closeInline();
        }
    }

    /** Line ends within a paragraph are marked and kept. */
    private void upTo(int offset) throws XMLStreamException {
        int line = text.indexOf('\n', place);
        while (line >= 0 && line < offset) {
            xml.text(text.substring(place, line));
            xml.emptyInline("lb"); //$NON-NLS-1$
            xml.text("\n"); //$NON-NLS-1$
            place = line + 1;
            line = text.indexOf('\n', place);
        }
        xml.text(text.substring(place, offset));
        place = offset;
    }

    /** The elements within which there is one of a quote. */
    private void findHolders() {
        Deque<Markup> open = new ArrayDeque<>();
        for (Markup markup : markups) {
            while (!open.isEmpty() && open.peek().end() <= markup.begin()) {
                open.pop();
            }
            if (markup.item().kind() == Kind.QUOTE) {
                holders.addAll(open);
            }
            open.push(markup);
        }
    }
}
