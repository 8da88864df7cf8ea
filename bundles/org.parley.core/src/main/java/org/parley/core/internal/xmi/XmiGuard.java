package org.parley.core.internal.xmi;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

import org.parley.core.internal.CoreMessages;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Refuses what UIMA's reader would take without a word, or without an end: ids that are there twice, and deep nesting. */
public final class XmiGuard extends XMLFilterImpl {

    /** Feature structures are at depth 2, what is in their arrays at 3. */
    private static final int DEEPEST = 16;
    private static final int LARGEST_IN_SET = 1 << 26; // of bits: 8 MB

    private final BitSet ids = new BitSet();
    private final Set<String> others = new HashSet<>();
    private Locator locator;
    private int depth;

    /** In front of the handler that builds the CAS. */
    public XmiGuard(ContentHandler next) {
        setContentHandler(next);
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
        super.setDocumentLocator(newLocator);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST) {
            throw new SAXParseException(CoreMessages.format("xmi.deep", DEEPEST), locator); //$NON-NLS-1$
        }
        String id = depth == 2 ? attributes.getValue("xmi:id") : null; //$NON-NLS-1$
        if (id != null && !isNew(id)) {
            throw new SAXParseException(CoreMessages.format("xmi.twice", id), locator); //$NON-NLS-1$
        }
        super.startElement(uri, localName, qName, attributes);
    }

    private boolean isNew(String id) {
        int number;
        try {
            number = Integer.parseInt(id);
        } catch (NumberFormatException e) {
            return others.add(id); // UIMA's reader says that it is no id
        }
        if (number < 0 || number >= LARGEST_IN_SET) {
            return others.add(id);
        }
        if (ids.get(number)) {
            return false;
        }
        ids.set(number);
        return true;
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        super.endElement(uri, localName, qName);
    }
}
