package org.parley.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {

    private static DocumentText.Result read(byte... bytes) throws Exception {
        return DocumentText.read(new ByteArrayInputStream(bytes), "talks.txt");
    }

    private static DocumentText.Result readHex(String hex) throws Exception {
        return read(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    @ParameterizedTest
    @CsvSource({ "'UTF-8', E2 80 9C C3 A9 F0 9F 95 8A", "'UTF-8 with mark', EF BB BF E2 80 9C C3 A9 F0 9F 95 8A",
            "'UTF-16 LE with mark', FF FE 1C 20 E9 00 3D D8 4A DD",
            "'UTF-16 BE with mark', FE FF 20 1C 00 E9 D8 3D DD 4A" })
    void reads(String encoding, String hex) throws Exception {
        assertEquals("“é🕊", readHex(hex).text(), encoding);
    }

    @ParameterizedTest
    @CsvSource({ "Windows-1252 quotation mark, 61 62 93 63, 101, offset 2",
            "cut in a character, 61 E2 80, 101, offset 1",
            "overlong, C0 AF, 101, offset 0", "surrogate in UTF-8, ED A0 80, 101, offset 0",
            "UTF-16 without mark, 61 00 62 00, 103, offset 1", "UTF-32 LE, FF FE 00 00 61 00 00 00, 102, UTF-32",
            "UTF-32 BE, 00 00 FE FF 00 00 00 61, 102, UTF-32",
            "UTF-16 cut in a character, FF FE 61 00 62, 101, offset 4",
            "UTF-16 half of a pair, FF FE 61 00 3D D8, 101, UTF-16" })
    void refuses(String what, String hex, int code, String place) {
        CoreException e = assertThrows(CoreException.class, () -> readHex(hex), what);
        assertEquals(code, e.getStatus().getCode(), e.getMessage());
        assertTrue(e.getMessage().contains("talks.txt") && e.getMessage().contains(place), e.getMessage());
    }

    @Test
    void anEmptyFileIsAnEmptyText() throws Exception {
        assertEquals(new DocumentText.Result("", List.of()), read());
        assertEquals("", readHex("EF BB BF").text());
    }

    @Test
    void lineEndsBecomeOneCharacter() throws Exception {
        DocumentText.Result result = read("a\r\nb\rc\nd\r".getBytes(StandardCharsets.UTF_8));

        assertEquals("a\nb\nc\nd\n", result.text());
        assertEquals(List.of("3 line ends of Windows or old Mac became plain ones."),
                result.problems().stream().map(Problem::message).toList());
    }

    @Test
    void forbiddenCharactersBecomeSpacesAndAreListedByOffset() {
        DocumentText.Result result = DocumentText.normalize("a\fb\uFFFEc\uD83Dd\uDD4A\t🕊\u0085");

        assertEquals("a b c d \t🕊\u0085", result.text());
        assertEquals(List.of(1, 3, 5, 7), result.problems().stream().map(Problem::begin).toList());
        assertEquals("The character U+000C cannot stand in XML and became a space.",
                result.problems().get(0).message());
    }

    @Test
    void offsetsAreThoseOfTheNormalisedText() {
        DocumentText.Result result = DocumentText.normalize("a\r\n\fb");

        assertEquals("a\n b", result.text());
        assertEquals(2, result.problems().get(1).begin());
    }

    @Test
    void latinTextIsNeverGuessed() {
        byte[] latin = "Müller sagte".getBytes(Charset.forName("ISO-8859-1"));
        assertThrows(CoreException.class, () -> read(latin));
    }
}
