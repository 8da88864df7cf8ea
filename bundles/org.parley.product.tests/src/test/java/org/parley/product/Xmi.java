package org.parley.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What an XMI file says, without the ids that each writer gives anew. */
final class Xmi {

    private final List<Element> elements;
    private final String text;

    private Xmi(List<Element> elements, String text) {
        this.elements = elements;
        this.text = text;
    }

    static Xmi read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(file.toFile());
            NodeList children = document.getDocumentElement().getChildNodes();
            List<Element> elements = IntStream.range(0, children.getLength()).mapToObj(children::item)
                    .filter(Element.class::isInstance).map(Element.class::cast).toList();
            String text = elements.stream().filter(e -> e.getLocalName().equals("Sofa")).findFirst().orElseThrow()
                    .getAttribute("sofaString");
            return new Xmi(elements, text);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /** The annotations of a type as {@code Type[begin, end]text feature=value …}, in the order of the file. */
    List<String> annotations(String type) {
        return elements.stream().filter(e -> e.getLocalName().equals(type)).map(this::told).toList();
    }

    /** Names of the types that it holds, sorted. */
    List<String> types() {
        return elements.stream().map(Element::getLocalName).distinct().sorted().toList();
    }

    private String told(Element element) {
        int begin = Integer.parseInt(element.getAttribute("begin"));
        int end = Integer.parseInt(element.getAttribute("end"));
        StringBuilder told = new StringBuilder(
                "%s[%d, %d]%s".formatted(element.getLocalName(), begin, end, text.substring(begin, end)));
        NamedNodeMap attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength()).mapToObj(attributes::item)
                .filter(a -> !List.of("xmi:id", "sofa", "begin", "end", "participants", "cue", "continues", "arguments")
                        .contains(a.getNodeName()))
                .sorted((a, b) -> a.getNodeName().compareTo(b.getNodeName()))
                .forEach(a -> append(told, a));
        return told.toString();
    }

    private static void append(StringBuilder told, Node attribute) {
        told.append(' ').append(attribute.getNodeName()).append('=').append(attribute.getNodeValue());
    }
}
