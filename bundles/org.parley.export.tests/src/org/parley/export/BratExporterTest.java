package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.export.MemoryFiles.document;

import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.type.Agreement;
import org.parley.type.AgreementArgument;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

class BratExporterTest {

    private static final String TEXT = "🕊 “We agree,” she said. “It is done.”";

    private static CAS cas(String text) throws Exception {
        return CasFactory.ofParleyTypes().createDocument(text, "doc", "en");
    }

    private static AnnotationFS add(CAS cas, String type, String words) {
        int begin = cas.getDocumentText().indexOf(words);
        return Documents.add(cas, type, begin, begin + words.length());
    }

    private static CAS broken() throws Exception {
        CAS cas = cas(TEXT);
        AnnotationFS first = add(cas, Quote._TypeName, "“We agree,”");
        AnnotationFS second = add(cas, Quote._TypeName, "“It is done.”");
        AnnotationFS she = add(cas, Speaker._TypeName, "she");
        AnnotationFS said = add(cas, Cue._TypeName, "said");
        Documents.set(first, "quoteType", "DIRECT");
        Documents.set(second, "quoteType", "DIRECT");
        Documents.set(she, "name", "Ana Ilić");
        for (AnnotationFS part : List.of(first, second)) {
            Links.add(part, "participants", "speaker", she);
            Links.add(part, "cue", "cue", said);
        }
        Links.add(second, "continues", "continues", first);
        return cas;
    }

    private static List<String> lines(CAS cas) throws Exception {
        return MemoryFiles.of(new BratExporter(), Map.of(), document("a", cas)).lines("a.ann");
    }

    private static List<String> preflight(CAS cas) {
        return new BratExporter().preflight(cas, Map.of()).stream().map(Documents::line).toList();
    }

    @Test
    void aBrokenQuoteIsOneDiscontinuousContentOfAnAttribution() throws Exception {
        assertEquals(List.of(
                "T1\tContent 2 13;24 37\t“We agree,” “It is done.”",
                "A1\tQuoteType T1 DIRECT",
                "T2\tSource 14 17\tshe",
                "#1\tname T2\tAna Ilić",
                "T3\tCue 18 22\tsaid",
                "T4\tAttribution 18 22\tsaid",
                "E1\tAttribution:T4 Cue:T3 Source:T2 Content:T1"), lines(broken()));
        assertEquals(List.of(), preflight(broken()));
    }

    @Test
    void whatALaterPartHasOtherwiseIsSaidByItsNumber() throws Exception {
        CAS cas = broken();
        AnnotationFS second = cas.select(Quote.class).skip(1).findFirst().orElseThrow();
        Documents.set(second, "note", "wavers");
        Documents.set(second, "quoteType", null);
        assertTrue(lines(cas).containsAll(List.of("#1\tnote-2 T1\twavers", "#2\tquoteType-2 T1\t")),
                lines(cas).toString());
    }

    @Test
    void anAgreementIsAnEventWithItsArguments() throws Exception {
        CAS cas = cas("Orlan and Vesk signed a truce, a deal.");
        AnnotationFS truce = add(cas, Agreement._TypeName, "truce");
        Documents.set(truce, "status", "SIGNED");
        Links.add(truce, "arguments", "party", add(cas, Speaker._TypeName, "Orlan"));
        Links.add(truce, "arguments", "party", add(cas, Speaker._TypeName, "Vesk"));
        AnnotationFS deal = add(cas, AgreementArgument._TypeName, "deal");
        Documents.set(deal, "kind", "TOPIC");
        Links.add(truce, "arguments", "topic", deal);
        assertEquals(List.of("T1\tSource 0 5\tOrlan", "T2\tSource 10 14\tVesk", "T3\tAgreement 24 29\ttruce",
                "A1\tStatus E1 SIGNED", "T4\tTopic 33 37\tdeal", "E1\tAgreement:T3 Party:T1 Party2:T2 Topic:T4"),
                lines(cas));
    }

    @Test
    void isBrokenAtLineEndsBecauseBratTakesNoneInAnAnnotation() throws Exception {
        CAS cas = cas("“One.\n\n Two.”");
        Documents.add(cas, Quote._TypeName, 0, 13);
        assertEquals(List.of("T1\tContent 0 5;8 13\t“One. Two.”"), lines(cas));
        assertEquals(List.of(), preflight(cas));
    }

