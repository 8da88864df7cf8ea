package org.parley.export.interop.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.TagSets;

/** A document with annotations anywhere and links to anything, the same for the same number. */
final class RandomDocument {

    /** Makes them; to make one takes longer than a document. */
    static final CasFactory FACTORY = factory();

    private static final List<String> TYPES = List.of("Speaker", "Cue", "Quote", "Quote", "Agreement",
            "AgreementArgument");
    private static final List<String> CLEAN = List.of("word", "🕊", "“Yes,”", "Ånä", "x", "\n", "\n\n", "-", "=3",
            "e\u0301",
            "𝔘𝔫𝔦", "<a&b>", "T1");
    private static final List<String> ODD = List.of("\r\n", "\r", "\f", "\u2028", "\u0085", "\u00A0", "\t", "\uD83D",
            "  ",
            "\u0000", "\uFFFE", "\u200B");

    private final Random random;
    private final boolean clean;
    private final CAS cas;
    private final List<AnnotationFS> annotations = new ArrayList<>();

    private static CasFactory factory() {
        try {
            return CasFactory.ofParleyTypes();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private RandomDocument(long number, boolean clean) throws Exception {
        this.random = new Random(number);
        this.clean = clean;
        this.cas = FACTORY.createDocument(text(), "doc", "en");
    }

    /**
     * A document.
     *
     * @param clean
     *            whether it holds nothing that formats have trouble with but what lies in their rules
     */
    static CAS of(long number, boolean clean) throws Exception {
        RandomDocument document = new RandomDocument(number, clean);
        if (!document.cas.getDocumentText().isBlank()) {
            document.annotate();
        }
        return document.cas;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(60);
        for (int i = 0; i < words; i++) {
            boolean odd = !clean && random.nextInt(5) == 0;
            List<String> from = odd ? ODD : CLEAN;
            text.append(from.get(random.nextInt(from.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private void annotate() {
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            annotation(TYPES.get(random.nextInt(TYPES.size())));
        }
        for (AnnotationFS owner : annotations) {
            for (Feature feature : Links.features(owner.getType())) {
                int links = random.nextInt(3);
                for (int i = 0; i < links; i++) {
                    link(owner, feature);
                }
            }
        }
        annotations.forEach(cas::addFsToIndexes);
    }

    private void annotation(String name) {
        String text = cas.getDocumentText();
        int begin = random.nextInt(text.length());
        int end = begin + 1 + random.nextInt(Math.min(30, text.length() - begin));
        if (clean) {
            begin = begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
            end = Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
            while (begin < end && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (begin == end) {
                return;
            }
        }
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType("org.parley.type." + name), begin,
                end);
        for (Feature feature : annotation.getType().getFeatures()) {
            if (feature.getName().startsWith("org.parley.") && feature.getRange().isPrimitive()
                    && random.nextInt(3) == 0) {
                set(annotation, feature);
            }
        }
        State.values()[random.nextInt(clean ? 2 : 3)].set(annotation);
        annotations.add(annotation);
    }

    private void set(AnnotationFS annotation, Feature feature) {
        List<String> values = TagSets.values(feature);
        switch (feature.getRange().getShortName()) {
        case "Float" -> annotation.setFloatValue(feature, random.nextFloat());
        case "Boolean" -> annotation.setBooleanValue(feature, random.nextBoolean());
        default -> annotation.setStringValue(feature, !values.isEmpty() ? values.get(random.nextInt(values.size()))
                : clean ? "Ana 🕊 \"Ilić\" #" + random.nextInt(9) : "=a\tb\u2028 \r\n" + random.nextInt(9));
        }
    }

    private void link(AnnotationFS owner, Feature feature) {
        List<String> roles = TagSets.roles(feature);
        String role = roles.get(random.nextInt(roles.size()));
        AnnotationFS target = annotations.get(random.nextInt(annotations.size()));
        String wanted = TagSets.targetType(feature, role);
        boolean fits = wanted.equals("uima.tcas.Annotation") || wanted.equals(target.getType().getName());
        boolean twice = Links.of(owner, feature).stream().anyMatch(l -> l.target().equals(target));
        if (!clean || fits && !twice && target != owner) {
            Links.add(owner, feature.getShortName(), role, target);
        }
    }
}
