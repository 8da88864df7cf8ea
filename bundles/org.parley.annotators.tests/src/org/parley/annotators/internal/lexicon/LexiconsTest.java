package org.parley.annotators.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's word lists add to those that are shipped. */
class LexiconsTest {

    @TempDir
    private Path folder;

    private Lexicons with(String list, String... lines) throws IOException {
        Files.write(folder.resolve(list + ".txt"), List.of(lines));
        return Lexicons.with(folder);
    }

    @Test
    void addsEntries() throws Exception {
        SpeechLexicon speech = new SpeechLexicon(
                with("speech-verbs", "# verbs of our region", "", "grumph | q t", "quoth,quoth | q"));
        assertTrue(speech.verb("grumphed").that());
        assertTrue(speech.verb("quoth").quoted());
        assertTrue(speech.verb("said").quoted(), "the shipped ones stay");
    }

    @Test
    void takesEntriesOut() throws Exception {
        SpeechLexicon speech = new SpeechLexicon(with("speech-verbs", "-believe", "-say"));
        assertNull(speech.verb("believed"));
        assertNull(speech.verb("said"), "a word with forms is named by its first");
    }

    @Test
    void changesEntries() throws Exception {
        SpeechLexicon speech = new SpeechLexicon(with("speech-verbs", "say,said | q"));
        assertTrue(speech.verb("said").quoted());
        assertEquals(false, speech.verb("said").that());
    }

    @Test
    void addsNames() throws Exception {
        assertTrue(new NameLexicon(with("media", "Halmis Gazette")).isMedium("Halmis Gazette"));
        NameLexicon names = new NameLexicon(with("capitals", "Ostrevik | Tarvenia"));
        assertEquals("Tarvenia", names.countryOfCapital("Ostrevik"));
    }

    @Test
    void addsWordsOfAgreements() throws Exception {
        AgreementLexicon agreements = new AgreementLexicon(with("agreement-words", "handfast | noun"));
        assertTrue(agreements.is("handfasts", "noun"));
    }

    @Test
    void leavesFilesOfOtherNamesAlone() throws Exception {
        Lexicons lists = with("weather-words", "no ( entry | of | ours");
        assertEquals(LexiconReader.read("speech-verbs"), lists.read("speech-verbs"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            speech-verbs; grumph | q x; 'x' is not known here. Known: about, b, for, i, n, o, on, p, q, s, t, to, w
            speech-verbs; grumph;       'grumph' needs values behind a bar
            speech-verbs; grumph|q;     'grumph|q' is no entry
            speech-verbs; Grumph | q;   write 'Grumph' in small letters
            speech-verbs; -grumph;      there is no entry 'grumph' to take out
            media;        Gazette | q;  'Gazette' takes no values
            furniture;    (also read;   this is no regular expression: Unclosed group
            """)
    void namesFileAndLineOfWhatItCannotRead(String list, String line, String reason) throws Exception {
        Lexicons lists = with(list, "# a comment", line);
        String message = assertThrows(BadLexiconException.class, () -> lists.read(list)).getMessage();
        assertTrue(message.startsWith(folder.resolve(list + ".txt") + ", line 2: " + reason), message);
    }

    @Test
    void saysThatAListIsNoText() throws Exception {
        Files.write(folder.resolve("media.txt"), new byte[] { (byte) 0xff, 0 });
        Lexicons lists = Lexicons.with(folder);
        assertTrue(assertThrows(BadLexiconException.class, () -> lists.read("media")).getMessage()
                .contains("media.txt cannot be read"));
    }

    @Test
    void saysThatThereIsNoFolder() {
        assertTrue(assertThrows(BadLexiconException.class, () -> Lexicons.with(folder.resolve("none"))).getMessage()
                .contains("There is no folder"));
    }
}
