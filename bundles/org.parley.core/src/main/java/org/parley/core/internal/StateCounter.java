package org.parley.core.internal;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.State;
import org.parley.core.corpus.DocumentSummary;

/** Counts {@code state} attributes in an XMI file as it streams by. */
public final class StateCounter {

    private StateCounter() {
    }

    /** Counts to the end of the stream, which stays open. */
    public static DocumentSummary count(InputStream in, String fileName) throws CoreException, IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int[] counts = new int[State.values().length];
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String value = reader.getAttributeValue(null, "state"); //$NON-NLS-1$
                    for (State state : State.values()) {
                        if (state.name().equals(value)) {
                            counts[state.ordinal()]++;
                        }
                    }
                }
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            throw CoreStatus.MALFORMED_XML.exception(e, fileName,
                    at == null ? "?" : at.getLineNumber() + ":" + at.getColumnNumber(), CoreStatus.reason(e)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return new DocumentSummary(counts[State.SUGGESTED.ordinal()], counts[State.ACCEPTED.ordinal()],
                counts[State.REJECTED.ordinal()]);
    }
}
