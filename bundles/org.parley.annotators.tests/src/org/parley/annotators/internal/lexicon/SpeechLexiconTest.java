package org.parley.annotators.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word lists and how their words are inflected. */
class SpeechLexiconTest {

    private final SpeechLexicon lexicon = new SpeechLexicon();

    @ParameterizedTest
    @CsvSource({ "say, say", "says, say", "said, say", "saying, say", "denies, deny", "denied, deny", "argued, argue",
            "arguing, argue",
            "quipped, quip", "quipping, quip", "swore, swear", "sworn, swear", "stresses, stress", "written, write" })
    void knowsTheFormsOfAVerb(String form, String base) {
        assertEquals(base, lexicon.verb(form).base());
    }

    @Test
    void knowsWhatMayFollow() {
        assertTrue(lexicon.verb("said").bare() && lexicon.verb("said").quoted() && !lexicon.verb("said").thought());
        assertTrue(lexicon.verb("believed").thought());
        assertNull(lexicon.verb("walked"));
    }

    @Test
    void saysWhichListIsMissing() {
        assertTrue(assertThrows(UncheckedIOException.class, () -> LexiconReader.read("nothing")).getMessage()
                .contains("nothing"));
    }
}
