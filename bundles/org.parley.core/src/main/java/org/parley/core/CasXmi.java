package org.parley.core;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.OutputKeys;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.apache.uima.util.XMLSerializer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.core.internal.CoreMessages;
import org.parley.core.internal.UnknownTypes;
import org.parley.core.internal.xmi.MarkupLimit;
import org.parley.core.internal.xmi.XmiGuard;
import org.parley.core.internal.xmi.XmiWriter;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes the two files of UIMA that Parley lives on: XMI 1.0 and type system descriptions. */
public final class CasXmi {

    private CasXmi() {
    }

    /**
     * Writes a CAS as XMI, in XML 1.0 and UTF-8, one element a line; what is reachable from the indexes is written. Ids and
     * order depend on types and places alone: of two files, those lines differ whose annotations differ, and the lists of
     * members.
     *
     * @throws IOException
     *             if writing fails or there is a character that XML forbids
     */
    public static void write(CAS cas, OutputStream out) throws IOException {
        XmiWriter.write(cas, XmiChanges.NONE, out);
    }

    /**
     * Writes a CAS as XMI as {@link #write(CAS, OutputStream)} does, but for some things.
     *
     * @param changes
     *            what is written otherwise than it is
     */
    public static void write(CAS cas, XmiChanges changes, OutputStream out) throws IOException {
        XmiWriter.write(cas, changes, out);
    }

    /**
     * Writes a CAS as XMI and with it what was kept when it was read. Only UIMA's own writer can do that; the ids stay those
     * of the file that was read.
     *
     * @param foreign
     *            what {@link #readKeeping} returned, or null
     */
    public static void write(CAS cas, ForeignData foreign, OutputStream out) throws IOException {
        if (foreign == null) {
            write(cas, out);
            return;
        }
        XMLSerializer serializer = new XMLSerializer(out, true);
        serializer.setOutputProperty(OutputKeys.VERSION, "1.0"); //$NON-NLS-1$
        serializer.setOutputProperty(OutputKeys.ENCODING, "UTF-8"); //$NON-NLS-1$
        try {
            new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, serializer.getContentHandler(), null,
                    foreign.data());
        } catch (SAXException e) {
            throw new IOException(CoreStatus.reason(e), e);
        }
    }

    /**
     * Reads XMI into an empty CAS. Document types and external entities are refused.
     *
     * @param fileName
     *            name of the file for messages
     * @throws CoreException
     *             if it is not XMI or uses types that the CAS does not know; the message names the file and the place
     */
    public static void read(InputStream in, String fileName, CAS cas) throws CoreException, IOException {
        parse(in, fileName, new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas));
    }

    /**
     * Reads XMI into an empty CAS and keeps what the CAS has no types or features for. Takes more time and memory than
     * {@link #read}, which refuses such files.
     *
     * @param fileName
     *            name of the file for messages
     * @return what was kept, to be given to {@link #write(CAS, ForeignData, OutputStream)}
     * @throws CoreException
     *             if it is not XMI; the message names the file and the place
     */
    public static ForeignData readKeeping(InputStream in, String fileName, CAS cas) throws CoreException, IOException {
        XmiSerializationSharedData kept = new XmiSerializationSharedData();
        DefaultHandler handler = new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true, kept);
        UnknownTypes unknown = new UnknownTypes(cas.getTypeSystem(), handler);
        parse(in, fileName, unknown);
        return new ForeignData(kept, unknown.counts());
    }

    private static void parse(InputStream in, String fileName, ContentHandler handler)
            throws CoreException, IOException {
        Place place = new Place();
        try {
            XMLReader reader = secureReader();
            reader.setContentHandler(place.watch(new XmiGuard(handler)));
            reader.setErrorHandler(place);
            InputSource source = new InputSource(new MarkupLimit(in));
            source.setEncoding(null);
            reader.parse(source);
        } catch (SAXParseException e) {
            throw CoreStatus.MALFORMED_XML.exception(e, fileName, Place.of(e), CoreStatus.reason(e));
        } catch (OperationCanceledException e) {
            throw e; // of the one who waits for the stream
        } catch (SAXException | ParserConfigurationException | UnsupportedEncodingException | CharConversionException
                | RuntimeException e) {
            // the deserializer throws unchecked exceptions on ids, offsets and values that make no sense
            throw CoreStatus.MALFORMED_XML.exception(e, fileName, place, CoreStatus.reason(e));
        }
    }

    /** Writes a type system description. */
    public static void writeTypeSystem(TypeSystemDescription types, OutputStream out) throws IOException {
        try {
            types.toXML(out);
        } catch (SAXException e) {
            throw new IOException(CoreStatus.reason(e), e);
        }
    }

    /** Reads a type system description; imports in it are refused, so that nothing outside the file is read. */
    public static TypeSystemDescription readTypeSystem(InputStream in, String fileName)
            throws CoreException, IOException {
        try {
            TypeSystemDescription types = UIMAFramework.getXMLParser()
                    .parseTypeSystemDescription(new XMLInputSource(in, null));
            if (types.getImports().length > 0) {
                throw CoreStatus.MALFORMED_XML.exception(null, fileName, types.getImports()[0].getSourceUrlString(),
                        CoreMessages.format("types.imports")); //$NON-NLS-1$
            }
            return types;
        } catch (InvalidXMLException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw CoreStatus.MALFORMED_XML.exception(e, fileName,
                    cause instanceof SAXParseException at ? Place.of(at) : new Place(), CoreStatus.reason(cause));
        }
    }

    private static XMLReader secureReader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
        factory.setXIncludeAware(false);
        return factory.newSAXParser().getXMLReader();
    }
}
