package org.parley.annotators.internal.uima;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Span;
import org.parley.annotators.internal.text.TextAnalyzer;
import org.parley.core.TypeNames;

/** Sentences, tokens and parts of speech in a CAS. Stateless. */
final class CasText {

    private CasText() {
    }

    /** Whether a CAS holds sentences and tokens. */
    static boolean isSegmented(CAS cas) {
        return !cas.getAnnotationIndex(type(cas, TypeNames.SENTENCE)).isEmpty()
                && !cas.getAnnotationIndex(type(cas, TypeNames.TOKEN)).isEmpty();
    }

    /** The text of a CAS with the sentences and tokens that it holds; if it holds none, they are made but not added. */
    static AnalyzedText read(CAS cas, TextAnalyzer analyzer) {
        String text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
        if (!isSegmented(cas)) {
            return analyzer.analyze(text);
        }
        List<Span> sentences = new ArrayList<>();
        int end = 0;
        for (AnnotationFS sentence : cas.<AnnotationFS>getAnnotationIndex(type(cas, TypeNames.SENTENCE))) {
            if (sentence.getBegin() >= end && sentence.getEnd() > sentence.getBegin()) {
                sentences.add(new Span(sentence.getBegin(), sentence.getEnd()));
                end = sentence.getEnd();
            }
        }
        List<Span> tokens = new ArrayList<>();
        List<Pos> tags = new ArrayList<>();
        List<String> fine = new ArrayList<>();
        Feature pos = type(cas, TypeNames.TOKEN).getFeatureByBaseName("pos");
        end = 0;
        for (AnnotationFS token : cas.<AnnotationFS>getAnnotationIndex(type(cas, TypeNames.TOKEN))) {
            if (token.getBegin() >= end && token.getEnd() > token.getBegin()) {
                tokens.add(new Span(token.getBegin(), token.getEnd()));
                FeatureStructure tag = pos == null ? null : token.getFeatureValue(pos);
                tags.add(Pos.of(value(tag, "coarseValue")));
                fine.add(value(tag, "PosValue"));
                end = token.getEnd();
            }
        }
        return analyzer.analyze(text, sentences, tokens, tags, fine);
    }

    private static String value(FeatureStructure pos, String name) {
        Feature feature = pos == null ? null : pos.getType().getFeatureByBaseName(name);
        String value = feature == null ? null : pos.getStringValue(feature);
        return value == null ? "" : value;
    }

    /** Adds the sentences, tokens and parts of speech of a text to its CAS. */
    static void write(AnalyzedText text, CAS cas) {
        Type sentenceType = type(cas, TypeNames.SENTENCE);
        text.sentences().forEach(s -> cas.addFsToIndexes(cas.createAnnotation(sentenceType, s.begin(), s.end())));
        Type tokenType = type(cas, TypeNames.TOKEN);
        Type posType = type(cas, TypeNames.POS);
        Feature pos = tokenType.getFeatureByBaseName("pos");
        Feature value = posType.getFeatureByBaseName("PosValue");
        Feature coarse = posType.getFeatureByBaseName("coarseValue");
        text.tokens().forEach(t -> {
            AnnotationFS tag = cas.createAnnotation(posType, t.begin(), t.end());
            tag.setStringValue(value, t.fine().isEmpty() ? t.pos().name() : t.fine());
            tag.setStringValue(coarse, t.pos().name());
            cas.addFsToIndexes(tag);
            AnnotationFS token = cas.createAnnotation(tokenType, t.begin(), t.end());
            token.setFeatureValue(pos, tag);
            cas.addFsToIndexes(token);
        });
    }

    private static Type type(CAS cas, String name) {
        return cas.getTypeSystem().getType(name);
    }
}
