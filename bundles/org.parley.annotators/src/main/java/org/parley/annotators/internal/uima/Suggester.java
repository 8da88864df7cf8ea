package org.parley.annotators.internal.uima;

import java.util.HashMap;
import java.util.Map;

import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.speakers.Entity;
import org.parley.annotators.internal.speakers.Mention;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Span;
import org.parley.core.State;
import org.parley.type.Speaker;

/**
 * Adds suggestions to one CAS: with origin, state and confidence, and each mention and cue once, however many quotes and agreements link to
 * it. A mention that is there already, made by a person or another annotator, is taken as it is; a suggested one without a name gets the name that an
 * agreement tells.
 */
final class Suggester {

    private final JCas cas;
    private final String origin;
    private final Map<Span, Speaker> speakers = new HashMap<>();
    private final Map<Span, org.parley.type.Cue> cues = new HashMap<>();

    Suggester(JCas cas, String origin) {
        this.cas = cas;
        this.origin = origin;
        for (Speaker speaker : cas.<Speaker>getAnnotationIndex(Speaker.class)) {
            if (State.of(speaker) != State.REJECTED) {
                speakers.putIfAbsent(new Span(speaker.getBegin(), speaker.getEnd()), speaker);
            }
        }
    }

    /** Marks an annotation as a suggestion of this annotator and adds it to the indexes. */
    <A extends Annotation> A add(A annotation, float confidence) {
        annotation.setStringValue(feature(annotation, "origin"), origin);
        State.SUGGESTED.set(annotation);
        annotation.setFloatValue(feature(annotation, "confidence"), confidence);
        annotation.addToIndexes();
        return annotation;
    }

    private static Feature feature(Annotation annotation, String name) {
        return annotation.getType().getFeatureByBaseName(name);
    }

    /** The mention as an annotation. */
    Speaker speaker(Mention mention) {
        Speaker known = speakers.get(mention.span());
        if (known != null && known.getName() == null && State.of(known) == State.SUGGESTED
                && mention.entity() != null) {
            known.setName(mention.entity().name());
            known.setEntityId(mention.entity().id());
            known.setKind(mention.kind().name());
        }
        return speakers.computeIfAbsent(mention.span(), span -> {
            Speaker speaker = new Speaker(cas, span.begin(), span.end());
            Entity entity = mention.entity();
            if (entity != null) {
                speaker.setName(entity.name());
                speaker.setEntityId(entity.id());
            }
            speaker.setKind(mention.kind().name());
            speaker.setMentionType(mention.type().name());
            speaker.setTitle(mention.title());
            speaker.setSide(mention.side());
            return add(speaker, mention.confidence());
        });
    }

    /** The cue as an annotation. */
    org.parley.type.Cue cue(Cue cue, AnalyzedText text, float confidence) {
        return cues.computeIfAbsent(text.span(cue.first(), cue.last()), span -> {
            org.parley.type.Cue made = new org.parley.type.Cue(cas, span.begin(), span.end());
            made.setCueType(cue.type().name());
            made.setNegated(cue.negated());
            return add(made, confidence);
        });
    }
}
