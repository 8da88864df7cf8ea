package org.parley.documents.internal.office;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Watch;

/** Reads a part of an archive element by element. */
final class Xml {

    /** Hears of elements and text; names are local names. */
    interface Handler {

        /** An element begins; attributes are asked of the reader. */
        void start(String name, XMLStreamReader reader) throws Refusal;

        /** An element ends. */
        void end(String name) throws Refusal;

        /** Text within the element. */
        void text(String text) throws Refusal;
    }

    private static final String DEPTH = "jdk.xml.maxElementDepth";

    private Xml() {
    }

    /**
     * Reads it to its end. Document types are refused, and with them all entities.
     *
     * @param part
     *            its name, for messages
     */
    static void read(byte[] bytes, String part, Handler handler, Watch watch) throws Refusal {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                int events = 0;
                int depth = 0;
                while (reader.hasNext()) {
                    int event = reader.next();
                    if ((++events & 0xFFF) == 0) {
                        watch.check();
                    }
                    if (event == XMLStreamConstants.DTD) {
                        throw Refusal.of("xml.doctype", part);
                    } else if (event == XMLStreamConstants.START_ELEMENT) {
                        if (++depth > Office.DEEPEST) {
                            throw Refusal.of("xml.deep", part, Office.DEEPEST);
                        }
                        handler.start(reader.getLocalName(), reader);
                    } else if (event == XMLStreamConstants.END_ELEMENT) {
                        depth--;
                        handler.end(reader.getLocalName());
                    } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                        handler.text(reader.getText());
                    }
                }
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw Refusal.of("xml.broken", part, e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                    message(e));
        }
    }

    /** An attribute by its local name, or null. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static String message(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int text = message.indexOf("Message: ");
        String reason = text < 0 ? message : message.substring(text + "Message: ".length());
        int line = reason.indexOf('\n');
        return line < 0 ? reason : reason.substring(0, line);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        if (factory.isPropertySupported(DEPTH)) { // Java's own limit differs from version to version
            factory.setProperty(DEPTH, Office.DEEPEST + 1);
        }
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException(systemId);
        });
        return factory;
    }
}
