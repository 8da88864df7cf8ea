package org.parley.export.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.export.TeiExporter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Of odd documents, TEI holds the words, the features, the links and the names of every annotation, but for what the
 * preflight says, each with its place.
 */
class TeiLossTest {

    private static final Map<String, String> ALL = Map.of("states", "all");

    private final TeiExporter exporter = new TeiExporter();

    @Property(tries = 40)
    void whatIsNotNamedIsThere(@ForAll long number) throws Exception {
        CAS cas = OddDocuments.of(number);
        Said said = new Said(exporter.preflight(cas, ALL));
        byte[] file = Memory.export(exporter, OddDocuments.FACTORY, ALL, List.of(cas)).get("doc0.xml");
        TeiReading tei = new TeiReading(file);
        Map<String, String> ids = tei.idsBy("note");
        for (AnnotationFS annotation : cas.<AnnotationFS>getAnnotationIndex()) {
            if (OddDocuments.isMarked(annotation.getType())) {
                String what = "document " + number + ": " + Said.name(annotation);
                String id = ids.get(note(annotation));
                assertEquals(said.leftOut(annotation), id == null, what);
                if (id != null) {
                    words(cas.getDocumentText(), annotation, tei.covered(id), what);
                    features(annotation, tei.features(id), said, what);
                    links(annotation, tei.links(id), ids, said, what);
                    if (annotation.getType().getShortName().equals("Speaker")) {
                        names(tei.features(id), tei.person(id), what);
                    }
                }
            }
        }
    }

    private static String note(AnnotationFS annotation) {
        return annotation.getStringValue(annotation.getType().getFeatureByBaseName("note"));
    }

    /** White space that parts paragraphs is in none. */
    private static void words(String text, AnnotationFS annotation, BitSet covered, String what) {
        BitSet expected = new BitSet();
        int begin = annotation.getBegin() - (Said.isAmidAPair(annotation, annotation.getBegin()) ? 1 : 0);
        int end = annotation.getEnd() + (Said.isAmidAPair(annotation, annotation.getEnd()) ? 1 : 0);
        expected.set(begin, end);
        expected.andNot(covered);
        assertTrue(expected.stream().allMatch(i -> " \t\n\r\f\u0000\uFFFE\uD83D\uDC00".indexOf(text.charAt(i)) >= 0),
                () -> what + " lacks " + expected);
        covered.clear(begin, end);
        assertEquals(new BitSet(), covered, what);
    }

    private static void features(AnnotationFS annotation, Map<String, String> written, Said said, String what) {
        for (Feature feature : annotation.getType().getFeatures()) {
            String name = feature.getShortName();
            if (feature.getName().startsWith("uima.") || Links.isLinkFeature(feature)) {
                continue;
            } else if (!feature.getRange().isPrimitive()) {
                boolean isSet = annotation.getFeatureValue(feature) != null;
                assertTrue(!isSet || said.says(annotation.getType().getShortName() + ':' + name), what + ' ' + name);
            } else if (!said.says(annotation, ", " + name + ":")) {
                String value = annotation.getFeatureValueAsString(feature);
                String none = feature.getRange().isStringOrStringSubtype() || value.equals("false")
                        || value.matches("0(\\.0)?") ? null : value;
                assertEquals(feature.getRange().isStringOrStringSubtype() ? empty(value) : none, written.get(name),
                        what + ' ' + name);
            }
        }
    }

    private static String empty(String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static void links(AnnotationFS owner, List<String> written, Map<String, String> ids, Said said,
            String what) {
        List<String> expected = new ArrayList<>();
        for (Links.Link link : Links.of(owner)) {
            String target = ids.get(note(link.target()));
            String role = link.role().isEmpty() ? link.feature() : link.role();
            if (target == null) {
                assertTrue(said.says(owner, "(" + role + ") leads to no annotation"),
                        what + " says nothing of " + role);
            } else {
                boolean changed = said.says(owner, "in a role");
                expected.add((changed ? "" : role + ' ') + target);
            }
        }
        boolean changed = said.says(owner, "in a role");
        assertEquals(expected, written.stream().map(l -> changed ? l.substring(l.lastIndexOf(' ') + 1) : l).toList(),
                what);
    }

    private static void names(Map<String, String> features, List<String> person, String what) {
        for (String feature : List.of("name", "entityId")) {
            String value = features.get(feature);
            boolean byId = feature.equals("name") && features.containsKey("entityId"); // the first mention's counts
            assertTrue(value == null || byId || person.contains(value), what + ' ' + value + " is not in " + person);
        }
    }
}
