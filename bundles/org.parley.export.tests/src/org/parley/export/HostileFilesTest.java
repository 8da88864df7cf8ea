package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.exchange.Importer;
import org.parley.type.Cue;
import org.parley.type.Quote;

/** XMI and JSON CAS that mean no good: refused with the name of the file and the reason, in bounded time and memory. */
class HostileFilesTest {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String HEAD = "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:cas='http:///uima/cas.ecore'"
            + " xmlns:p='http:///org/parley/type.ecore' xmi:version='2.0'><cas:NULL xmi:id='0'/>"
            + "<cas:Sofa xmi:id='1' sofaNum='1' sofaID='_InitialView' mimeType='text' sofaString='one two'/>";
    private static final String TAIL = "</xmi:XMI>";
    private static final String SOFA = "{'%ID':1,'%TYPE':'uima.cas.Sofa','sofaNum':1,'sofaID':'_InitialView',"
            + "'sofaString':'one two'}";

    private static String refused(Importer importer, String name, InputStream in) {
        return assertTimeoutPreemptively(LONGEST, () -> {
            CAS cas = Documents.empty();
            Exception e = assertThrows(Exception.class, () -> importer.read(in, name, cas, Map.of(), null));
            assertTrue(e instanceof CoreException || e instanceof IOException,
                    () -> "not told as a problem of the file: " + e);
            return e.getMessage();
        });
    }

    private static String xmi(String elements) {
        return refused(new XmiImporter(), "bad.xmi", stream(HEAD + elements + TAIL));
    }

