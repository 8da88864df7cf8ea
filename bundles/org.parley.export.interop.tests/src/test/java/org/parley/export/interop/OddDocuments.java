package org.parley.export.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.TypeNames;
import org.parley.type.Agreement;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/**
 * Documents as no tool should make them and some do: annotations of nothing, of white space, beyond the text, crossing and
 * nested, a thousand on one word; links that lead nowhere; characters of every kind. The note of each annotation tells it
 * from all others. The same for the same number.
 */
final class OddDocuments {

    /** Makes them. */
    static final CasFactory FACTORY = factory();

    private static final List<String> TYPES = List.of(Speaker._TypeName, Cue._TypeName, Quote._TypeName,
            Agreement._TypeName);
    private static final List<String> PIECES = List.of("word", "🕊", "👩‍👩‍👧", "e\u0301", "שלום", "سلام",
            "\u202Eabc\u202C", "日本",
            "\r\n", "\r", "\n", "\n\n", "\t", "\f", "\u0000", "\u00A0", "\u200B", "\u2028", "\u0085", "\uFFFE",
            "\uD83D",
            "\uDC00", "<&>\"'", "]]>", "  ", "�");

    private final Random random;
    private final CAS cas;
    private final List<AnnotationFS> annotations = new ArrayList<>();

    private static CasFactory factory() {
        try {
            return CasFactory.ofParleyTypes();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private OddDocuments(long number) throws Exception {
        random = new Random(number);
        cas = FACTORY.createDocument(text(random.nextInt(8) == 0 ? 0 : random.nextInt(30)), "doc", "en");
    }

    static CAS of(long number) throws Exception {
        OddDocuments document = new OddDocuments(number);
        if (document.random.nextInt(6) > 0) {
            document.annotate();
        }
        return document.cas;
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private void annotate() {
        int length = cas.getDocumentText().length();
        if (random.nextBoolean()) {
            segment(TypeNames.SENTENCE);
            segment(TypeNames.TOKEN);
        }
        boolean crowd = random.nextInt(15) == 0;
        int one = random.nextInt(length + 1);
        for (int i = crowd ? 1000 : random.nextInt(12); i > 0; i--) {
            int begin = crowd ? one : random.nextInt(length + 1);
            int end = crowd ? Math.min(length, one + 4) : begin + random.nextInt(8);
            add(TYPES.get(random.nextInt(TYPES.size())), begin, end);
        }
        annotations.forEach(this::link);
        annotations.removeIf(a -> {
            boolean dangling = random.nextInt(9) == 0; // links may lead to it, no index does
            if (!dangling) {
                cas.addFsToIndexes(a);
            }
            return dangling;
        });
    }

    private void segment(String type) {
        String text = cas.getDocumentText();
        if (!text.isBlank()) {
            int begin = text.length() - text.stripLeading().length();
            cas.addFsToIndexes(
                    cas.createAnnotation(cas.getTypeSystem().getType(type), begin, text.strip().length() + begin));
        }
    }

    private void add(String type, int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        for (Feature feature : annotation.getType().getFeatures()) {
            if (feature.getRange().isStringOrStringSubtype() && feature.getName().startsWith("org.parley.")
                    && !feature.getShortName().equals("state") && random.nextInt(4) == 0) {
                annotation.setStringValue(feature, text(3));
            }
        }
        annotation.setStringValue(annotation.getType().getFeatureByBaseName("note"), "#" + annotations.size());
        annotations.add(annotation);
    }

    private void link(AnnotationFS owner) {
        for (Feature feature : Links.features(owner.getType())) {
            for (int i = random.nextInt(3); i > 0; i--) {
                Links.add(owner, feature.getShortName(), text(1),
                        annotations.get(random.nextInt(annotations.size())));
            }
            if (owner.getFeatureValue(feature) instanceof ArrayFS<?> links && random.nextInt(9) == 0) {
                FeatureStructure link = links.get(0);
                link.setFeatureValue(link.getType().getFeatureByBaseName("target"), null);
            }
        }
    }
}
