package org.parley.export.interop;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What somebody who knows TEI but not Parley's code finds in a file. */
final class TeiReading {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    /** The characters of the text. */
    final String text;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, BitSet> covered = new HashMap<>();
    private final Map<String, Map<String, String>> features = new LinkedHashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();
    private int offset;

    TeiReading(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setAttribute("jdk.xml.maxElementDepth", "0"); // a crowd lies one in another
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        for (Element element : all(document.getElementsByTagNameNS(TEI, "*"))) {
            String id = element.getAttributeNS("http://www.w3.org/XML/1998/namespace", "id");
            if (!id.isEmpty()) {
                byId.put(id, element);
            }
        }
        Element body = (Element) document.getElementsByTagNameNS(TEI, "body").item(0);
        text = body.getTextContent();
        walk(body);
        for (Element fs : all(document.getElementsByTagNameNS(TEI, "fs"))) {
            Map<String, String> values = new LinkedHashMap<>();
            all(fs.getElementsByTagNameNS(TEI, "string")).forEach(
                    value -> values.put(((Element) value.getParentNode()).getAttribute("name"),
                            value.getTextContent()));
            features.put(fs.getAttribute("corresp").substring(1), values);
        }
        for (Element link : all(document.getElementsByTagNameNS(TEI, "link"))) {
            String[] ends = link.getAttribute("target").split(" ");
            String role = link.hasAttribute("n") ? link.getAttribute("n") : link.getAttribute("type");
            links.computeIfAbsent(ends[0].substring(1), i -> new ArrayList<>()).add(role + ' ' + ends[1].substring(1));
        }
    }

    private static List<Element> all(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Notes down which characters the pieces of each annotation hold, under the id of the first. */
    private void walk(Node node) {
        int begin = offset;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                walk(child);
            } else {
                offset += child.getNodeValue().length();
            }
        }
        String id = ((Element) node).getAttributeNS("http://www.w3.org/XML/1998/namespace", "id");
        if (!id.isEmpty()) {
            covered.computeIfAbsent(id.split("\\.")[0], i -> new BitSet()).set(begin, offset);
        }
    }

    /** Ids of the annotations by a feature that tells one from all others. */
    Map<String, String> idsBy(String feature) {
        Map<String, String> ids = new HashMap<>();
        features.forEach((id, values) -> ids.put(values.get(feature), id));
        return ids;
    }

    /** Offsets of the characters that an annotation holds. */
    BitSet covered(String id) {
        return covered.getOrDefault(id, new BitSet());
    }

    Map<String, String> features(String id) {
        return features.get(id);
    }

    /** Role and id of the target each, in their order. */
    List<String> links(String id) {
        return links.getOrDefault(id, List.of());
    }

    /** Who is meant by a mention: name and identifier, or the words for nobody. */
    List<String> person(String mention) {
        Element element = byId.get(mention);
        Element person = byId.get((element.hasAttribute("ref") ? element.getAttribute("ref")
                : element.getAttribute("corresp")).substring(1));
        return all(person.getElementsByTagNameNS(TEI, "*")).stream().map(Element::getTextContent).toList();
    }

    String attribute(String id, String name) {
        return byId.get(id).getAttribute(name);
    }
}
