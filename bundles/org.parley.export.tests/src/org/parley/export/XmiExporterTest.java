package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.ContentWriter;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.TypeNames;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

class XmiExporterTest {

    @Test
    void aSoundDocumentGoesOutAsItIs() throws Exception {
        CAS cas = Documents.of("“Peace 🕊” she said");
        AnnotationFS quote = Documents.add(cas, Quote._TypeName, 0, 10);
        AnnotationFS she = Documents.add(cas, Speaker._TypeName, 11, 14);
        Documents.set(she, "name", "Ana <Ilić> & \"Co\"\n");
        Links.add(quote, "participants", "speaker", she);

        assertEquals(List.of(), Documents.preflight(cas));

        CAS back = Documents.back(cas);
        assertEquals("“Peace 🕊” she said", back.getDocumentText());
        assertEquals(List.of("[0, 10]“Peace 🕊”"), Documents.spans(back, Quote._TypeName));
        AnnotationFS speaker = Links.targets(back.select(Quote.class).single(), "participants", "speaker").get(0);
        assertEquals("Ana <Ilić> & \"Co\"\n", Documents.get(speaker, "name"));
        assertEquals("she", speaker.getCoveredText());
    }

    @Test
    void neverChangesTheDocumentItself() throws Exception {
        CAS cas = Documents.of("a \u00A0word ");
        AnnotationFS quote = Documents.add(cas, Quote._TypeName, 1, 8);
        Links.add(quote, "cue", null, cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), 0, 1));
        State.REJECTED.set(Documents.add(cas, Cue._TypeName, 0, 1));
        byte[] before = Documents.bytes(cas);

        Documents.preflight(cas);
        Documents.exported(cas, Map.of());

        assertArrayEquals(before, Documents.bytes(cas));
    }

    @Test
    void isXml10InUtf8() throws Exception {
        String xmi = Documents.exported(Documents.of("Žižek"), Map.of());
        assertTrue(xmi.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), xmi.substring(0, 60));
    }

    @Test
    void forbiddenCharactersBecomeSpacesSoThatOffsetsHold() throws Exception {
        CAS cas = Documents.of("one\ftwo \uD83Dx three\uFFFF");
        Documents.add(cas, Quote._TypeName, 11, 16);

        assertEquals(
                List.of("WARNING [3, 4] The character U+000C cannot stand in XML; in the written copy it is a space.",
                        "WARNING [8, 9] The character U+D83D cannot stand in XML; in the written copy it is a space.",
                        "WARNING [16, 17] The character U+FFFF cannot stand in XML; in the written copy it is a space."),
                Documents.preflight(cas).stream().filter(l -> l.contains("cannot stand")).toList());
        CAS back = Documents.back(cas);
        assertEquals("one two  x three ", back.getDocumentText());
        assertEquals(List.of("[11, 16]three"), Documents.spans(back, Quote._TypeName));
    }

    @Test
    void forbiddenCharactersInFeaturesBecomeSpacesToo() throws Exception {
        CAS cas = Documents.of("word");
        Documents.set(Documents.add(cas, Quote._TypeName, 0, 4), "note", "a\u0000b");
        assertEquals("a b", Documents.get(Documents.back(cas).select(Quote.class).single(), "note"));
    }

    @Test
    void lineEndsKeepTheirLength() throws Exception {
        CAS cas = Documents.of("a\r\nb\rc");
        assertEquals("a \nb\nc", Documents.back(cas).getDocumentText());
        assertEquals(2, Documents.preflight(cas).stream().filter(l -> l.contains("line end of Windows")).count());
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = { " word,1,5", "word ,0,4", "\u00A0word\u00A0,1,5",
            "\u202Fword\u2009,1,5", "\u200Bword\uFEFF,1,5", "'\n word\t',2,6", "\u0085word\u2028,1,5" })
    void annotationsAreShortenedToWhatIsNoWhiteSpace(String text, int begin, int end) throws Exception {
        CAS cas = Documents.empty();
        CasFactory.setDocument(cas, text, "doc", "en");
        Documents.add(cas, Quote._TypeName, 0, text.length());

        assertTrue(Documents.preflight(cas).contains("WARNING [0, " + text.length()
                + "] Quote begins or ends with white space; in the written copy it is shortened."));
        assertEquals(List.of("[" + begin + ", " + end + "]word"),
                Documents.spans(Documents.back(cas), Quote._TypeName));
    }

    @Test
    void tokensAndSentencesAreShortenedAsWell() throws Exception {
        CAS cas = Documents.empty();
        CasFactory.setDocument(cas, "word ", "doc", "en");
        Documents.add(cas, TypeNames.SENTENCE, 0, 5);
        Documents.add(cas, TypeNames.TOKEN, 0, 5);

        CAS back = Documents.back(cas);
        assertEquals(List.of("[0, 4]word"), Documents.spans(back, TypeNames.SENTENCE));
        assertEquals(List.of("[0, 4]word"), Documents.spans(back, TypeNames.TOKEN));
    }

    @Test
    void whatCoversNoTextIsLeftOutWithTheLinksToIt() throws Exception {
        CAS cas = Documents.of("a b");
        AnnotationFS quote = Documents.add(cas, Quote._TypeName, 0, 1);
        Links.add(quote, "participants", "speaker", Documents.add(cas, Speaker._TypeName, 1, 2));
        Links.add(quote, "participants", "addressee", Documents.add(cas, Speaker._TypeName, 2, 3));

        assertEquals(List.of(
                "WARNING [0, 1] A link of Quote (participants) leads to no annotation that is written and is left out.",
                "ERROR [1, 2] Speaker covers nothing but white space and is left out."), Documents.preflight(cas));
        CAS back = Documents.back(cas);
        assertEquals(List.of("[2, 3]b"), Documents.spans(back, Speaker._TypeName));
        assertEquals(List.of("addressee"),
                Links.of(back.select(Quote.class).single()).stream().map(Links.Link::role).toList());
    }

    @ParameterizedTest
    @CsvSource({ "0, 4", "-1, 2", "3, 1", "4, 9" })
    void whatLiesOutsideTheTextIsLeftOut(int begin, int end) throws Exception {
        CAS cas = Documents.of("abc");
        Documents.add(cas, Cue._TypeName, begin, end);

        assertEquals(
                List.of("ERROR [" + Math.max(0, begin) + ", " + end + "] Cue lies outside the text and is left out."),
                Documents.preflight(cas).stream().filter(l -> l.startsWith("ERROR")).toList());
        assertEquals(List.of(), Documents.spans(Documents.back(cas), Cue._TypeName));
    }

    @Test
    void linksToAnnotationsThatNoIndexHoldsAreLeftOut() throws Exception {
        CAS cas = Documents.of("a b");
        AnnotationFS quote = Documents.add(cas, Quote._TypeName, 0, 1);
        AnnotationFS deleted = Documents.add(cas, Cue._TypeName, 2, 3);
        Links.add(quote, "cue", null, deleted);
        cas.removeFsFromIndexes(deleted);

        assertEquals(1, Documents.preflight(cas).size());
        assertNull(Documents.back(cas).select(Quote.class).single().getCue());
        assertFalse(Documents.exported(cas, Map.of()).contains(":Cue "), "not even as something that no list shows");
    }

    @ParameterizedTest
    @CsvSource({ "open, '[0, 1]a,[2, 3]b'", "accepted, '[0, 1]a'", "all, '[0, 1]a,[2, 3]b,[4, 5]c'" })
    void writesTheStatesThatWereChosen(String choice, String expected) throws Exception {
        CAS cas = Documents.of("a b c");
        State.ACCEPTED.set(Documents.add(cas, Cue._TypeName, 0, 1));
        State.SUGGESTED.set(Documents.add(cas, Cue._TypeName, 2, 3));
        State.REJECTED.set(Documents.add(cas, Cue._TypeName, 4, 5));

        assertEquals(expected,
                String.join(",", Documents.spans(Documents.back(cas, Map.of("states", choice)), Cue._TypeName)));
        assertThrows(IllegalArgumentException.class, () -> Documents.exported(cas, Map.of("states", "some")));
    }

    @Test
    void aDocumentWithoutSentencesAndTokensGetsPlainOnes() throws Exception {
        CAS cas = Documents.empty();
        CasFactory.setDocument(cas, "Talks resume\n\n“We hope,” Ana said. It rains.\u00A0\n", "doc", "en");

        CAS back = Documents.back(cas);

        assertEquals(List.of("[0, 12]Talks resume", "[14, 34]“We hope,” Ana said.", "[35, 44]It rains."),
                Documents.spans(back, TypeNames.SENTENCE));
        assertEquals(List.of("[0, 5]Talks", "[6, 12]resume", "[14, 15]“", "[15, 17]We"),
                Documents.spans(back, TypeNames.TOKEN).subList(0, 4));
        assertEquals(2, Documents.preflight(cas).size());
    }

    @Test
    void theDocumentsDataAreThereWithTheLanguage() throws Exception {
        CAS cas = Documents.empty();
        cas.setDocumentText("Slovo");
        cas.setDocumentLanguage("sk");

        CAS back = Documents.back(cas);

        assertEquals(TypeNames.DOCUMENT_META_DATA, back.getDocumentAnnotation().getType().getName());
        assertEquals("sk", back.getDocumentLanguage());
        assertEquals(5, back.getDocumentAnnotation().getEnd());
        assertEquals(1,
                back.getAnnotationIndex(back.getTypeSystem().getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)).size());
    }

    @Test
    void writesOneView() throws Exception {
        CAS cas = Documents.of("word");
        cas.createView("raw").setDocumentText("<p>word</p>");

        assertEquals(List.of("ERROR The view raw is not written: Parley writes one text a document."),
                Documents.preflight(cas));
        assertFalse(Documents.exported(cas, Map.of()).contains("&lt;p>"));
    }

    @Test
    void anEmptyDocumentIsADocument() throws Exception {
        CAS cas = Documents.of("");
        assertEquals(List.of(), Documents.preflight(cas));
        assertEquals("", Documents.back(cas).getDocumentText());
    }

    @Test
    void saysWhatInceptionMakesOfAPlugInsTypeAndWritesItAllTheSame() throws Exception {
        CAS cas = Documents.of("a b");
        AnnotationFS odd = Documents.add(cas, Documents.ODD, 0, 1);
        odd.setDoubleValue(odd.getType().getFeatureByBaseName("sure"), 0.5);
        odd.setFeatureValue(odd.getType().getFeatureByBaseName("answers"), Documents.add(cas, Cue._TypeName, 2, 3));

        List<String> said = Documents.preflight(cas);

        assertEquals(4, said.size(), said.toString());
        assertTrue(said.stream().allMatch(l -> l.startsWith("INFO ") && l.contains(Documents.ODD)), said.toString());
        AnnotationFS back = (AnnotationFS) Documents.back(cas).select(cas.getTypeSystem().getType(Documents.ODD))
                .single();
        assertEquals(0.5, back.getDoubleValue(back.getType().getFeatureByBaseName("sure")));
        assertEquals("b", ((AnnotationFS) back.getFeatureValue(back.getType().getFeatureByBaseName("answers")))
                .getCoveredText());
    }

    @Test
    void aReferenceToSomethingLeftOutIsCut() throws Exception {
        CAS cas = Documents.of("a b");
        AnnotationFS odd = Documents.add(cas, Documents.ODD, 0, 1);
        AnnotationFS rejected = Documents.add(cas, Cue._TypeName, 2, 3);
        State.REJECTED.set(rejected);
        odd.setFeatureValue(odd.getType().getFeatureByBaseName("answers"), rejected);

        String xmi = Documents.exported(cas, Map.of());

        assertFalse(xmi.contains(":Cue "), xmi);
        assertTrue(Documents.preflight(cas)
                .contains("WARNING [0, 1] Odd: answers leads to an annotation that is left out; "
                        + "in the written copy it leads nowhere."),
                Documents.preflight(cas).toString());
    }

    @Test
    void forbiddenCharactersInListsOfTextsBecomeSpacesWhateverElseIsPutRight() throws Exception {
        CAS cas = Documents.of("a b"); // has no sentences, so that a copy is made
        AnnotationFS odd = Documents.add(cas, Documents.ODD, 0, 1);
        StringArrayFS words = cas.createStringArrayFS(2);
        words.set(0, "x\fy");
        odd.setFeatureValue(odd.getType().getFeatureByBaseName("words"), words);

        assertTrue(Documents.preflight(cas)
                .contains("WARNING [0, 1] Odd has characters in words that cannot stand in XML; "
                        + "in the written copy they are spaces."),
                Documents.preflight(cas).toString());
        assertTrue(Documents.exported(cas, Map.of()).contains("<words>x y</words>"));
    }

    @Test
    void typeSystemHoldsEveryType() throws Exception {
        CasFactory factory = CasFactory.ofParleyTypes();
        Map<String, ContentWriter> companions = new XmiExporter().companions(factory.typeSystemDescription(), Map.of());
        assertEquals(List.of("TypeSystem.xml"), List.copyOf(companions.keySet()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        companions.get("TypeSystem.xml").writeTo(out);

        List<String> names = List
                .of(CasXmi.readTypeSystem(new ByteArrayInputStream(out.toByteArray()), "TypeSystem.xml").getTypes())
                .stream().map(t -> t.getName()).toList();

        assertTrue(names.containsAll(List.of(TypeNames.DOCUMENT_META_DATA, TypeNames.SENTENCE, TypeNames.TOKEN,
                TypeNames.POS, Quote._TypeName, Speaker._TypeName, "org.parley.type.QuoteParticipantLink")),
                names.toString());
    }
}
