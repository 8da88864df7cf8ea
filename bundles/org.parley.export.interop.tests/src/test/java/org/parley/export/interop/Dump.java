package org.parley.export.interop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.XMLInputSource;

/**
 * Everything that a CAS holds as lines, so that what a tool has read can be laid beside what was written. Needs nothing
 * but uimaj: it also runs by itself, on a class path without Parley.
 */
final class Dump {

    /** Told by the place; or features of DKPro Core's own types that we do not use. */
    private static final Set<String> PLACE = Set.of("sofa", "begin", "end", "order");

    private Dump() {
    }

    /** Language, text and all annotations but the document's own, with features and links. */
    static List<String> of(CAS cas) {
        List<String> lines = new ArrayList<>();
        lines.add("language " + cas.getDocumentLanguage());
        lines.add("text " + cas.getDocumentText().replace("\n", "|"));
        AnnotationFS document = cas.getDocumentAnnotation();
        lines.add("document " + document.getBegin() + " " + document.getEnd() + " " + title(document));
        List<String> annotations = new ArrayList<>();
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            String type = annotation.getType().getName();
            if (!annotation.equals(document)
                    && (type.startsWith("org.parley.") || type.startsWith("de.tudarmstadt."))) {
                annotations.add(line(annotation));
            }
        }
        Collections.sort(annotations); // tools differ in the order of types at one place
        lines.addAll(annotations);
        return lines;
    }

    private static String title(AnnotationFS document) {
        Feature title = document.getType().getFeatureByBaseName("documentTitle");
        return title == null ? "" : document.getStringValue(title);
    }

    private static String line(AnnotationFS annotation) {
        StringBuilder line = new StringBuilder(mention(annotation));
        for (Feature feature : annotation.getType().getFeatures()) {
            String name = feature.getShortName();
            if (!PLACE.contains(name)) {
                String value = feature.getRange().isPrimitive() ? annotation.getFeatureValueAsString(feature)
                        : value(annotation.getFeatureValue(feature));
                if (value != null) {
                    line.append(' ').append(name).append('=').append(value);
                }
            }
        }
        return line.toString();
    }

    private static String mention(AnnotationFS annotation) {
        return "[" + annotation.getBegin() + ", " + annotation.getEnd() + "]" + annotation.getType().getShortName()
                + " \"" + annotation.getCoveredText() + "\"";
    }

    private static String value(FeatureStructure value) {
        if (value instanceof FSArray<?> array) {
            List<String> links = new ArrayList<>();
            for (FeatureStructure link : array) {
                links.add(link.getStringValue(link.getType().getFeatureByBaseName("role")) + "->"
                        + value(link.getFeatureValue(link.getType().getFeatureByBaseName("target"))));
            }
            return links.toString();
        }
        return value instanceof AnnotationFS annotation ? mention(annotation) : null;
    }

    static TypeSystemDescription types(Path folder) throws Exception {
        return UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(folder.resolve("TypeSystem.xml").toFile()));
    }

    /** As the documentation of UIMA says: a CAS from TypeSystem.xml, filled from the .xmi. */
    static CAS load(Path folder, String document) throws Exception {
        CAS cas = CasCreationUtils.createCas(types(folder), null, null, null);
        CasIOUtils.load(folder.resolve(document + ".xmi").toUri().toURL(), cas);
        return cas;
    }

    /** Prints what is in the document (second argument) of a folder (first argument). */
    public static void main(String[] arguments) throws Exception {
        for (String line : of(load(Path.of(arguments[0]), arguments[1]))) {
            System.out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }
}
