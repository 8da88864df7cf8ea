package org.parley.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.Problem;
import org.parley.core.State;
import org.parley.core.TypeNames;

/** Documents for tests, and what comes back of them. */
final class Documents {

    /** A type of a plug-in, modelled in every way that INCEpTION does not take. */
    static final String ODD = "org.example.Odd";

    private static final CasFactory FACTORY = factory();

    private Documents() {
    }

    private static CasFactory factory() {
        TypeSystemDescription own = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        TypeDescription odd = own.addType(ODD, "", "org.parley.type.Quote");
        odd.addFeature("sure", "", CAS.TYPE_NAME_DOUBLE);
        odd.addFeature("words", "", CAS.TYPE_NAME_STRING_ARRAY);
        odd.addFeature("answers", "", CAS.TYPE_NAME_ANNOTATION);
        odd.addFeature("others", "", CAS.TYPE_NAME_FS_ARRAY, CAS.TYPE_NAME_ANNOTATION, false);
        try {
            return CasFactory.ofParleyTypes().with(own);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    static CAS empty() throws Exception {
        return FACTORY.createCas();
    }

    /** A document that is as it should be: each word a token, the whole a sentence. */
    static CAS of(String text) throws Exception {
        CAS cas = FACTORY.createDocument(text, "doc", "en");
        if (!text.isBlank()) {
            add(cas, TypeNames.SENTENCE, 0, text.stripTrailing().length());
            int begin = 0;
            for (String word : text.stripTrailing().split(" ")) {
                add(cas, TypeNames.TOKEN, begin, begin + word.length());
                begin += word.length() + 1;
            }
        }
        return cas;
    }

    static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        if (State.isCarriedBy(annotation)) {
            State.ACCEPTED.set(annotation);
        }
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    static void set(AnnotationFS annotation, String feature, String value) {
        annotation.setStringValue(annotation.getType().getFeatureByBaseName(feature), value);
    }

    static String get(AnnotationFS annotation, String feature) {
        Feature found = annotation.getType().getFeatureByBaseName(feature);
        return annotation.getStringValue(found);
    }

    static byte[] bytes(CAS cas) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasXmi.write(cas, out);
        return out.toByteArray();
    }

    static String exported(CAS cas, Map<String, String> options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XmiExporter().export(cas, out, options, null);
        return out.toString("UTF-8");
    }

    /** What another tool reads of the exported file. */
    static CAS back(CAS cas, Map<String, String> options) throws Exception {
        CAS back = FACTORY.createCas();
        CasXmi.read(new ByteArrayInputStream(exported(cas, options).getBytes("UTF-8")), "doc.xmi", back);
        return back;
    }

    static CAS back(CAS cas) throws Exception {
        return back(cas, Map.of());
    }

    /** What the preflight says: {@code WARNING [3, 7] message}. */
    static List<String> preflight(CAS cas) {
        return new XmiExporter().preflight(cas, Map.of()).stream().map(Documents::line).toList();
    }

    static String line(Problem p) {
        return p.severity() + (p.begin() < 0 ? " " : " [" + p.begin() + ", " + p.end() + "] ") + p.message();
    }

    /** All annotations of a type: {@code [3, 7]text}. */
    static List<String> spans(CAS cas, String type) {
        return cas.select(cas.getTypeSystem().getType(type)).map(a -> (AnnotationFS) a)
                .map(a -> "[" + a.getBegin() + ", " + a.getEnd() + "]" + a.getCoveredText()).toList();
    }
}
