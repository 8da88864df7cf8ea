package org.parley.core.internal;

import java.util.HashMap;
import java.util.Map;

import org.apache.uima.cas.TypeSystem;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Counts the feature structures of types that a type system does not know, as an XMI file streams by. */
public final class UnknownTypes extends XMLFilterImpl {

    private static final String BEFORE = "http:///"; //$NON-NLS-1$
    private static final String BEHIND = ".ecore"; //$NON-NLS-1$
    private static final String NO_PACKAGE = "uima/noNamespace"; //$NON-NLS-1$

    private final TypeSystem known;
    private final Map<String, Integer> counts = new HashMap<>();
    private int depth;

    /** In front of the handler that builds the CAS. */
    public UnknownTypes(TypeSystem known, DefaultHandler next) {
        this.known = known;
        setContentHandler(next);
    }

    /** Names of the types with the number of their feature structures. */
    public Map<String, Integer> counts() {
        return counts;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (++depth == 2 && uri.startsWith(BEFORE) && uri.endsWith(BEHIND)) {
            String path = uri.substring(BEFORE.length(), uri.length() - BEHIND.length());
            String name = path.equals(NO_PACKAGE) ? localName : path.replace('/', '.') + '.' + localName;
            if (known.getType(name) == null && !path.equals("uima/cas")) { //$NON-NLS-1$
                counts.merge(name, 1, Integer::sum);
            }
        }
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        super.endElement(uri, localName, qName);
    }
}
