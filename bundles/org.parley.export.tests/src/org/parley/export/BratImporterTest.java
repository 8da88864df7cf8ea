package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.export.MemoryFiles.Imported;

class BratImporterTest {

    private static Imported read(String text, String... lines) throws Exception {
        return new MemoryFiles().with("a.txt", text).with("a.ann", String.join("\n", lines) + "\n")
                .read(new BratImporter(), "a.ann");
    }

    @Test
    void readsPolNeAR() throws Exception {
        Imported read = read("🕊 “Stay,” Ana said.\n“And sit.” Bo: up", "T1\tSource 10 13\tAna", "T2\tCue 14 18\tsaid",
                "T3\tContent 2 9;20 30\t“Stay,” “And sit.”", "T4\tAttribution 14 18\tsaid",
                "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1", "T5\tSource 31 33\tBo", "T6\tCue 33 34\t:",
                "T7\tContent 35 37\tup", "T8\tAttribution 33 34\t:",
                "E2\tAttribution:T8 Source:T5 Cue:T6 Content:T7 Source2:T1");
        assertEquals(List.of(), read.problems());
        assertEquals(List.of("[11, 14]Speaker", "[15, 19]Cue",
                "[21, 31]Quote speaker->[11, 14] cue->[15, 19] continues->[3, 10]",
                "[3, 10]Quote speaker->[11, 14] cue->[15, 19]", "[32, 34]Speaker", "[34, 35]Cue",
                "[36, 38]Quote speaker->[32, 34] speaker->[11, 14] cue->[34, 35]"), Facts.of(read.cas()));
        assertEquals("a", Documents.get(read.cas().getDocumentAnnotation(), "documentId"));
    }

    @Test
    void piecesPartedByALineEndAreOne() throws Exception {
        Imported read = read("“One.\n\nTwo.” x", "T1\tContent 0 5;7 12\t“One. Two.”");
        assertEquals(List.of("[0, 12]Quote"), Facts.of(read.cas()));
    }

    @Test
    void readsAgreementsAttributesRemarksAndReferences() throws Exception {
        Imported read = read("Ana signed it", "T1\tSource 0 3\tAna", "T2\tAgreement 4 10\tsigned",
                "E1\tAgreement:T2 Party:T1 Evidence:E1", "A1\tStatus E1 SIGNED", "A2\tUnsure E1",
                "#1\tAnnotatorNotes E1\tsee page 2", "#2\tconfidence T1\t0.5", "N1\tReference T1 People:17\tAna Ilić");
        assertEquals(List.of(), read.problems());
        assertEquals(List.of("[0, 3]Speaker(name=Ana Ilić, entityId=People:17, confidence=0.5)",
                "[4, 10]Agreement(status=SIGNED, note=see page 2, unsure=true) party->[0, 3] evidence->[4, 10]"),
                Facts.of(read.cas()));
    }

    @Test
    void countsWhatIsNotKnown() throws Exception {
        Imported read = read("Ana met Bo", "T1\tPerson 0 3\tAna", "T2\tPerson 8 10\tBo", "T3\tMeet 4 7\tmet",
                "E1\tMeet:T3 Who:T1 Whom:T2", "R1\tknows Arg1:T1 Arg2:T2", "*\tEquiv T1 T2", "T4\tSource 0 3\tAna",
                "A1\tAge T4 OLD");
        assertEquals(List.of("[0, 3]Speaker"), Facts.of(read.cas()));
        assertEquals(
                List.of("WARNING Line 5: an end of the relation knows was not read; it is left out.",
                        "WARNING Annotations Person: not known here; 2 are left out.",
                        "WARNING Events Meet: not known here; 1 is left out.",
                        "WARNING Relations Equiv: not known here; 1 is left out.",
                        "WARNING Values Speaker:age: not known here; 1 is left out."),
                read.problems().stream().filter(p -> !p.contains("Line 4")).toList());
    }

    @Test
    void countsWindowsLineEndsAsBratDoesOrAsTheFileDoes() throws Exception {
        String text = "\uFEFFa\r\nb\r\nword";
        assertEquals(List.of("[4, 8]Cue"), Facts.of(read(text, "T1\tCue 7 11\tword").cas()));
        assertEquals(List.of("[4, 8]Cue"), Facts.of(read(text, "T1\tCue 4 8\tword").cas()));
    }