    @Test
    void partsThatReadBackWouldBeOneArePutTogetherByARelation() throws Exception {
        CAS cas = cas("“One.\n“Two.”");
        AnnotationFS one = Documents.add(cas, Quote._TypeName, 0, 5);
        AnnotationFS two = Documents.add(cas, Quote._TypeName, 6, 12);
        Links.add(two, "continues", "continues", one);
        assertEquals(List.of("T1\tContent 0 5\t“One.", "T2\tContent 6 12\t“Two.”", "R1\tcontinues Arg1:T2 Arg2:T1\t"),
                lines(cas));
    }

    @Test
    void aRoleThatThePiecesOfAQuoteCannotTellIsSaid() throws Exception {
        CAS cas = cas("“One,” he said. “Two.”");
        AnnotationFS one = Documents.add(cas, Quote._TypeName, 0, 6);
        AnnotationFS two = Documents.add(cas, Quote._TypeName, 16, 22);
        Links.add(two, "continues", "later", one);
        assertEquals(List.of("WARNING [16, 22] The role “later” cannot be told; it is written as continues."),
                preflight(cas).stream().filter(l -> l.startsWith("WARNING")).toList());
    }

    @Test
    void aSubtypeKeepsItsNameAndItsOwnLinksAreRelations() throws Exception {
        CAS cas = Documents.of("She says word");
        AnnotationFS odd = Documents.add(cas, Documents.ODD, 9, 13);
        Links.add(odd, "participants", "speaker", Documents.add(cas, Speaker._TypeName, 0, 3));
        List<String> lines = lines(cas);
        assertTrue(lines.contains("T2\tOdd 9 13\tword"), lines.toString());
        assertTrue(lines.contains("E1\tAttribution:T3 Source:T1 Content:T2"), lines.toString());
    }

    @Test
    void saysWhatItCannotHold() throws Exception {
        CAS cas = cas("a\u2028b  c\f ");
        Documents.add(cas, Quote._TypeName, 3, 5);
        Documents.add(cas, Quote._TypeName, 4, 6);
        Documents.set(Documents.add(cas, Cue._TypeName, 0, 3), "note", "two\nlines");
        assertEquals(List.of(
                "WARNING [0, 3] Cue, note: line ends, tabs and white space at the ends are not kept in a remark.",
                "WARNING [1, 2] The character U+2028 breaks lines or cannot be read by other tools; in the written copy it is a space or a plain line end.",
                "ERROR [3, 5] Quote covers nothing but white space and is left out.",
                "WARNING [4, 6] Quote begins or ends with white space; in the written copy it is shortened.",
                "WARNING [6, 7] The character U+000C breaks lines or cannot be read by other tools; in the written copy it is a space or a plain line end."),
                preflight(cas));
        assertEquals(List.of("T1\tCue 0 3\ta b", "#1\tAnnotatorNotes T1\ttwo lines", "T2\tContent 5 6\tc"), lines(cas));
    }

    @Test
    void rejectedOnesStayOutWithTheLinksToThem() throws Exception {
        CAS cas = broken();
        State.REJECTED.set(cas.select(Cue.class).single());
        assertEquals("E1\tAttribution:T3 Source:T2 Content:T1", lines(cas).get(5));
        assertTrue(preflight(cas).contains("INFO 1 annotation is left out because of the state that was chosen."));
        List<String> all = MemoryFiles.of(new BratExporter(), Map.of("states", "all"), document("a", cas))
                .lines("a.ann");
        assertTrue(all.contains("A2\tState T3 REJECTED"), all.toString());
    }

    @Test
    void onesConfigurationStandsForAll() throws Exception {
        CAS other = cas("a vow");
        Documents.set(Documents.add(other, Agreement._TypeName, 2, 5), "agreementType", "OATH");
        MemoryFiles files = MemoryFiles.of(new BratExporter(), Map.of(), document("x/a", broken()),
                document("x/b", other));
        assertEquals(List.of("annotation.conf", "visual.conf", "x/a.ann", "x/a.txt", "x/b.ann", "x/b.txt"),
                files.names());
        assertTrue(files.text("annotation.conf").contains(
                "AgreementType\tArg:Agreement, Value:CEASEFIRE|ECONOMIC|HUMANITARIAN|OATH|OTHER|POLITICAL|"));
        assertEquals(TEXT, files.text("x/a.txt"));
    }

    @Test
    void writesTheSameFileForTheSameDocument() throws Exception {
        assertEquals(lines(broken()), lines(broken()));
    }
}
