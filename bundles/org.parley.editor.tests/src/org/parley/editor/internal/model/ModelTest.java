package org.parley.editor.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.CasFactory;
import org.parley.core.Links;

/** What the editor knows of a document without widgets. */
class ModelTest {

    private CAS cas;

    @BeforeEach
    void create() throws Exception {
        cas = CasFactory.ofParleyTypes().createDocument("x".repeat(1000), "first", "en");
    }

    @ParameterizedTest
    @CsvSource({ "DUR, false", "D, true", "DS, false", "DSU, true", "DSUR, false", "DSUD, true", "DSUDU, true",
            "'', false" })
    void documentIsDirtyUnlessItIsAsItWasSaved(String steps, boolean dirty) {
        SavePoint point = new SavePoint();
        for (char step : steps.replace("DUR", "DURU").toCharArray()) {
            switch (step) {
            case 'D' -> point.done();
            case 'U' -> point.undone();
            case 'R' -> point.redone();
            default -> point.saved();
            }
        }
        assertEquals(dirty, point.isDirty());
    }

    @Test
    void overlappingFindsTheSameAsALookAtAll() {
        AnnotationList list = new AnnotationList();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            int begin = random.nextInt(900);
            list.add(annotation("Cue", begin, begin + random.nextInt(i % 40 == 0 ? 100 : 9)));
        }
        list.removeAll(List.copyOf(list.all().subList(40, 80)));
        for (AnnotationFS moved : list.all().stream().filter(a -> a.getBegin() % 7 == 0).toList()) {
            move(moved, random.nextInt(900));
            list.removeAll(List.of(moved));
            list.add(moved);
        }
        assertEquals(260, list.all().size());
        for (int begin = 0; begin < 990; begin += 13) {
            int from = begin;
            int to = begin + 10;
            List<AnnotationFS> expected = list.all().stream().filter(a -> a.getBegin() == a.getEnd()
                    ? a.getBegin() >= from && a.getBegin() <= to
                    : a.getBegin() < to && a.getEnd() > from).toList();
            assertEquals(expected, list.overlapping(from, to));
        }
    }

    private static void move(AnnotationFS annotation, int begin) {
        int length = annotation.getEnd() - annotation.getBegin();
        annotation.setIntValue(annotation.getType().getFeatureByBaseName("begin"), begin);
        annotation.setIntValue(annotation.getType().getFeatureByBaseName("end"), begin + length);
    }

    @Test
    void spanOutsideTheTextIsCutAndKnown() {
        AnnotationFS beyond = annotation("Cue", 995, 2000);
        assertEquals(new Span(995, 1000), Span.within(beyond, 1000));
        assertFalse(Span.fits(beyond, 1000));
        assertTrue(Span.within(annotation("Cue", 5000, 5001), 1000).isEmpty());
        assertEquals("", new Span(-4, -2).in("text"));
    }

    @Test
    void excerptCutsBetweenWordsAndNeverAnEmoji() {
        assertEquals("a few words that…", new Span(0, 40).excerpt("a few words that are too many for a line", 20));
        assertEquals("x".repeat(17) + '…', new Span(0, 30).excerpt("x".repeat(17) + "🚢🚢🚢", 19));
    }

    @Test
    void trimmedLeavesOutNoBreakSpacesToo() {
        assertEquals(new Span(1, 3), new Span(0, 5).trimmed("\u00A0ab \n"));
        assertTrue(new Span(0, 2).trimmed(" \n").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "0, 0, 3", "2, 0, 3", "3, 0, 3", "4, 4, 9", "11, 10, 15" })
    void wordAtFindsTheWordTheCaretIsInOrBehind(int offset, int begin, int end) {
        assertEquals(new Span(begin, end), WordFinder.wordAt("The boats sails", offset));
    }

    @Test
    void endsMoveByWordsAndByWhatPeopleSeeAsCharacters() {
        String text = "The boats sail";
        assertEquals(9, WordFinder.moveByWord(text, 3, 1, true));
        assertEquals(3, WordFinder.moveByWord(text, 9, -1, true));
        assertEquals(10, WordFinder.moveByWord(text, 4, 1, false));
        assertEquals(0, WordFinder.moveByWord(text, 4, -1, false));
        assertEquals(14, WordFinder.moveByWord(text, 14, 1, true));
        assertEquals(3, WordFinder.moveByCharacter("ae\u0301b", 1, 1));
        assertEquals(2, WordFinder.moveByCharacter("🚢b", 0, 1));
        assertEquals(0, WordFinder.moveByCharacter("🚢b", 2, -1));
    }

    @Test
    void walkGoesAroundAndFindsNothingWhereNothingIs() {
        AnnotationFS first = annotation("Cue", 10, 20);
        AnnotationFS second = annotation("Cue", 30, 40);
        List<AnnotationFS> all = List.of(first, second);
        assertEquals(second, Walk.next(all, first, 0, true, a -> true).orElseThrow());
        assertEquals(first, Walk.next(all, second, 0, true, a -> true).orElseThrow());
        assertEquals(second, Walk.next(all, null, 25, true, a -> true).orElseThrow());
        assertEquals(first, Walk.next(all, null, 25, false, a -> true).orElseThrow());
        assertTrue(Walk.next(all, first, 0, true, a -> false).isEmpty());
        assertTrue(Walk.next(List.of(), null, 0, true, a -> true).isEmpty());
    }

    @Test
    void pickerTakesTheInnermostAndThenGoesOutwards() {
        AnnotationFS outer = annotation("Quote", 0, 100);
        AnnotationFS inner = annotation("Speaker", 10, 20);
        assertEquals(inner, Picker.next(List.of(outer, inner), null));
        assertEquals(outer, Picker.next(List.of(outer, inner), inner));
        assertEquals(inner, Picker.next(List.of(outer, inner), outer));
        assertNull(Picker.next(List.of(), outer));
    }

    @Test
    void brokenQuoteIsOne() {
        AnnotationFS first = annotation("Quote", 0, 10);
        AnnotationFS second = annotation("Quote", 20, 30);
        AnnotationFS third = annotation("Quote", 40, 50);
        Links.add(second, "continues", "continues", first);
        Links.add(third, "continues", "continues", second);
        QuoteParts parts = new QuoteParts(List.of(first, second, third));
        assertEquals(List.of(first, second, third), parts.of(second));
        assertTrue(Attribution.isMissing(third, parts.of(third)));
        Links.add(first, "participants", "speaker", annotation("Speaker", 12, 15));
        assertFalse(Attribution.isMissing(third, parts.of(third)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "“We go.”|DIRECT", "they would “go”|MIXED", "they would go|INDIRECT",
            "[Envoy: we go]|DIRECT" })
    void kindOfAQuoteIsGuessedFromItsMarks(String words, String kind) {
        assertEquals(kind, QuoteKind.of(words));
    }

    private AnnotationFS annotation(String type, int begin, int end) {
        Type found = cas.getTypeSystem().getType("org.parley.type." + type);
        AnnotationFS made = cas.createAnnotation(found, begin, end);
        cas.addFsToIndexes(made);
        return made;
    }

    @Test
    void whatIsDoneWhileItIsSavedIsNotSaved() {
        SavePoint point = new SavePoint();
        point.done();
        point.begin();
        point.done();
        point.end();
        assertTrue(point.isDirty());
        point.undone();
        assertFalse(point.isDirty());
    }

    @Test
    void whatWasUndoneWhileItWasSavedAndReplacedCannotBeReachedAgain() {
        SavePoint point = new SavePoint();
        point.done();
        point.begin();
        point.undone();
        point.done();
        point.end();
        assertTrue(point.isDirty());
    }
}
