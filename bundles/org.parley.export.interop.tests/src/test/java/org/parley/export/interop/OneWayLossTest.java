package org.parley.export.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Problem;
import org.parley.core.exchange.Exporter;
import org.parley.export.CsvExporter;
import org.parley.export.WebAnnotationExporter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Of odd documents, formats that nobody reads back hold just those annotations of which the preflight does not say that they
 * are left out.
 */
class OneWayLossTest {

    private static final Map<String, String> ALL = Map.of("states", "all");

    @Property(tries = 150)
    void ofWebAnnotations(@ForAll long number) throws Exception {
        check(new WebAnnotationExporter(), number, a -> true, "doc0.jsonld", "\"", "\"");
    }

    @Property(tries = 150)
    void ofTablesOfSpeakers(@ForAll long number) throws Exception {
        check(new CsvExporter(), number, a -> a.getType().getShortName().equals("Speaker"), "speakers.csv", ",", ",");
    }

    @Property(tries = 150)
    void ofTablesOfAgreements(@ForAll long number) throws Exception {
        check(new CsvExporter(), number, a -> a.getType().getShortName().equals("Agreement"), "agreements.csv", ",",
                ",");
    }

    /** The note of an annotation stands in the file, between these, if the annotation does. */
    private static void check(Exporter exporter, long number, Predicate<AnnotationFS> wanted, String file,
            String before, String behind) throws Exception {
        CAS cas = OddDocuments.of(number);
        Set<String> leftOut = exporter.preflight(cas, ALL).stream().filter(p -> p.message().endsWith("is left out."))
                .map(p -> type(p.message()) + p.begin() + ' ' + p.end()).collect(Collectors.toSet());
        String text = new String(Memory.export(exporter, OddDocuments.FACTORY, ALL, List.of(cas)).get(file),
                StandardCharsets.UTF_8);
        for (AnnotationFS annotation : cas.<AnnotationFS>getAnnotationIndex()) {
            if (OddDocuments.isMarked(annotation.getType()) && wanted.test(annotation)) {
                String note = annotation.getStringValue(annotation.getType().getFeatureByBaseName("note"));
                String place = annotation.getType().getShortName() + annotation.getBegin() + ' ' + annotation.getEnd();
                assertEquals(!leftOut.contains(place), text.contains(before + note + behind),
                        "document " + number + ": " + Said.name(annotation));
            }
        }
    }

    /** "Speaker covers no text and is left out." begins with the type; of a link, with other words. */
    private static String type(String message) {
        return message.substring(0, message.indexOf(' '));
    }
}
