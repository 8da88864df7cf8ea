package org.parley.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasXmi;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.editor.tests.Sample;

/** Each edit does what it says, takes itself back to the byte, and does it again. */
class EditsTest {

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
    void createMakesAnAcceptedAnnotationWithoutTheSpacesAtItsEnds() throws Exception {
        int begin = Sample.TEXT.indexOf(" crews may leave ");
        EditOperation operation = Edits.create(document, type("Quote"), begin, begin + " crews may leave ".length());
        roundTrip(operation);

        AnnotationFS made = operation.focus();
        assertEquals("crews may leave", made.getCoveredText());
        assertEquals("ACCEPTED ines INDIRECT", value(made, "state") + ' ' + value(made, "origin") + ' '
                + value(made, "quoteType"));
        assertTrue(document.annotations().contains(made));
        assertEquals("tag quote “crews may leave”", operation.getLabel());
    }

    @Test
    void createRefusesASpanWithoutText() {
        assertThrows(IllegalArgumentException.class, () -> Edits.create(document, type("Cue"), 3, 3));
        assertThrows(IllegalArgumentException.class, () -> Edits.create(document, type("Cue"), 90_000, 90_010));
    }

    @Test
    void deleteTakesTheLinksThatPointToItAlong() throws Exception {
        AnnotationFS dorn = find("Speaker", "Mirela Dorn");
        AnnotationFS quote = find("Quote", "“We did not come for photographs, we came for the boats,”");
        EditOperation operation = Edits.delete(document, List.of(dorn));
        roundTrip(operation);

        assertEquals("delete speaker “Mirela Dorn” with 1 link", operation.getLabel());
        assertEquals(List.of("said"), Links.of(quote).stream().map(l -> l.target().getCoveredText()).toList());
        assertFalse(document.annotations().contains(dorn));
    }

    @Test
    void ownersAreKnownAfterEveryEdit() throws Exception {
        AnnotationFS dorn = find("Speaker", "Mirela Dorn");
        AnnotationFS quote = find("Quote", "“We did not come for photographs, we came for the boats,”");
        AnnotationFS near = find("Quote", "no lasting agreement is near");
        assertEquals(Set.of(quote), document.ownersOf(dorn));
        document.execute(Edits.relink(document, near, "participants", "speaker", dorn));
        assertEquals(Set.of(quote, near), document.ownersOf(dorn));
        document.execute(Edits.delete(document, List.of(quote)));
        assertEquals(Set.of(near), document.ownersOf(dorn));
        document.undo();
        document.undo();
        assertEquals(Set.of(quote), document.ownersOf(dorn));
    }

    @Test
    void deleteOfOwnerAndTargetTogetherLeavesNothing() throws Exception {
        List<AnnotationFS> both = List.of(find("Agreement", "agreed"),
                find("AgreementArgument", "to open two corridors for fishing crews"));
        EditOperation operation = Edits.delete(document, both);
        roundTrip(operation);

        assertEquals("delete 2 annotations with 1 link", operation.getLabel());
    }

    @Test
    void changeOfAFeatureMakesASuggestionThePersonsOwn() throws Exception {
        AnnotationFS truce = find("Quote", "a full truce was “a matter of weeks, not of months”");
        EditOperation operation = Edits.setFeature(document, truce, "quoteType", "INDIRECT");
        roundTrip(operation);

        assertEquals("INDIRECT ACCEPTED ines", value(truce, "quoteType") + ' ' + value(truce, "state") + ' '
                + value(truce, "origin"));
        assertEquals("set kind of quote “a full truce was “a matter…” to INDIRECT", operation.getLabel());
    }

    @Test
    void noteLeavesASuggestionOpen() throws Exception {
        AnnotationFS she = find("Speaker", "She");
        roundTrip(Edits.setFeature(document, she, "note", "the envoy?"));

        assertEquals("the envoy? SUGGESTED parley.quotes", value(she, "note") + ' ' + value(she, "state") + ' '
                + value(she, "origin"));
    }

    @Test
    void sameValueIsNoEdit() {
        assertTrue(Edits.setFeature(document, find("Speaker", "She"), "name", "Mirela Dorn").isEmpty());
        assertTrue(Edits.setFeature(document, find("Speaker", "She"), "note", "").isEmpty());
    }

    @Test
    void resizeMovesBothEndsAndKeepsTheOrder() throws Exception {
        AnnotationFS he = find("Speaker", "He");
        roundTrip(Edits.resize(document, he, he.getBegin(), he.getBegin() + "He told".length()));

        assertEquals("He told", he.getCoveredText());
        assertEquals(State.ACCEPTED, State.of(he));
        assertEquals(sorted(document), document.annotations());
    }

    @Test
    void resizeToNothingOrTheSameIsNoEdit() {
        AnnotationFS he = find("Speaker", "He");
        assertTrue(Edits.resize(document, he, he.getEnd(), he.getBegin()).isEmpty());
        assertTrue(Edits.resize(document, he, he.getBegin(), he.getEnd()).isEmpty());
    }

