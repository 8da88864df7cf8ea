package org.parley.annotators.internal.attribution;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotators.internal.agreements.FoundAgreement;
import org.parley.annotators.internal.text.Characters;
import org.parley.annotators.internal.text.Span;

/** What holds for any text: no exception, no hang, every span within the text and without white space at its ends. */
class RandomTextTest {

    @Test
    void holdsForRandomTexts() {
        RandomTexts texts = new RandomTexts(20_26);
        for (int i = 0; i < 10_000; i++) {
            check(texts.next());
        }
    }

    @Test
    void holdsForBytesTakenForText() {
        Random random = new Random(11_22);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            check(new String(bytes, i % 2 == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        }
    }

    @Test
    void holdsForAnEmptyText() {
        check("");
        check(" \u00a0\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#',
            value = { "“|50000", "“ |50000", "\"a |25000", "‘a |25000", "[A/B: c |20000", "a|2000000",
                    ".|500000", "'|100000", "Ann Bell said that he agreed to it, |5000", "Ann Bell Tom |15000",
                    "😀|100000", "سلام |50000", "“a” |25000", "“a\" |25000",
                    "“a “b” c” said Ann Bell, |5000", "The Ulmaran capital, Ulmara’s, |8000" })
    void endsInTimeOnLongLines(String part, int times) {
        assertTimeoutPreemptively(Duration.ofSeconds(100), () -> check(part.repeat(times)));
    }

    private static void check(String text) {
        Given given = Given.text(text);
        given.analyzed().sentences().forEach(s -> check(text, s.span()));
        given.analyzed().tokens().forEach(t -> check(text, new Span(t.begin(), t.end())));
        for (AttributedQuote quote : given.found()) {
            check(text, quote.quote().span().trimmed(text));
            quote.speakers().forEach(m -> check(text, m.span()));
            quote.reporters().forEach(m -> check(text, m.span()));
        }
        for (FoundAgreement agreement : given.foundAgreements()) {
            check(text, agreement.trigger());
            agreement.parties().forEach(m -> check(text, m.span()));
            agreement.mediators().forEach(m -> check(text, m.span()));
            agreement.arguments().forEach(a -> check(text, a.span().trimmed(text)));
        }
    }

    private static void check(String text, Span span) {
        assertTrue(span.length() > 0 && span.end() <= text.length() && !Characters.isBlank(text.charAt(span.begin()))
                && !Characters.isBlank(text.charAt(span.end() - 1)), () -> span + " in " + text);
    }
}
