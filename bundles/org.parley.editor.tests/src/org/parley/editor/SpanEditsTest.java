package org.parley.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.editor.tests.Sample;

/** What a person divides or joins is the person's own, and nothing that was written on it is lost. */
class SpanEditsTest {

    private static final String TRUCE = "a full truce was “a matter of weeks, not of months”";
    private static final String BOATS = "“We did not come for photographs, we came for the boats,”";

    @TempDir
    Path folder;

    private AnnotationDocument document;

    @BeforeEach
    void open() throws Exception {
        document = Sample.document(folder.resolve("corpus"));
    }

    @AfterEach
    void close() {
        document.dispose();
    }

    @Test
    void halvesOfASuggestionAreAccepted() throws Exception {
        AnnotationFS truce = Sample.find(document, "Quote", TRUCE);
        int middle = truce.getBegin() + TRUCE.indexOf(" was");
        document.execute(SpanEdits.split(document, truce, middle, middle + 5));

        assertEquals("ACCEPTED ines", said(truce));
        assertEquals("ACCEPTED ines", said(Sample.find(document, "Quote", "“a matter of weeks, not of months”")));
        document.undo();
        assertEquals("SUGGESTED parley.quotes", said(truce));
    }

    @Test
    void whatContinuedTheWholeContinuesItsSecondHalf() throws Exception {
        AnnotationFS boats = Sample.find(document, "Quote", BOATS);
        int middle = boats.getBegin() + BOATS.indexOf(" we came");
        document.execute(SpanEdits.split(document, boats, middle, middle + 1));

        AnnotationFS half = Sample.find(document, "Quote", "we came for the boats,”");
        AnnotationFS second = Sample.find(document, "Quote", "“The boats sail tomorrow.”");
        assertEquals(List.of(boats), continued(half));
        assertEquals(List.of(half), continued(second));
        document.undo();
        assertEquals(List.of(boats), continued(second));
    }

    @Test
    void joinedSuggestionIsAcceptedWithTheNotesAndDoubtsOfBoth() throws Exception {
        AnnotationFS she = Sample.find(document, "Speaker", "She");
        AnnotationFS averik = Sample.find(document, "Speaker", "Tomas Averik");
        document.execute(Edits.setFeature(document, she, "note", "who?"));
        document.execute(Edits.setFeature(document, averik, "note", "ask him"));
        document.execute(Edits.setFeature(document, averik, "unsure", "true"));
        State.SUGGESTED.set(she);
        document.execute(SpanEdits.merge(document, she, averik));

        assertEquals("ACCEPTED ines who?; ask him true",
                said(she) + ' ' + Sample.value(she, "note") + ' ' + Sample.value(she, "unsure"));
        document.undo();
        assertEquals("who? false", Sample.value(she, "note") + ' ' + Sample.value(she, "unsure"));
    }

    private static String said(AnnotationFS annotation) {
        return State.of(annotation) + " " + Sample.value(annotation, "origin");
    }

    private static List<AnnotationFS> continued(AnnotationFS quote) {
        return Links.targets(quote, "continues", "continues");
    }
}
