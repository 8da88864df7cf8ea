package org.parley.export.internal.tei;

import java.io.OutputStream;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements in lines of their own, and those of the text in place. */
final class TeiXml {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0"; //$NON-NLS-1$

    private final XMLStreamWriter out;
    private int depth;

    TeiXml(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8"); //$NON-NLS-1$
    }

    void start() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0"); //$NON-NLS-1$ //$NON-NLS-2$
        line();
        out.writeStartElement("TEI"); //$NON-NLS-1$
        out.writeDefaultNamespace(NAMESPACE);
        depth++;
    }

    void end() throws XMLStreamException {
        close();
        out.writeEndDocument();
        out.flush();
    }

    /** Begins an element in a line of its own; attributes as name, value, name, value. Empty values are left out. */
    void open(String name, String... attributes) throws XMLStreamException {
        line();
        out.writeStartElement(name);
        attributes(attributes);
        depth++;
    }

    void close() throws XMLStreamException {
        depth--;
        line();
        out.writeEndElement();
    }

    /** An element that holds a text and nothing else. */
    void leaf(String name, String text, String... attributes) throws XMLStreamException {
        line();
        out.writeStartElement(name);
        attributes(attributes);
        String[] parts = text.split("\r", -1); //$NON-NLS-1$
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                out.writeEntityRef("#13"); // readers take the character itself for a line end //$NON-NLS-1$
            }
            out.writeCharacters(parts[i]);
        }
        out.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Begins an element in the text. */
    void openInline(String name, Map<String, String> attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            attribute(attribute.getKey(), attribute.getValue());
        }
    }

    void closeInline() throws XMLStreamException {
        out.writeEndElement();
    }

    void emptyInline(String name) throws XMLStreamException {
        out.writeEmptyElement(name);
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(text);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                attribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (name.startsWith("xml:")) { //$NON-NLS-1$
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", name.substring(4), value); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            out.writeAttribute(name, value);
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth)); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
