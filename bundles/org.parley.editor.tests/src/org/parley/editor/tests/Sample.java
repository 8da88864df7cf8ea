package org.parley.editor.tests;

import java.nio.file.Path;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;

/** A document on talks that never were, with accepted and suggested annotations of every kind. */
public final class Sample {

    /** Name of the document. */
    public static final String NAME = "03 second-round";
    /** Who annotates. */
    public static final String ANNOTATOR = "ines";
    /** The text. */
    public static final String TEXT = """
            Harbour talks end with one small step

            The northern and southern delegations agreed on Tuesday to open two corridors for fishing crews, the \
            only step forward in a second round of talks.

            “We did not come for photographs, we came for the boats,” said Mirela Dorn, the northern envoy. “The \
            boats sail tomorrow.” She added that a full truce was “a matter of weeks, not of months”.

            Advertisement

            According to Tomas Averik, who heads the other side, no lasting agreement is near. He told reporters: \
            “They reached an understanding with themselves.”

            The Harbour Ministry confirmed late in the evening that crews may leave from six in the morning.
            """;

    private final CAS cas;

    private Sample(CAS cas) {
        this.cas = cas;
    }

    /** A corpus with the document and its annotations, saved. */
    public static Corpus corpus(Path folder) throws CoreException {
        Corpus corpus = Corpus.create(folder, "Harbour talks", "en", CasFactory.ofParleyTypes());
        corpus.addDocument(NAME, out -> out.write(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        corpus.save(annotated(corpus), NAME, ANNOTATOR);
        return corpus;
    }

    /** The document, read from a new corpus. */
    public static AnnotationDocument document(Path folder) throws CoreException {
        return AnnotationDocument.open(corpus(folder), NAME, ANNOTATOR);
    }

    /** The annotation of a type that covers the words. */
    public static AnnotationFS find(AnnotationDocument document, String type, String words) {
        return document.annotations().stream().filter(a -> a.getType().getShortName().equals(type))
                .filter(a -> a.getCoveredText().equals(words)).findFirst().orElseThrow();
    }

    /** The value of a feature as a string. */
    public static String value(AnnotationFS annotation, String feature) {
        return annotation.getFeatureValueAsString(annotation.getType().getFeatureByBaseName(feature));
    }

    private static CAS annotated(Corpus corpus) throws CoreException {
        CAS cas = corpus.factory().createDocument(TEXT, NAME, "en");
        Sample sample = new Sample(cas);
        AnnotationFS agreed = sample.accepted("Agreement", "agreed", "status", "AGREED");
        AnnotationFS term = sample.accepted("AgreementArgument", "to open two corridors for fishing crews", "kind",
                "TERM");
        Links.add(agreed, "arguments", "term", term);
        AnnotationFS first = sample.accepted("Quote", "“We did not come for photographs, we came for the boats,”",
                "quoteType", "DIRECT");
        AnnotationFS second = sample.accepted("Quote", "“The boats sail tomorrow.”", "quoteType", "DIRECT");
        AnnotationFS dorn = sample.accepted("Speaker", "Mirela Dorn", "name", "Mirela Dorn");
        Links.add(first, "participants", "speaker", dorn);
        Links.add(first, "cue", "cue", sample.accepted("Cue", "said"));
        Links.add(second, "continues", "continues", first);
        AnnotationFS she = sample.suggested("Speaker", "She", "0.84", "name", "Mirela Dorn");
        sample.accepted("Cue", "added");
        AnnotationFS truce = sample.suggested("Quote", "a full truce was “a matter of weeks, not of months”", "0.88",
                "quoteType", "MIXED");
        Links.add(truce, "participants", "speaker", she);
        sample.accepted("Cue", "According to");
        AnnotationFS averik = sample.accepted("Speaker", "Tomas Averik", "name", "Tomas Averik");
        AnnotationFS near = sample.accepted("Quote", "no lasting agreement is near", "quoteType", "INDIRECT");
        Links.add(near, "participants", "speaker", averik);
        sample.suggested("Agreement", "agreement", "0.74", "status", "FAILED");
        sample.suggested("Speaker", "He", "0.72", "name", "Tomas Averik");
        sample.suggested("Cue", "told", "0.9");
        sample.suggested("Quote", "“They reached an understanding with themselves.”", "0.81", "quoteType", "DIRECT");
        sample.suggested("Agreement", "understanding", "0.55", "status", "AGREED");
        sample.suggested("Speaker", "Harbour Ministry", "0.66", "name", "Harbour Ministry");
        return cas;
    }

    private AnnotationFS accepted(String type, String words, String... values) {
        AnnotationFS made = make(type, words, values);
        set(made, "origin", ANNOTATOR);
        State.ACCEPTED.set(made);
        return made;
    }

    private AnnotationFS suggested(String type, String words, String confidence, String... values) {
        AnnotationFS made = make(type, words, values);
        set(made, "origin", "parley.quotes");
        set(made, "confidence", confidence);
        State.SUGGESTED.set(made);
        return made;
    }

    private AnnotationFS make(String typeName, String words, String... values) {
        Type type = cas.getTypeSystem().getType("org.parley.type." + typeName);
        int begin = java.util.regex.Pattern.compile("(?<!\\p{L})" + java.util.regex.Pattern.quote(words) + "(?!\\p{L})")
                .matcher(TEXT).results().findFirst().orElseThrow().start();
        AnnotationFS made = cas.createAnnotation(type, begin, begin + words.length());
        for (int i = 0; i < values.length; i += 2) {
            set(made, values[i], values[i + 1]);
        }
        cas.addFsToIndexes(made);
        return made;
    }

    private static void set(AnnotationFS annotation, String feature, String value) {
        annotation.setFeatureValueFromString(annotation.getType().getFeatureByBaseName(feature), value);
    }
}
