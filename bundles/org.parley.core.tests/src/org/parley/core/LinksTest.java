package org.parley.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.type.Quote;
import org.parley.type.Speaker;

class LinksTest {

    private CAS cas;
    private Quote quote;
    private Speaker she;
    private Speaker they;

    @BeforeEach
    void setUp() throws Exception {
        cas = CasFactory.ofParleyTypes().createDocument("“Peace,” she told them.", "a", "en");
        quote = (Quote) annotation(Quote._TypeName, 0, 8);
        she = (Speaker) annotation(Speaker._TypeName, 9, 12);
        they = (Speaker) annotation(Speaker._TypeName, 18, 22);
    }

    private AnnotationFS annotation(String type, int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    @Test
    void linkFeaturesOfAQuote() {
        assertEquals(List.of("participants", "cue", "continues"),
                Links.features(quote.getType()).stream().map(Feature::getShortName).toList());
        assertEquals(List.of(), Links.features(she.getType()));
    }

    @Test
    void keepsOrderAndRoles() {
        Links.add(quote, "participants", "addressee", they);
        Links.add(quote, "participants", "speaker", she);

        assertEquals(List.of(new Links.Link("participants", "addressee", they),
                new Links.Link("participants", "speaker", she)), Links.of(quote));
        assertEquals(List.of(she), Links.targets(quote, "participants", "speaker"));
        assertEquals(List.of(), Links.targets(quote, "participants", "reporter"));
        assertEquals(List.of(), Links.targets(quote, "noSuchFeature", "speaker"));
    }

    @Test
    void unsetsAFeatureWithoutLinks() {
        Links.add(quote, "participants", "speaker", she);
        Feature participants = quote.getType().getFeatureByBaseName("participants");

        Links.set(quote, participants, List.of(new Links.Link("cue", null, she)));

        assertNull(quote.getFeatureValue(participants));
    }

    @Test
    void passesOverLinksThatLeadNowhere() {
        Links.add(quote, "participants", "speaker", she);
        FeatureStructure link = quote.getParticipants(0);
        link.setFeatureValue(link.getType().getFeatureByBaseName("target"), null);

        assertEquals(List.of(), Links.of(quote));
    }

    @Test
    void refusesFeaturesThatHoldNoLinks() {
        assertThrows(IllegalArgumentException.class, () -> Links.add(quote, "quoteType", "speaker", she));
        assertThrows(IllegalArgumentException.class, () -> Links.add(quote, "noSuchFeature", "speaker", she));
    }
}
