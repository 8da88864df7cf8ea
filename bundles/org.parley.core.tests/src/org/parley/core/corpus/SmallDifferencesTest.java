package org.parley.core.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.Links;
import org.parley.core.TypeNames;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** Small changes of a corpus in git are small differences, also after it was read and saved again. */
class SmallDifferencesTest {

    private CasFactory factory;
    private byte[] file;

    @BeforeEach
    void saveADocument() throws Exception {
        factory = CasFactory.ofParleyTypes();
        CAS cas = factory.createDocument("word word word ".repeat(200), "doc", "en");
        for (int i = 0; i < 600; i++) {
            add(cas, TypeNames.TOKEN, i * 5, i * 5 + 4);
        }
        for (int i = 0; i < 90; i++) {
            AnnotationFS quote = add(cas, Quote._TypeName, i * 30, i * 30 + 14);
            Links.add(quote, "participants", "speaker", add(cas, Speaker._TypeName, i * 30 + 20, i * 30 + 24));
        }
        file = bytes(cas);
        file = bytes(read(file));
    }

    private static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    private CAS read(byte[] xmi) throws Exception {
        CAS cas = factory.createCas();
        CasXmi.read(new ByteArrayInputStream(xmi), "doc.xmi", cas);
        return cas;
    }

    private static byte[] bytes(CAS cas) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasXmi.write(cas, out);
        return out.toByteArray();
    }

    /** Saves it and says how many lines went and came: {@code -1 +2}. */
    private String save(CAS cas) throws Exception {
        List<String> before = lines(file);
        file = bytes(cas);
        List<String> after = lines(file);
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> come = new ArrayList<>(after);
        before.forEach(come::remove);
        before.removeAll(gone);
        after.removeAll(come);
        assertEquals(before, after, "what stays is in the same order");
        return "-" + gone.size() + " +" + come.size();
    }

    private static List<String> lines(byte[] xmi) {
        return new ArrayList<>(List.of(new String(xmi, StandardCharsets.UTF_8).split("\n")));
    }

    private static <T> T nth(CAS cas, Class<T> type, int n) {
        return type.cast(cas.getAnnotationIndex(cas.getTypeSystem().getType(type.getName())).stream().skip(n)
                .findFirst().orElseThrow());
    }

    @Test
    void readingAndSavingChangesNothing() throws Exception {
        assertArrayEquals(file, bytes(read(file)));
    }

    @Test
    void isTheSameInWhateverOrderPeopleWorked() throws Exception {
        CAS one = factory.createDocument("a b c", "doc", "en");
        add(one, Cue._TypeName, 0, 1);
        add(one, Speaker._TypeName, 2, 3);
        add(one, Cue._TypeName, 2, 3);
        CAS other = factory.createDocument("a b c", "doc", "en");
        add(other, Cue._TypeName, 2, 3);
        add(other, Cue._TypeName, 0, 1);
        add(other, Speaker._TypeName, 2, 3);

        assertArrayEquals(bytes(one), bytes(other));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 44, 89 })
    void aChangedFeatureIsAChangedLine(int n) throws Exception {
        CAS cas = read(file);
        nth(cas, Speaker.class, n).setName("Ana");
        assertEquals("-1 +1", save(cas));

        CAS again = read(file);
        nth(again, Speaker.class, n).setName("Ana Ilić");
        assertEquals("-1 +1", save(again));
    }

    @Test
    void aNewEndIsAChangedLine() throws Exception {
        CAS cas = read(file);
        Speaker speaker = nth(cas, Speaker.class, 7);
        cas.removeFsFromIndexes(speaker);
        speaker.setEnd(speaker.getEnd() + 5);
        cas.addFsToIndexes(speaker);
        assertEquals("-1 +1", save(cas));
    }

    @Test
    void aNewBeginChangesTheLinkToItAndTheListOfMembersToo() throws Exception {
        CAS cas = read(file);
        Speaker speaker = nth(cas, Speaker.class, 7);
        cas.removeFsFromIndexes(speaker);
        speaker.setBegin(speaker.getBegin() - 5);
        cas.addFsToIndexes(speaker);
        assertEquals("-3 +3", save(cas));
    }

    @Test
    void aNewAnnotationIsItsLineAndOneOfTheListOfMembers() throws Exception {
        CAS cas = read(file);
        add(cas, Cue._TypeName, 1500, 1504);
        assertEquals("-1 +2", save(cas));

        CAS again = read(file);
        add(again, Cue._TypeName, 1000, 1004);
        assertEquals("-1 +2", save(again));
    }

    @Test
    void aDeletedAnnotationIsItsLineAndOneOfTheListOfMembers() throws Exception {
        CAS cas = read(file);
        cas.removeFsFromIndexes(cas.getAnnotationIndex(cas.getTypeSystem().getType(TypeNames.TOKEN))
                .stream().skip(300).findFirst().orElseThrow());
        String changed = save(cas);
        assertTrue(changed.equals("-2 +1") || changed.equals("-3 +1"), changed); // or two lines of the list become one
    }

    @Test
    void aNewLinkIsItsLineAndThatOfItsOwner() throws Exception {
        CAS cas = read(file);
        Links.add(nth(cas, Quote.class, 12), "participants", "addressee", nth(cas, Speaker.class, 3));
        assertEquals("-1 +2", save(cas));
    }

    @Test
    void manyEditsStaySmall() throws Exception {
        Random random = new Random(20261122);
        for (int i = 0; i < 60; i++) {
            CAS cas = read(file);
            int word = random.nextInt(590);
            add(cas, i % 2 == 0 ? Cue._TypeName : Quote._TypeName, word * 5, word * 5 + 9);
            String changed = save(cas);
            int gone = Integer.parseInt(changed.substring(1, changed.indexOf(' ')));
            assertTrue(gone <= 4, changed);
        }
    }

    @Test
    void theListOfMembersHasShortLines() {
        List<String> lines = lines(file);
        assertTrue(lines.stream().skip(1).filter(l -> !l.contains("Sofa")).allMatch(l -> l.length() < 1500));
    }
}
