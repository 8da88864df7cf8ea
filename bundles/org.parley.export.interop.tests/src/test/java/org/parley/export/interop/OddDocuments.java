package org.parley.export.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.AllowedValue_impl;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.TagSets;
import org.parley.core.TypeNames;
import org.parley.type.Agreement;
import org.parley.type.AgreementArgument;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/**
 * Documents as no tool should make them and some do: annotations of nothing, of white space, beyond the text, crossing and
 * nested, a thousand on one word; links that lead nowhere; characters of every kind. The note of each annotation tells it
 * from all others. The same for the same number.
 */
final class OddDocuments {

    /** In each value of a feature and each role that is not a usual one, another. */
    static final Pattern MARK = Pattern.compile("[vr][0-9]+\\.");

    /** Makes them. */
    static final CasFactory FACTORY = factory();

    private static final String STANCE = "org.example.Stance";
    private static final String HOLDER = "org.example.HolderLink";
    private static final String TIER = "org.example.Tier";
    private static final String LOUD_QUOTE = "org.example.LoudQuote";
    private static final List<String> TYPES = List.of(Speaker._TypeName, Cue._TypeName, Quote._TypeName,
            Agreement._TypeName, AgreementArgument._TypeName, STANCE, LOUD_QUOTE);
    private static final List<String> PIECES = List.of("word", "🕊", "👩‍👩‍👧", "e\u0301", "שלום", "سلام",
            "\u202Eabc\u202C", "日本",
            "\r\n", "\r", "\n", "\n\n", "\t", "\f", "\u0000", "\u00A0", "\u200B", "\u2028", "\u0085", "\uFFFE",
            "\uD83D",
            "\uDC00", "<&>\"'", "]]>", "  ", "�");

    private final Random random;
    private final CAS cas;
    private final List<AnnotationFS> annotations = new ArrayList<>();
    private int marks;

    private static CasFactory factory() {
        try {
            return CasFactory.ofParleyTypes().with(ownTypes());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A type of a person's own with features of every kind, and one that specialises Parley's. */
    private static TypeSystemDescription ownTypes() {
        TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        AllowedValue[] values = { new AllowedValue_impl("HIGH", ""), new AllowedValue_impl("LOW", "") };
        types.addType(TIER, "", CAS.TYPE_NAME_STRING).setAllowedValues(values);
        TypeDescription link = types.addType(HOLDER, "", CAS.TYPE_NAME_TOP);
        link.addFeature("role", "", CAS.TYPE_NAME_STRING);
        link.addFeature("target", "", CAS.TYPE_NAME_ANNOTATION);
        TypeDescription stance = types.addType(STANCE, "", CAS.TYPE_NAME_ANNOTATION);
        new TreeMap<>(Map.of("note", CAS.TYPE_NAME_STRING, "strength", CAS.TYPE_NAME_STRING, "tier", TIER, "score",
                CAS.TYPE_NAME_INTEGER, "weight", CAS.TYPE_NAME_FLOAT, "size", CAS.TYPE_NAME_DOUBLE, "count",
                CAS.TYPE_NAME_LONG, "sure", CAS.TYPE_NAME_BOOLEAN, "words", CAS.TYPE_NAME_STRING_ARRAY, "about",
                CAS.TYPE_NAME_ANNOTATION)).forEach((name, range) -> stance.addFeature(name, "", range));
        stance.addFeature("others", "", CAS.TYPE_NAME_FS_ARRAY, CAS.TYPE_NAME_ANNOTATION, false);
        stance.addFeature("holders", "", CAS.TYPE_NAME_FS_ARRAY, HOLDER, false);
        types.addType(LOUD_QUOTE, "", Quote._TypeName).addFeature("loudness", "", CAS.TYPE_NAME_STRING);
        return types;
    }

    /** Whether a document may hold annotations of this type in any number, each with a note of its own. */
    static boolean isMarked(Type type) {
        return type.getFeatureByBaseName("note") != null;
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
            if (!feature.getName().startsWith("uima.") && !feature.getShortName().equals("state")
                    && random.nextInt(4) == 0) {
                fill(annotation, feature);
            }
        }
        annotation.setStringValue(annotation.getType().getFeatureByBaseName("note"), "#" + annotations.size());
        annotations.add(annotation);
    }

    @SuppressWarnings("unchecked") // UIMA declares a raw type
    private void fill(AnnotationFS annotation, Feature feature) {
        switch (feature.getRange().getShortName()) {
        case "String" -> annotation.setStringValue(feature, text(2) + "v" + ++marks + '.' + text(1));
        case "Tier" -> annotation.setStringValue(feature, random.nextBoolean() ? "HIGH" : "LOW");
        case "Integer" -> annotation.setIntValue(feature, random.nextInt());
        case "Long" -> annotation.setLongValue(feature, random.nextLong());
        case "Float" -> annotation.setFloatValue(feature, random.nextFloat());
        case "Double" -> annotation.setDoubleValue(feature, random.nextGaussian());
        case "Boolean" -> annotation.setBooleanValue(feature, true);
        case "Annotation" -> annotation.setFeatureValue(feature, annotationOr(annotation));
        case "Annotation[]" -> {
            ArrayFS<FeatureStructure> others = cas.createArrayFS(2);
            others.set(0, annotationOr(annotation));
            others.set(1, annotationOr(annotation));
            annotation.setFeatureValue(feature, others);
        }
        case "StringArray" -> {
            StringArrayFS words = cas.createStringArrayFS(2);
            words.copyFromArray(new String[] { text(2), "b c" }, 0, 0, 2);
            annotation.setFeatureValue(feature, words);
        }
        default -> {
            // links come when all annotations are there
        }
        }
    }

    private AnnotationFS annotationOr(AnnotationFS first) {
        return annotations.isEmpty() ? first : annotations.get(random.nextInt(annotations.size()));
    }

    private void link(AnnotationFS owner) {
        for (Feature feature : Links.features(owner.getType())) {
            for (int i = random.nextInt(3); i > 0; i--) {
                List<String> roles = TagSets.roles(feature);
                boolean known = !roles.isEmpty() && random.nextBoolean();
                Links.add(owner, feature.getShortName(),
                        known ? roles.get(random.nextInt(roles.size())) : text(1) + "r" + ++marks + '.',
                        annotations.get(random.nextInt(annotations.size())));
            }
            if (owner.getFeatureValue(feature) instanceof ArrayFS<?> links && random.nextInt(9) == 0) {
                FeatureStructure link = links.get(0);
                link.setFeatureValue(link.getType().getFeatureByBaseName("target"), null);
            }
        }
    }
}
