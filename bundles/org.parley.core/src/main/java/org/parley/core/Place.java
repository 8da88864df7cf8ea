package org.parley.core;

import org.parley.core.internal.CoreMessages;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Remembers how far an XML file was read, for messages; where nothing was read, the start of the file. */
final class Place extends XMLFilterImpl {

    private Locator locator;

    ContentHandler watch(ContentHandler handler) {
        setContentHandler(handler);
        return this;
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
        super.setDocumentLocator(newLocator);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    static String of(SAXParseException e) {
        return CoreMessages.format("place", String.valueOf(e.getLineNumber()), String.valueOf(e.getColumnNumber())); //$NON-NLS-1$
    }

    @Override
    public String toString() {
        return locator == null ? CoreMessages.format("place", "1", "1") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                : CoreMessages.format("place", String.valueOf(locator.getLineNumber()), //$NON-NLS-1$
                        String.valueOf(locator.getColumnNumber()));
    }
}