    private static String json(String content) {
        return refused(new JsonCasImporter(), "bad.json", stream(content.replace('\'', '"')));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSays(String found, String file, String... parts) {
        assertTrue(found.contains(file), found);
        for (String part : parts) {
            assertTrue(found.contains(part), found);
        }
    }

    @Test
    void idsThatAreThereTwice() {
        assertSays(xmi("<p:Cue xmi:id='7' sofa='1' begin='0' end='3'/><p:Cue xmi:id='7' sofa='1' begin='0' end='3'/>"),
                "bad.xmi", "line 1", "the id 7 is there twice");
        assertSays(json("{'%FEATURE_STRUCTURES':[" + SOFA + "," + SOFA + "]}"), "bad.json", "1:",
                "the id 1 is there twice");
    }

    @ParameterizedTest
    @CsvSource({ "0,99", "-1,2", "3,1" })
    void offsetsOutsideTheText(int begin, int end) {
        assertSays(xmi("<p:Cue xmi:id='7' sofa='1' begin='" + begin + "' end='" + end + "'/>"
                + "<cas:View sofa='1' members='7'/>"), "bad.xmi",
                "Cue [" + begin + ", " + end + "] lies outside the text, which has 7 characters");
        assertSays(json("{'%FEATURE_STRUCTURES':[" + SOFA + ",{'%ID':2,'%TYPE':'org.parley.type.Cue','@sofa':1,'begin':"
                + begin + ",'end':" + end + "}],'%VIEWS':{'_InitialView':{'%SOFA':1,'%MEMBERS':[2]}}}"), "bad.json",
                "lies outside the text");
    }

    @Test
    void referencesThatLeadNowhere() {
        assertSays(xmi("<cas:View sofa='1' members='99'/>"), "bad.xmi", "99");
        assertSays(xmi("<p:Quote xmi:id='7' sofa='1' begin='0' end='3' cue='99'/><cas:View sofa='1' members='7'/>"),
                "bad.xmi", "99");
        assertSays(json("{'%FEATURE_STRUCTURES':[" + SOFA + "],'%VIEWS':{'_InitialView':{'%MEMBERS':[99]}}}"),
                "bad.json", "no feature structure with the id 99");
        assertSays(json("{'%FEATURE_STRUCTURES':[" + SOFA
                + ",{'%ID':2,'%TYPE':'org.parley.type.Quote','@sofa':1,'@cue':99}]}"), "bad.json",
                "no feature structure with the id 99");
    }

    @Test
    void entities() {
        assertSays(refused(new XmiImporter(), "bad.xmi", stream("<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><a>&b;</a>")), "bad.xmi", "DOCTYPE");
        assertSays(refused(new XmiImporter(), "bad.xmi",
                stream("<!DOCTYPE a SYSTEM 'http://localhost:1/x.dtd'><a/>")), "bad.xmi", "DOCTYPE");
    }

    @Test
    void encodingsThatThereAreNotAndBytesThatAreNone() {
        assertSays(refused(new XmiImporter(), "bad.xmi", stream("<?xml version='1.0' encoding='UTL-8'?><a/>")),
                "bad.xmi", "line 1", "UTL-8");
        assertSays(
                refused(new XmiImporter(), "bad.xmi", new ByteArrayInputStream(new byte[] { '<', 'a', (byte) 0xFF })),
                "bad.xmi", "UTF-8");
        assertSays(refused(new JsonCasImporter(), "bad.json",
                new ByteArrayInputStream(new byte[] { 0, 0, 0, '{', 'S', 'T', 'R', 'S' })), "bad.json", "UTF-32");
    }

    @Test
    void deepNesting() {
        assertSays(xmi("<p:Cue xmi:id='7' sofa='1'>" + "<a>".repeat(100_000)), "bad.xmi", "line 1");
        assertSays(xmi("<xmi:Extension>" + "<a>".repeat(100_000)), "bad.xmi", "nested deeper than 16");
        assertSays(json("{'%TYPES':" + "[".repeat(100_000)), "bad.json", "1:", "depth");
    }

    /** A start, a piece with its number in the place of a #, again and again, and an end; never in memory as a whole. */
    private static InputStream stream(String head, String piece, int times, String tail) {
        return new SequenceInputStream(new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= times;
            }

            @Override
            public InputStream nextElement() {
                int number = next++;
                return stream(number < 0 ? head : number == times ? tail : piece.replace("#", "" + (number + 2)));
            }
        });
    }

    @Test
    void aMillionElementsAreRead() throws Exception {
        CAS cas = Documents.empty();
        assertTimeoutPreemptively(LONGEST, () -> new XmiImporter().read(stream(HEAD,
                "<p:Cue xmi:id='#' sofa='1' begin='0' end='3'/>", 1_000_000, "<cas:View sofa='1' members='2'/>" + TAIL),
                "many.xmi", cas, Map.of(), null));
        assertEquals(1, Documents.spans(cas, Cue._TypeName).size());
    }

    @Test
    void aMillionElementsThatMakeNoSenseAreRefused() {
        assertSays(refused(new XmiImporter(), "bad.xmi", stream(HEAD, "<p:Cue xmi:id='#' sofa='1' begin='0' end='9'/>",
                1_000_000, "<cas:View sofa='1' members='2'/>" + TAIL)), "bad.xmi", "outside the text");
        assertSays(refused(new JsonCasImporter(), "bad.json", stream("{\"%FEATURE_STRUCTURES\":[",
                "{\"%ID\":#,\"%TYPE\":\"org.parley.type.Cue\",\"begin\":0,\"end\":9},", 1_000_000, "7]}")), "bad.json");
    }

    @Test
    void aMillionLinesForATextOfSevenCharactersAreReadOrRefused() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 1_000_000; i++) {
            lines.append("E").append(i).append("\tAttribution:T").append(i).append('\n');
        }
        MemoryFiles files = new MemoryFiles().with("a.txt", "one two").with("a.ann", lines.toString());
        assertTimeoutPreemptively(LONGEST, () -> files.read(new BratImporter(), "a.ann"));
    }

    @Test
    void anAttributeOfABillionCharacters() {
        String million = "a".repeat(1_000_000);
        assertSays(refused(new XmiImporter(), "bad.xmi",
                stream(HEAD + "<p:Cue xmi:id='7' sofa='1' note='", million, 1_000, "'/>" + TAIL)), "", "MB");
        assertSays(refused(new XmiImporter(), "bad.xmi", stream(HEAD + "<p:", million, 1_000, "/>" + TAIL)), "bad.xmi");
        assertSays(refused(new JsonCasImporter(), "bad.json",
                stream("{\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"", million, 1_000, "\"}]}")), "bad.json",
                "maximum");
        assertSays(refused(new JsonCasImporter(), "bad.json", stream("{\"", million, 1_000, "\":1}")), "bad.json",
                "maximum");
    }

    private static byte[] project(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("exportedproject.json"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** Why a project was refused, or what was left out of it. */
    private static String refusedProject(byte[] zip) {
        return assertTimeoutPreemptively(LONGEST, () -> {
            try {
                return String.join(" ",
                        new MemoryFiles().with("bad.zip", zip).read(new InceptionImporter(), "bad.zip").problems());
            } catch (CoreException e) {
                return e.getMessage();
            }
        });
    }

    @Test
    void projectsThatUnpackToTooMuch() throws Exception {
        byte[] blanks = new byte[64 << 20];
        Arrays.fill(blanks, (byte) ' ');
        assertSays(refusedProject(project("annotation/a.txt/ana.xmi", blanks)), "bad.zip",
                "annotation/a.txt/ana.xmi", "unpacks to more");
        assertSays(refusedProject(project("annotation/a.txt/ana.zip", project("ana.xmi", blanks))),
                "bad.zip!annotation/a.txt/ana.zip", "unpacks to more");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', value = { "[]|START_OBJECT",
            "{'%FEATURE_STRUCTURES':[{'%ID':9}]}|no %TYPE", "{'%FEATURE_STRUCTURES':[{'%ID':0,'%TYPE':'x'}]}|no id",
            "{'%FEATURE_STRUCTURES':[{'%ID':2,'%TYPE':'com.example.No'}]}|com.example.No is not known",
            "{'%FEATURE_STRUCTURES':[{'%ID':2,'%TYPE':'uima.cas.String'}]}|is not known",
            "{'%FEATURE_STRUCTURES':[{'%ID':2,'%TYPE':'uima.cas.ArrayBase'}]}|is not known",
            "{'%FEATURE_STRUCTURES':[{'%ID':2,'%TYPE':'org.parley.type.Cue','mood':1}]}|no feature mood",
            "{'%FEATURE_STRUCTURES':[{'%ID':2,'%TYPE':'org.parley.type.Cue','begin':'a'}]}|cannot hold a",
            "{'%FEATURE_STRUCTURES':[{'%ID':2,'%TYPE':'org.parley.type.Cue','begin':99999999999}]}|cannot hold 99999999999",
            "{'%FEATURE_STRUCTURES':[{'%ID':2,'%TYPE':'org.parley.type.Cue','begin':99999999999999999999999}]}|range",
            "{'%HEADER':{'offset-encoding':'UTF-7'}}|UTF-7", "{} {}|more behind the end", "{|Unexpected end",
            "{'%NEW':1}|no text" })
    void jsonThatIsNoCas(String content, String reason) {
        assertSays(json(content), "bad.json", reason);
    }

    @Test
    void aNumberOfAMillionDigits() {
        assertSays(json("{'%FEATURE_STRUCTURES':[{'%ID':" + "9".repeat(1_000_000)), "bad.json", "1:");
    }

    @Test
    void quotesThatContinueEachOtherAreReadAndWrittenAgain() throws Exception {
        CAS cas = Documents.empty();
        new XmiImporter().read(stream(HEAD + "<p:Quote xmi:id='7' sofa='1' begin='0' end='3' continues='8'/>"
                + "<p:QuoteContinuationLink xmi:id='8' role='continues' target='7'/>"
                + "<cas:View sofa='1' members='7'/>" + TAIL), "cycle.xmi", cas, Map.of(), null);
        assertEquals(1, Documents.spans(Documents.back(cas), Quote._TypeName).size());
    }
}
