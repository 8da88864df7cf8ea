package org.parley.workbench.internal.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.State;

class SpeakerIndexTest {

    private static final String TEXT = "“A,” Mira Dorn said. “B.” She added: “C.” “D.” Tomas said “E.”";

    private final List<AnnotationFS> annotations = new ArrayList<>();
    private CAS cas;

    @BeforeEach
    void createCas() throws CoreException {
        cas = CasFactory.ofParleyTypes().createDocument(TEXT, "test", "en");
    }

    @Test
    void countsQuotesByResolvedNameAndAPartOfABrokenQuoteOnlyOnce() {
        AnnotationFS mira = speaker("Mira Dorn", "Mira Dorn");
        AnnotationFS she = speaker("She", "Mira Dorn");
        AnnotationFS tomas = speaker("Tomas", null);
        AnnotationFS a = quote("“A,”", mira);
        Links.add(quote("“B.”", mira), "continues", "continues", a);
        quote("“C.”", she);
        quote("“E.”", tomas);

        SpeakerIndex index = SpeakerIndex.of(annotations);

        assertEquals(List.of("Mira Dorn 2 [Mira Dorn, She]", "Tomas 1 [Tomas]"), words(index));
        assertEquals(Set.of("She"), index.speakers().get(0).otherNames());
        assertEquals(List.of(), index.unattributed());
    }

    @Test
    void namesTheQuotesThatHaveNoSpeakerAndLeavesOutWhatWasRejected() {
        AnnotationFS d = quote("“D.”", null);
        State.REJECTED.set(quote("“E.”", null));

        assertEquals(List.of(d), SpeakerIndex.of(annotations).unattributed());
        assertEquals(List.of(), SpeakerIndex.of(annotations).speakers());
    }

    @Test
    void aDocumentWithoutQuotesHasNoSpeakers() {
        speaker("Mira Dorn", "Mira Dorn");
        assertEquals(new SpeakerIndex(List.of(), List.of()), SpeakerIndex.of(annotations));
    }

    private AnnotationFS speaker(String words, String name) {
        AnnotationFS speaker = add("Speaker", words);
        speaker.setStringValue(speaker.getType().getFeatureByBaseName("name"), name);
        return speaker;
    }

    private AnnotationFS quote(String words, AnnotationFS speaker) {
        AnnotationFS quote = add("Quote", words);
        if (speaker != null) {
            Links.add(quote, "participants", "speaker", speaker);
        }
        return quote;
    }

    private AnnotationFS add(String type, String words) {
        Type found = cas.getTypeSystem().getType("org.parley.type." + type);
        int begin = TEXT.indexOf(words);
        AnnotationFS annotation = cas.createAnnotation(found, begin, begin + words.length());
        cas.addFsToIndexes(annotation);
        annotations.add(annotation);
        return annotation;
    }

    private static List<String> words(SpeakerIndex index) {
        return index.speakers().stream().map(s -> s.name() + ' ' + s.quotes() + ' '
                + s.mentions().stream().map(AnnotationFS::getCoveredText).toList()).toList();
    }
}
