package org.parley.export.interop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.exchange.Exporter;
import org.parley.export.BratExporter;
import org.parley.export.WebAnnotationExporter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Of odd documents, formats that hold types of any kind have every value and every role but those that the preflight names. */
class OpenLossTest {

    private static final Map<String, String> ALL = Map.of("states", "all");

    @Property(tries = 60)
    void ofBrat(@ForAll long number) throws Exception {
        check(new BratExporter(), number);
    }

    @Property(tries = 60)
    void ofWebAnnotations(@ForAll long number) throws Exception {
        check(new WebAnnotationExporter(), number);
    }

    private static void check(Exporter exporter, long number) throws Exception {
        CAS cas = OddDocuments.of(number);
        Said said = new Said(exporter.preflight(cas, ALL));
        Set<String> written = new HashSet<>();
        Memory.export(exporter, OddDocuments.FACTORY, ALL, List.of(cas)).values().forEach(file -> OddDocuments.MARK
                .matcher(new String(file, StandardCharsets.UTF_8)).results()
                .forEach(mark -> written.add(mark.group())));
        for (AnnotationFS annotation : cas.<AnnotationFS>getAnnotationIndex()) {
            if (!OddDocuments.isMarked(annotation.getType()) || said.leftOut(annotation)) {
                continue;
            }
            for (Feature feature : annotation.getType().getFeatures()) {
                String what = "document " + number + ": " + Said.name(annotation) + ' ' + feature.getShortName();
                if (Links.isLinkFeature(feature)) {
                    Links.of(annotation, feature).forEach(l -> assertTrue(isThere(l.role(), written)
                            || said.says(annotation, "link") || said.saysThere(l.target(), l.role())
                            || said.saysThere(annotation, l.role()), what + ' ' + l.role()));
                } else if (feature.getRange().isStringOrStringSubtype()) {
                    assertTrue(isThere(annotation.getStringValue(feature), written)
                            || said.says(annotation, feature.getShortName()), what);
                } else if (!feature.getRange().isPrimitive() && !feature.getName().startsWith("uima.")) {
                    assertTrue(annotation.getFeatureValue(feature) == null
                            || said.says(annotation.getType().getShortName() + ':' + feature.getShortName()), what);
                }
            }
        }
    }

    private static boolean isThere(String value, Set<String> written) {
        Matcher matcher = OddDocuments.MARK.matcher(value == null ? "" : value);
        return !matcher.find() || written.contains(matcher.group());
    }
}