    @Test
    void readsFilesThatCountUtf16Units() throws Exception {
        Imported read = read("🕊🕊 word", "T1\tCue 5 9\tword");
        assertEquals(List.of("[5, 9]Cue"), Facts.of(read.cas()));
        assertEquals(List.of("INFO The file counts UTF-16 units, not characters as brat does; it is read so."),
                read.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = { "T1\tCue 0 99\tword", "T1\tCue 3 2\t", "T1\tCue 0 4\twart", "T1\tCue a 4\tword",
            "T1\tCue 0 4;2 6\tword rd", "T1\tCue 0 99999999999999999999\tword", "T1\tCue -1 2\tw", "T1 Cue 0 4 word",
            "X1\tCue 0 4\tword", "\t", "T1\tCue", "T1", "E1\tAgreement Party:T9", "E1\tAgreement:T9 Party:T9",
            "E1\t:", "R1\tcontinues T1 T2", "A1\tKind", "A1\tKind T7 PERSON", "#1\tAnnotatorNotes\tword",
            "N1\tReference T1\tword", "T1\tCue 2 2\t" })
    void leavesOutWhatIsNotAsItShouldBeAndNamesTheLine(String line) throws Exception {
        Imported read = read("words and words", "", line);
        assertEquals(List.of(), Facts.of(read.cas()));
        assertTrue(read.problems().toString().contains("ERROR Line 2"), read.problems().toString());
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        CoreException e = assertThrows(CoreException.class,
                () -> read("words", "T1\tCue 0 1\tw", "T1\tCue 1 2\to"));
        assertEquals("a.ann, line 2: T1 stands for something else already. Give it an id of its own.", e.getMessage());
    }

    @Test
    void refusesAFileWithoutItsText() {
        CoreException e = assertThrows(CoreException.class,
                () -> new MemoryFiles().with("a.ann", "").read(new BratImporter(), "a.ann"));
        assertTrue(e.getMessage().startsWith("a.ann: the text a.txt is not beside it."), e.getMessage());
        assertThrows(CoreException.class, () -> new BratImporter().read(new ByteArrayInputStream(new byte[0]), "a.ann",
                Documents.empty(), Map.of(), null));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        CoreException e = assertThrows(CoreException.class,
                () -> new MemoryFiles().with("a.txt", "words")
                        .with("a.ann", "#1\tx T1\tcafé\n".getBytes(StandardCharsets.ISO_8859_1))
                        .read(new BratImporter(), "a.ann"));
        assertTrue(e.getMessage().startsWith("a.ann, line 1: this is not UTF-8."), e.getMessage());
    }

    @Test
    void takesEventsInCircles() throws Exception {
        Imported read = read("pact deal", "T1\tAgreement 0 4\tpact", "T2\tAgreement 5 9\tdeal",
                "E1\tAgreement:T1 Evidence:E2", "E2\tAgreement:T2 Evidence:E1",
                "E3\tAttribution:T1 Content:E3 Source:E3");
        assertEquals(List.of("[0, 4]Agreement evidence->[5, 9]", "[5, 9]Agreement evidence->[0, 4]"),
                Facts.of(read.cas()));
    }

    @Test
    void aLineOfAMillionCharactersAndAMillionLinesTakeBoundedTime() {
        String million = "word ".repeat(200_000);
        assertTimeout(Duration.ofMinutes(5), () -> {
            read(million, "T1\tContent 0 1000000\t" + million, "#1\tAnnotatorNotes T1\t" + million);
            String pieces = IntStream.range(0, 100_000).mapToObj(i -> 5 * i + " " + (5 * i + 4))
                    .collect(Collectors.joining(";"));
            String arguments = IntStream.range(0, 100_000).mapToObj(i -> "Source" + i + ":T2")
                    .collect(Collectors.joining(" "));
            Imported read = read(million, "T1\tContent " + pieces + "\t", "T2\tSource 0 4\tword",
                    "E1\tAttribution:T2 Content:T1 " + arguments);
            assertEquals(List.of("ERROR Line 1: T1 has more than 200 parts and is left out.",
                    "ERROR Line 3: E1 has more than 1000 parts and is left out."), read.problems());
            String lines = IntStream.range(0, 1_000_000).mapToObj(i -> "T" + i + "\tPerson 0 1000000\tx\n")
                    .collect(Collectors.joining());
            Imported many = new MemoryFiles().with("a.txt", million).with("a.ann", lines).read(new BratImporter(),
                    "a.ann");
            assertEquals(201, many.problems().size());
            assertEquals("ERROR There are 999800 more problems of such kinds.", many.problems().get(200));
        });
    }

    @Test
    void refusesLinesAndFilesBeyondItsLimits() {
        CoreException e = assertThrows(CoreException.class, () -> read("a", "#1\tx T1\t" + "x".repeat(8_000_000)));
        assertTrue(e.getMessage().startsWith("a.ann, line 1 is longer than 8000000 characters."), e.getMessage());
        e = assertThrows(CoreException.class, () -> read("a", "\n".repeat(2_000_001)));
        assertTrue(e.getMessage().startsWith("a.ann has more than 2000000 lines."), e.getMessage());
    }
}
