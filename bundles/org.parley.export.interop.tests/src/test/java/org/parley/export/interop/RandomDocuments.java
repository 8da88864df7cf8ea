package org.parley.export.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.ByteArray;
import org.apache.uima.jcas.cas.DoubleArray;
import org.apache.uima.jcas.cas.EmptyFSList;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.FSList;
import org.apache.uima.jcas.cas.IntegerArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.StringList;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.TypeNames;
import org.parley.type.Agreement;
import org.parley.type.AgreementArgument;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** Documents as people and plug-ins may make them, at random but the same for the same number. */
final class RandomDocuments {

    private static final String[] WORDS = { "Ana", "said", "“Peace", "now”,", "🕊", "Žižek", "e\u0301tude", "&", "<b>",
            "truce", "\"so\"", "\u200Dzero", "日本語", "signed" };
    private static final String[] VALUES = { null, "", "DIRECT", "a b", " x ", "<&>\"'", "tab\tand\nline\r", "😀",
            "]]>" };

    private final Random random;
    private final List<AnnotationFS> annotations = new ArrayList<>();

    private RandomDocuments(long seed) {
        random = new Random(seed);
    }

    /** Parley's types and one that has features of every kind. */
    static CasFactory everyKind() throws Exception {
        TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        TypeDescription any = types.addType("org.example.Any", "", CAS.TYPE_NAME_ANNOTATION);
        for (String range : List.of("Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "String")) {
            any.addFeature("a" + range, "", "uima.cas." + range);
        }
        any.addFeature("reference", "", CAS.TYPE_NAME_ANNOTATION);
        any.addFeature("top", "", CAS.TYPE_NAME_TOP);
        for (boolean shared : new boolean[] { false, true }) {
            String end = shared ? "Shared" : "";
            any.addFeature("structures" + end, "", CAS.TYPE_NAME_FS_ARRAY, CAS.TYPE_NAME_TOP, shared);
            any.addFeature("strings" + end, "", CAS.TYPE_NAME_STRING_ARRAY, null, shared);
            any.addFeature("integers" + end, "", CAS.TYPE_NAME_INTEGER_ARRAY, null, shared);
            any.addFeature("doubles" + end, "", CAS.TYPE_NAME_DOUBLE_ARRAY, null, shared);
            any.addFeature("bytes" + end, "", CAS.TYPE_NAME_BYTE_ARRAY, null, shared);
            any.addFeature("list" + end, "", CAS.TYPE_NAME_FS_LIST, null, shared);
            any.addFeature("stringList" + end, "", CAS.TYPE_NAME_STRING_LIST, null, shared);
        }
        types.addType("Unpacked", "", CAS.TYPE_NAME_ANNOTATION);
        types.addType("org.example.type.Second", "", "org.example.Any");
        types.addType("com.example.type.Third", "", CAS.TYPE_NAME_TOP).addFeature("of", "", CAS.TYPE_NAME_TOP);
        return CasFactory.ofParleyTypes().with(types);
    }

    /** A document with Parley's annotations: sound, as the workbench makes them. */
    static CAS sound(CasFactory factory, long seed) throws Exception {
        return new RandomDocuments(seed).sound(factory);
    }

    /** A sound document with annotations of every kind of feature as well. */
    static CAS wild(CasFactory factory, long seed) throws Exception {
        RandomDocuments documents = new RandomDocuments(seed);
        CAS cas = documents.sound(factory);
        documents.addOdd(cas);
        if (seed % 4 == 0) {
            CAS view = cas.createView("other");
            view.setDocumentText("another text");
            view.addFsToIndexes(view.createAnnotation(cas.getTypeSystem().getType("Unpacked"), 0, 7));
        }
        return cas;
    }

    /** As {@link #wild}, without a second text, and without what an export puts right. */
    static CAS wildInOneView(CasFactory factory, long seed) throws Exception {
        RandomDocuments documents = new RandomDocuments(seed);
        CAS cas = documents.sound(factory);
        documents.addOdd(cas);
        return cas;
    }

    private CAS sound(CasFactory factory) throws Exception {
        StringBuilder text = new StringBuilder();
        List<int[]> words = new ArrayList<>();
        int number = 3 + random.nextInt(40);
        for (int i = 0; i < number; i++) {
            String word = WORDS[random.nextInt(WORDS.length - 1)].replace("\u200Dzero", "zero");
            words.add(new int[] { text.length(), text.length() + word.length() });
            text.append(word).append(random.nextInt(9) == 0 ? "\n" : " ");
        }
        CAS cas = factory.createDocument(text.toString(), "doc", "en");
        add(cas, TypeNames.SENTENCE, words.get(0)[0], words.get(number - 1)[1]);
        for (int[] word : words) {
            AnnotationFS token = add(cas, TypeNames.TOKEN, word[0], word[1]);
            if (random.nextBoolean()) {
                AnnotationFS pos = add(cas, TypeNames.POS, word[0], word[1]);
                pos.setStringValue(pos.getType().getFeatureByBaseName("PosValue"), "N");
                token.setFeatureValue(token.getType().getFeatureByBaseName("pos"), pos);
            }
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            String type = pick(Speaker._TypeName, Quote._TypeName, Cue._TypeName, Agreement._TypeName,
                    AgreementArgument._TypeName);
            int first = random.nextInt(number);
            AnnotationFS made = add(cas, type, words.get(first)[0],
                    words.get(Math.min(number - 1, first + random.nextInt(5)))[1]);
            fill(made);
            annotations.add(made);
        }
        for (AnnotationFS owner : annotations) {
            for (Feature feature : Links.features(owner.getType())) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    Links.add(owner, feature.getShortName(), pick("speaker", "party", "cue"), pick(annotations));
                }
            }
        }
        return cas;
    }

    private static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void fill(AnnotationFS annotation) {
        for (Feature feature : annotation.getType().getFeatures()) {
            switch (feature.getRange().getShortName()) {
            case "String" -> annotation.setStringValue(feature,
                    feature.getShortName().equals("state") ? pick(null, "ACCEPTED", "SUGGESTED")
                            : pick(VALUES));
            case "Float" -> annotation.setFloatValue(feature, pick(0f, 0.25f, 1f, 3.4e-12f));
            case "Boolean" -> annotation.setBooleanValue(feature, random.nextBoolean());
            case "Double" -> annotation.setDoubleValue(feature, random.nextGaussian());
            case "Long" -> annotation.setLongValue(feature, random.nextLong());
            case "Short" -> annotation.setShortValue(feature, (short) random.nextInt());
            case "Byte" -> annotation.setByteValue(feature, (byte) random.nextInt());
            default -> {
                if (feature.getShortName().equals("aInteger")) {
                    annotation.setIntValue(feature, random.nextInt());
                }
            }
            }
        }
    }

    private void addOdd(CAS cas) throws Exception {
        JCas jcas = cas.getJCas();
        Type third = cas.getTypeSystem().getType("com.example.type.Third");
        List<TOP> structures = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            FeatureStructure top = cas.createFS(third);
            if (!structures.isEmpty()) {
                top.setFeatureValue(third.getFeatureByBaseName("of"), pick(structures));
            }
            if (random.nextInt(3) == 0) {
                cas.addFsToIndexes(top);
            }
            structures.add((TOP) top);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            String type = pick("org.example.Any", "Unpacked", "org.example.type.Second");
            AnnotationFS odd = cas.createAnnotation(cas.getTypeSystem().getType(type), 0, 1);
            structures.add((TOP) odd);
            cas.addFsToIndexes(odd);
            fill(odd);
            for (Feature feature : odd.getType().getFeatures()) {
                if (!feature.getRange().isPrimitive() && !feature.getShortName().equals("sofa")
                        && random.nextBoolean()) {
                    odd.setFeatureValue(feature, value(jcas, feature.getShortName(), structures, odd));
                }
            }
        }
    }

    private TOP value(JCas jcas, String feature, List<TOP> structures, AnnotationFS odd) {
        return switch (feature.replace("Shared", "")) {
        case "reference" -> (TOP) odd;
        case "top" -> pick(structures);
        case "structures" -> {
            FSArray<TOP> array = new FSArray<>(jcas, random.nextInt(4));
            for (int i = 0; i < array.size(); i++) {
                array.set(i, pick(structures.get(0), pick(structures), null));
            }
            yield array;
        }
        case "strings" -> {
            StringArray array = new StringArray(jcas, random.nextInt(3));
            for (int i = 0; i < array.size(); i++) {
                array.set(i, pick("", "a b", " \n\r\t", "<&\"😀"));
            }
            yield array;
        }
        case "integers" -> {
            IntegerArray array = new IntegerArray(jcas, random.nextInt(3));
            for (int i = 0; i < array.size(); i++) {
                array.set(i, random.nextInt());
            }
            yield array;
        }
        case "doubles" -> {
            DoubleArray array = new DoubleArray(jcas, random.nextInt(3));
            for (int i = 0; i < array.size(); i++) {
                array.set(i, random.nextGaussian());
            }
            yield array;
        }
        case "bytes" -> {
            ByteArray array = new ByteArray(jcas, random.nextInt(4));
            random.nextBytes(array._getTheArray());
            yield array;
        }
        case "list" -> {
            FSList<TOP> list = new EmptyFSList<>(jcas);
            for (int i = random.nextInt(3); i > 0; i--) {
                list = list.push(pick(structures));
            }
            yield list;
        }
        default -> {
            StringList list = StringList.create(jcas, random.nextBoolean() ? new String[] { "a", "b c" }
                    : new String[0]);
            yield list;
        }
        };
    }
}
