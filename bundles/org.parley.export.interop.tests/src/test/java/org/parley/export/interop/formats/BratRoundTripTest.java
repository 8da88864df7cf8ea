package org.parley.export.interop.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.parley.core.Problem;
import org.parley.export.BratExporter;
import org.parley.export.BratImporter;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What goes out to brat comes back, up to what the report says; and any reader of brat's format takes it. */
class BratRoundTripTest {

    private static final Map<String, String> ALL = Map.of("states", "all");

    private static boolean isWhole(CAS cas) {
        return new BratExporter().preflight(cas, ALL).stream().allMatch(p -> p.severity() == Problem.Severity.INFO);
    }

    @Property(tries = 150)
    void whatIsNotReportedComesBack(@ForAll long number) throws Exception {
        CAS cas = RandomDocument.of(number, true);
        Files files = Files.of(new BratExporter(), cas);
        CAS back = files.read(new BratImporter(), "doc.ann");
        assertEquals(List.of(), files.problems());
        if (isWhole(cas)) {
            assertEquals(Facts.of(cas), Facts.of(back), () -> files.text("doc.ann"));
        }
    }

    /** An annotation that comes back otherwise, or not, stands where the preflight says so, or links to one that does. */
    @Property(tries = 150)
    void ofOddDocumentsWhatIsOtherwiseIsNamedByItsPlace(@ForAll long number) throws Exception {
        CAS cas = RandomDocument.of(number, false);
        Files files = Files.of(new BratExporter(), cas);
        Set<String> back = Set.copyOf(Facts.annotations(files.read(new BratImporter(), "doc.ann")));
        Set<String> said = new HashSet<>();
        new BratExporter().preflight(cas, ALL).forEach(p -> said.add("[" + p.begin() + ", " + p.end() + "]"));
        for (String fact : Facts.annotations(cas)) {
            boolean isSaid = said.stream().anyMatch(fact::contains);
            assertTrue(back.contains(fact) || isSaid, () -> fact + " is not in\n" + back + "\nand not in\n" + said);
        }
    }

    @Property(tries = 150)
    void whateverIsWrittenIsReadWithoutAComplaint(@ForAll long number) throws Exception {
        Files files = Files.of(new BratExporter(), RandomDocument.of(number, false));
        files.read(new BratImporter(), "doc.ann");
        assertEquals(List.of(), files.problems(), () -> files.text("doc.ann"));
    }

    @Property(tries = 150)
    void followsTheRulesOfBrat(@ForAll long number) throws Exception {
        Files files = Files.of(new BratExporter(), RandomDocument.of(number, number % 2 == 0));
        checkRules(files);
    }

    @Example
    void theSampleCorpusComesBackWhole() throws Exception {
        for (Path file : Samples.all()) {
            CAS cas = Samples.read(file);
            assertTrue(isWhole(cas), file.toString());
            Files files = Files.of(new BratExporter(), cas);
            checkRules(files);
            assertEquals(Facts.of(cas), Facts.of(files.read(new BratImporter(), "doc.ann")), file.toString());
            assertEquals(List.of(), files.problems());
        }
    }

    /** As brat's own reader sees a file: each line by itself, covered words equal, ids unique, targets there. */
    private static void checkRules(Files files) {
        int[] text = files.text("doc.txt").codePoints().toArray();
        Set<String> ids = new HashSet<>();
        String all = files.text("doc.ann");
        assertTrue(all.isEmpty() || all.endsWith("\n"));
        String[] lines = all.isEmpty() ? new String[0] : all.split("\n");
        for (String line : lines) {
            assertEquals(1, line.lines().count(), line);
            assertTrue(line.matches("([TERA][0-9]+|#[0-9]+)\t\\S.*"), line);
            assertTrue(ids.add(line.substring(0, line.indexOf('\t'))), line);
        }
        Set<String> triggers = new HashSet<>();
        Set<String> referred = new HashSet<>();
        for (String line : lines) {
            String[] columns = line.split("\t", 3);
            String[] words = columns[1].split(" ");
            switch (columns[0].charAt(0)) {
            case 'T' -> textBound(columns, text);
            case 'E' -> {
                triggers.add(words[0].split(":")[1]);
                Set<String> roles = new HashSet<>();
                for (int i = 1; i < words.length; i++) {
                    assertTrue(roles.add(words[i].split(":")[0]), line);
                    referred.add(words[i].split(":")[1]);
                }
            }
            case 'R' -> {
                assertEquals(3, words.length, line);
                referred.add(words[1].substring("Arg1:".length()));
                referred.add(words[2].substring("Arg2:".length()));
            }
            default -> {
                assertTrue(words.length == 2 || columns[0].startsWith("A") && words.length == 3, line);
                referred.add(words[1]);
            }
            }
        }
        assertTrue(ids.containsAll(triggers) && ids.containsAll(referred));
        referred.retainAll(triggers);
        assertEquals(Set.of(), referred, "brat takes no annotation that is also the trigger of an event");
    }

    private static void textBound(String[] columns, int[] text) {
        String places = columns[1].substring(columns[1].indexOf(' ') + 1);
        StringBuilder covered = new StringBuilder();
        int last = -1;
        for (String place : places.split(";")) {
            int begin = Integer.parseInt(place.split(" ")[0]);
            int end = Integer.parseInt(place.split(" ")[1]);
            assertTrue(last <= begin && begin < end && end <= text.length, columns[1]);
            covered.append(covered.isEmpty() ? "" : " ").append(new String(text, begin, end - begin));
            last = end;
        }
        assertEquals(covered.toString(), columns[2], columns[0]);
    }
}
