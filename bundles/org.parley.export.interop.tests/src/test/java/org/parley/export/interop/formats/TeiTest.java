package org.parley.export.interop.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.export.TeiExporter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every file follows the content models of TEI, its body holds the text letter for letter, and every pointer leads somewhere. */
class TeiTest {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final List<String> POINTERS = List.of("ref", "who", "toWhom", "target", "prev", "next", "corresp");

    @Property(tries = 150)
    void anyDocumentIsValid(@ForAll long number) throws Exception {
        check(RandomDocument.of(number, number % 2 == 0), number % 2 == 0);
    }

    @Example
    void theSampleCorpusIsValid() throws Exception {
        for (Path file : Samples.all()) {
            check(Samples.read(file), true);
        }
    }

    @Example
    void aBrokenQuoteLeadsFromItsLastPieceToTheFirstOfTheNextPart() throws Exception {
        assertEquals("""
                a1 prev= next=#a1.2
                a1.2 prev=#a1 next=#a2
                a2 prev=#a1.2 next=
                """, chain("“One\n\ntwo,” he said. “Three.”", 0, 10, 20, 28));
    }

    @Example
    void aBrokenQuoteLeadsPastAPartThatCoversOnlyTheBreakOfAParagraph() throws Exception {
        assertEquals("""
                a1 prev= next=#a3
                a3 prev=#a1 next=
                """, chain("“One”\n\n“Two”", 0, 5, 5, 7, 7, 12));
    }

    @Example
    void aRoleThatIsNoWordAndACarriageReturnAreKept() throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createDocument("Ana agrees.", "doc", "en");
        AnnotationFS ana = add(cas, "Speaker", 0, 3);
        ana.setStringValue(ana.getType().getFeatureByBaseName("note"), "one\r\ntwo");
        Links.add(add(cas, "Agreement", 4, 10), "arguments", "Third party", ana);
        Document tei = parse(Files.of(new TeiExporter(), cas).bytes("doc.xml"));
        Element link = (Element) tei.getElementsByTagNameNS(TEI, "link").item(0);
        assertEquals("other arguments Third party", String.join(" ", link.getAttribute("type"),
                link.getAttribute("subtype"), link.getAttribute("n")));
        assertEquals("one\r\ntwo", tei.getElementsByTagNameNS(TEI, "string").item(0).getTextContent());
    }

    @Example
    void aDayThatThereIsStandsInWhen() throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createDocument("31 May, 30 February, May", "doc", "en");
        int begin = 0;
        for (String value : List.of("2026-05-31", "2026-02-30", "2026-05")) {
            AnnotationFS date = add(cas, "AgreementArgument", begin, begin + 3);
            date.setStringValue(date.getType().getFeatureByBaseName("kind"), "TIME");
            date.setStringValue(date.getType().getFeatureByBaseName("value"), value);
            begin += 8;
        }
        NodeList dates = parse(Files.of(new TeiExporter(), cas).bytes("doc.xml")).getElementsByTagNameNS(TEI, "date");
        List<String> when = new ArrayList<>();
        for (int i = 0; i < dates.getLength(); i++) {
            if (!dates.item(i).getParentNode().getLocalName().equals("bibl")) {
                when.add(((Element) dates.item(i)).getAttribute("when"));
            }
        }
        assertEquals(List.of("2026-05-31", "", "2026-05"), when);
    }

    @Example
    void annotationsThatLieTooDeepOneInAnotherAreNamed() throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createDocument("Ana", "doc", "en");
        for (int i = 0; i < 96; i++) {
            add(cas, "Speaker", 0, 3);
        }
        assertEquals(List.of(), new TeiExporter().preflight(cas, Map.of()));
        add(cas, "Speaker", 0, 3);
        assertEquals(1, new TeiExporter().preflight(cas, Map.of()).size());
    }

    private static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType("org.parley.type." + type), begin,
                end);
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    /** The pieces of a quote of which each part, given by its offsets, continues the one before. */
    private static String chain(String text, int... offsets) throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createDocument(text, "doc", "en");
        AnnotationFS before = null;
        for (int i = 0; i < offsets.length; i += 2) {
            AnnotationFS part = cas.createAnnotation(cas.getTypeSystem().getType("org.parley.type.Quote"),
                    offsets[i], offsets[i + 1]);
            if (before != null) {
                Links.add(part, "continues", "continues", before);
            }
            cas.addFsToIndexes(part);
            before = part;
        }
        byte[] bytes = Files.of(new TeiExporter(), cas).bytes("doc.xml");
        NodeList said = parse(bytes).getElementsByTagNameNS(TEI, "said");
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < said.getLength(); i++) {
            Element piece = (Element) said.item(i);
            chain.append(piece.getAttribute("xml:id")).append(" prev=").append(piece.getAttribute("prev"))
                    .append(" next=").append(piece.getAttribute("next")).append('\n');
        }
        return chain.toString();
    }

    private static void check(CAS cas, boolean clean) throws Exception {
        byte[] bytes = Files.of(new TeiExporter(), cas).bytes("doc.xml");
        assertEquals(List.of(), errors(bytes), () -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        Document document = parse(bytes);
        String body = document.getElementsByTagNameNS(TEI, "body").item(0).getTextContent();
        assertEquals(cas.getDocumentText().length(), body.length());
        if (clean) {
            assertEquals(cas.getDocumentText(), body);
        }
        pointers(document.getElementsByTagNameNS(TEI, "*"));
    }

    private static Document parse(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static void pointers(NodeList elements) {
        Set<String> ids = new HashSet<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            ids.add('#' + element.getAttributeNS("http://www.w3.org/XML/1998/namespace", "id"));
            for (String name : POINTERS) {
                pointers.addAll(List.of(element.getAttribute(name).split(" ")));
            }
        }
        pointers.removeIf(p -> !p.startsWith("#"));
        pointers.removeAll(ids);
        assertEquals(List.of(), pointers);
    }

    private static List<String> errors(byte[] bytes) throws Exception {
        List<String> errors = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }
        });
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        driver.loadSchema(new InputSource(TeiTest.class.getResource("tei.rnc").toString()));
        driver.validate(new InputSource(new ByteArrayInputStream(bytes)));
        return errors;
    }
}