    @Test
    void linksAreAddedReplacedAndRemoved() throws Exception {
        AnnotationFS quote = find("Quote", "no lasting agreement is near");
        AnnotationFS dorn = find("Speaker", "Mirela Dorn");
        roundTrip(Edits.link(document, quote, "participants", "addressee", dorn));
        assertEquals("[speaker Tomas Averik, addressee Mirela Dorn]", links(quote));

        roundTrip(Edits.relink(document, quote, "participants", "speaker", dorn));
        assertEquals("[addressee Mirela Dorn, speaker Mirela Dorn]", links(quote));

        roundTrip(Edits.unlink(document, quote, Links.of(quote).get(0)));
        assertEquals("[speaker Mirela Dorn]", links(quote));
        assertTrue(Edits.link(document, quote, "participants", "speaker", dorn).isEmpty());
    }

    @Test
    void acceptKeepsTheOriginOfTheMachine() throws Exception {
        AnnotationFS she = find("Speaker", "She");
        EditOperation operation = Edits.accept(document, List.of(she));
        roundTrip(operation);

        assertEquals("ACCEPTED parley.quotes", value(she, "state") + ' ' + value(she, "origin"));
        assertEquals("accept speaker “She”", operation.getLabel());
    }

    @Test
    void manyAreAcceptedAtOnceAndCounted() throws Exception {
        List<AnnotationFS> all = new ArrayList<>(document.annotations());
        EditOperation operation = Edits.accept(document, all);
        roundTrip(operation);

        assertEquals("accept 8 annotations", operation.getLabel());
        assertTrue(all.stream().allMatch(a -> State.of(a) == State.ACCEPTED));
        assertEquals("reject 5 quotes", Edits.reject(document,
                all.stream().filter(a -> a.getType().equals(type("Quote"))).toList()).getLabel());
    }

    @Test
    void rejectedOnesStayInTheFile() throws Exception {
        AnnotationFS he = find("Speaker", "He");
        roundTrip(Edits.reject(document, List.of(he)));

        assertEquals(State.REJECTED, State.of(he));
        assertTrue(document.annotations().contains(he));
    }

    private DocumentContent copy() throws Exception {
        return DocumentContent.read(document.content().bytes(), document.corpus().factory(), document.name());
    }

    @Test
    void anotherCasComesAndGoesAndEarlierEditsCanStillBeUndone() throws Exception {
        byte[] before = xmi(document.cas());
        document.execute(Edits.accept(document, List.of(find("Speaker", "She"))));
        byte[] accepted = xmi(document.cas());
        CAS old = document.cas();
        document.execute(new ReplaceCasOperation(document, copy(), "annotate"));
        assertFalse(document.cas() == old);

        document.undo();
        assertArrayEquals(accepted, xmi(document.cas()));
        document.undo();
        assertArrayEquals(before, xmi(document.cas()));
        document.redo();
        document.redo();
        assertArrayEquals(accepted, xmi(document.cas()));
    }

    @Test
    void aCasOfAnotherTextIsRefused() throws Exception {
        DocumentContent other = new DocumentContent(
                document.corpus().factory().createDocument("Another text.", "other", "en"), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> new ReplaceCasOperation(document, other, "annotate"));
    }

    @Test
    void documentIsCleanWhereItWasSaved() throws Exception {
        assertFalse(document.isDirty());
        document.execute(Edits.accept(document, List.of(find("Speaker", "She"))));
        document.save();
        assertFalse(document.isDirty());
        document.undo();
        assertTrue(document.isDirty());
        document.redo();
        assertFalse(document.isDirty());
    }

    @Test
    void listenersHearWhatChanged() throws Exception {
        List<String> heard = new ArrayList<>();
        document.addListener((d, change) -> heard.add(change.kind() + " +" + change.added().size() + " -"
                + change.removed().size() + " ~" + change.changed().size()));
        document.execute(Edits.delete(document, List.of(find("Speaker", "Mirela Dorn"))));
        document.undo();

        assertEquals(List.of("EDITED +0 -1 ~1", "SAVE_STATE +0 -0 ~0", "EDITED +1 -0 ~1", "SAVE_STATE +0 -0 ~0"),
                heard);
    }

    /** Does it, takes it back, does it again; the file must be the same to the byte each time. */
    private void roundTrip(EditOperation operation) throws Exception {
        byte[] before = xmi(document.cas());
        document.execute(operation);
        byte[] after = xmi(document.cas());
        document.undo();
        assertArrayEquals(before, xmi(document.cas()));
        assertEquals(sorted(document), document.annotations());
        document.redo();
        assertArrayEquals(after, xmi(document.cas()));
        assertEquals(sorted(document), document.annotations());
    }

    private static List<AnnotationFS> sorted(AnnotationDocument document) {
        return document.annotations().stream()
                .sorted((a, b) -> a.getBegin() != b.getBegin() ? a.getBegin() - b.getBegin() : b.getEnd() - a.getEnd())
                .toList();
    }

    private static byte[] xmi(CAS cas) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasXmi.write(cas, out);
        return out.toByteArray();
    }

    private static String links(AnnotationFS owner) {
        return Links.of(owner).stream().map(l -> l.role() + ' ' + l.target().getCoveredText()).toList().toString();
    }

    private static String value(AnnotationFS annotation, String feature) {
        return annotation.getFeatureValueAsString(annotation.getType().getFeatureByBaseName(feature));
    }

    private Type type(String name) {
        return document.cas().getTypeSystem().getType("org.parley.type." + name);
    }

    private AnnotationFS find(String type, String words) {
        return Sample.find(document, type, words);
    }
}
