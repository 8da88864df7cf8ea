package org.parley.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** Figures of tiny corpora that can be worked out by hand. */
class EvaluateOperationTest {

    private static final String TEXT = "“We are late,” Ana Polder said. She hoped that the ferry would come soon. "
            + "The mayor said it “never” came.";

    @TempDir
    private Path folder;
    private Side gold;
    private Side system;

    @BeforeEach
    void sides() throws Exception {
        gold = new Side(folder.resolve("gold"));
        system = new Side(folder.resolve("system"));
    }

    private Evaluation evaluate() throws Exception {
        return new EvaluateOperation(gold.read(), system.read()).run(new NullProgressMonitor());
    }

    private static String line(Evaluation evaluation, Measure measure) {
        Score score = evaluation.score(measure);
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", score.precision().value(), score.recall().value(),
                score.f1().value());
    }

    private static String share(Evaluation evaluation, Measure measure) {
        return evaluation.score(measure).systemRight() + " of " + evaluation.score(measure).system();
    }

    private static List<Integer> codes(List<IStatus> statuses) {
        return statuses.stream().map(IStatus::getCode).toList();
    }

    @Test
    void countsQuotesAsByHand() throws Exception {
        gold.document("a", TEXT).quote("“We are late,”", "DIRECT", "Ana Polder")
                .quote("the ferry would come soon", "INDIRECT", "She").quote("it “never” came", "MIXED", "The mayor")
                .save();
        // the first without its marks; the second too short, 3 + 5 of 3 + 5 + 5 + 4 + 4 characters; one too many
        system.document("a", TEXT).quote("We are late", "DIRECT", "Ana Polder")
                .quote("the ferry", "INDIRECT", "She").quote("“never” came", "DIRECT", "She")
                .quote("Ana Polder", "DIRECT", null).save();
        Evaluation found = evaluate();

        assertEquals("P 0.250 R 0.333 F1 0.286", line(found, Measure.QUOTES_EXACT));
        assertEquals("P 0.500 R 0.667 F1 0.571", line(found, Measure.QUOTES_OVERLAP));
        // tokens: 3 + 2 + 2 shared, 3 + 2 + 2 + 2 of the system, 3 + 5 + 3 of gold
        assertEquals("P 0.778 R 0.636 F1 0.700", line(found, Measure.QUOTES_TOKEN));
        assertEquals("P 0.333 R 0.333 F1 0.333", line(found, Measure.QUOTES_JOINT), "three of four have a speaker");
        assertEquals("P 0.667 R 1.000 F1 0.800", line(found, Measure.QUOTES_DIRECT));
        assertEquals("P 0.000 R 0.000 F1 0.000", line(found, Measure.QUOTES_INDIRECT));
        assertEquals("1 of 2", share(found, Measure.QUOTES_KIND));
        assertEquals("1 of 2", share(found, Measure.SPEAKER));
        assertEquals(List.of("QUOTE_SPURIOUS Ana Polder", "QUOTE_MISSED the ferry would come soon",
                "QUOTE_SPURIOUS the ferry", "QUOTE_KIND it “never” came", "QUOTE_SPEAKER it “never” came"),
                found.differences().stream()
                        .map(d -> d.kind() + " " + (d.gold() == null ? d.system() : d.gold()).text()).toList());
    }

    @Test
    void comparesPiecesOfABrokenQuoteOneByOne() throws Exception {
        String broken = "“We wait,” she said, “and we hope.”";
        gold.document("a", broken).quote("“We wait,”", "DIRECT", "she").quote("“and we hope.”", "DIRECT", "she").save();
        system.document("a", broken).quote("“We wait,” she said, “and we hope.”", "DIRECT", "she").save();
        // 12 of 27 characters that are no white space are less than half: the whole matches neither piece
        assertEquals("P 0.000 R 0.000 F1 0.000", line(evaluate(), Measure.QUOTES_OVERLAP));
    }

    @Test
    void countsOptionalQuotesNeitherWay() throws Exception {
        Side.Document document = gold.document("a", TEXT).quote("“We are late,”", "DIRECT", null);
        document.quoteOf("the ferry would come soon", "INDIRECT", null).setNote("optional: a hope");
        document.save();
        system.document("a", TEXT).quote("“We are late,”", "DIRECT", null).quote("the ferry would", "INDIRECT", null)
                .save();
        Evaluation found = evaluate();
        for (Measure measure : List.of(Measure.QUOTES_EXACT, Measure.QUOTES_OVERLAP, Measure.QUOTES_TOKEN)) {
            assertEquals("P 1.000 R 1.000 F1 1.000", line(found, measure), measure.name());
        }
        assertEquals(List.of(), found.differences());
    }

    @Test
    void takesAnySpellingOfTheNameForTheSpeaker() throws Exception {
        String text = "“We wait,” Ana Khodzhar said. “And hope,” Anna Hodjar said. “Still,” Tom said.";
        Side.Document expected = gold.document("a", text);
        for (String words : List.of("“We wait,”", "“And hope,”", "“Still,”")) {
            Quote quote = expected.quoteOf(words, "DIRECT", "Ana Khodzhar");
            ((Speaker) quote.getParticipants(0).getTarget()).setName("Ana Khodzhar");
        }
        expected.save();
        system.document("a", text).quote("“We wait,”", "DIRECT", "Ana Khodzhar")
                .quote("“And hope,”", "DIRECT", "Anna Hodjar").quote("“Still,”", "DIRECT", "Tom").save();
        Evaluation found = evaluate();
        assertEquals("2 of 3", share(found, Measure.SPEAKER_NAME));
        assertEquals("1 of 3", share(found, Measure.SPEAKER), "another mention under another spelling is another one");
    }

    @Test
    void countsAgreementsAsByHand() throws Exception {
        String text = "Corvane agreed to a truce. The Union signed it. Nobody rejected the deal.";
        Side.Document expected = gold.document("a", text);
        expected.agreement("agreed", "CEASEFIRE", "AGREED", "Corvane", "a truce");
        expected.agreement("signed", "CEASEFIRE", "SIGNED", "The Union", null);
        expected.save();
        Side.Document given = system.document("a", text);
        given.agreement("agreed to", "CEASEFIRE", "PROPOSED", "Corvane", "truce");
        given.agreement("deal", "OTHER", "REJECTED", "Nobody", null);
        given.save();
        Evaluation found = evaluate();

        assertEquals("P 0.000 R 0.000 F1 0.000", line(found, Measure.AGREEMENTS_EXACT));
        assertEquals("P 0.500 R 0.500 F1 0.500", line(found, Measure.AGREEMENTS_OVERLAP));
        assertEquals("P 0.500 R 0.500 F1 0.500", line(found, Measure.AGREEMENTS_SENTENCE));
        assertEquals("0 of 1", share(found, Measure.AGREEMENTS_STATUS));
        assertEquals("1 of 1", share(found, Measure.AGREEMENTS_TYPE));
        assertEquals("P 1.000 R 1.000 F1 1.000", line(found, Measure.AGREEMENTS_PARTY));
        assertEquals("P 1.000 R 1.000 F1 1.000", line(found, Measure.AGREEMENTS_TOPIC), "articles do not count");
        assertTrue(found.score(Measure.QUOTES_OVERLAP).isEmpty());
        assertEquals(List.of(CoreStatus.NO_GOLD_QUOTES.code()), codes(found.remarks()));
    }

    @Test
    void saysHowFarConfidencesCanBeTrusted() throws Exception {
        gold.document("a", TEXT).quote("“We are late,”", "DIRECT", null).save();
        Side.Document given = system.document("a", TEXT);
        given.quoteOf("“We are late,”", "DIRECT", null).setConfidence(0.75f);
        given.quoteOf("the ferry would", "INDIRECT", null).setConfidence(0.75f);
        given.quoteOf("it “never” came", "MIXED", null).setConfidence(0); // not known
        given.save();
        Calibration calibration = evaluate().calibrations().get(Calibration.Subject.QUOTES.ordinal());
        assertEquals(new Calibration.Bin(2, 0.75, 0.5), calibration.bins().get(7));
        assertEquals(0.25, calibration.error(), 1e-9);
        assertEquals(2, calibration.count());
    }

    @Test
    void countsOnlyWhatIsSelected() throws Exception {
        gold.document("a", TEXT).quote("“We are late,”", "DIRECT", null).save();
        Side.Document given = system.document("a", TEXT);
        Quote open = given.quoteOf("“We are late,”", "DIRECT", null);
        State.SUGGESTED.set(open);
        open.setOrigin("parley.quotes");
        open.setConfidence(0.6f);
        State.REJECTED.set(given.quoteOf("the ferry would", "INDIRECT", null));
        given.quoteOf("it “never” came", "MIXED", null).setOrigin("Ana");
        given.save();

        assertEquals("P 0.500 R 1.000 F1 0.667", line(evaluate(), Measure.QUOTES_OVERLAP));
        assertEquals("P 1.000 R 1.000 F1 1.000",
                with(new Selection(EnumSet.of(State.SUGGESTED), Set.of(), 0)), "open ones");
        assertEquals("P 0.000 R 0.000 F1 0.000", with(Selection.accepted()));
        assertEquals("P 1.000 R 1.000 F1 1.000",
                with(new Selection(EnumSet.allOf(State.class), Set.of("parley.quotes"), 0)), "of one origin");
        assertEquals("P 0.000 R 0.000 F1 0.000", with(new Selection(EnumSet.allOf(State.class), Set.of(), 0.7f)),
                "sure ones and those of people");
    }

    private String with(Selection selection) throws Exception {
        return line(new EvaluateOperation(gold.read(), system.read()).withSelections(Selection.accepted(), selection)
                .run(null), Measure.QUOTES_OVERLAP);
    }

    @Test
    void namesDocumentsThatCannotBeCompared() throws Exception {
        gold.document("a", TEXT).quote("“We are late,”", "DIRECT", null).save();
        gold.document("b", TEXT).save();
        gold.document("c", TEXT).save();
        gold.document("d", TEXT).save();
        system.document("a", TEXT).quote("“We are late,”", "DIRECT", null).save();
        system.document("b", TEXT + " ").save();
        Files.writeString(folder.resolve("system/c.xmi"), "<no xmi");
        system.document("e", TEXT).save();
        Evaluation found = evaluate();

        assertEquals(1, found.documents());
        assertEquals(List.of(CoreStatus.TEXTS_DIFFER.code(), CoreStatus.MALFORMED_XML.code(),
                CoreStatus.NOT_IN_SYSTEM.code()), codes(found.failures()));
        assertTrue(found.failures().get(0).getMessage().contains(String.valueOf(TEXT.length())));
        assertTrue(found.failures().get(1).getMessage().contains("c.xmi"));
        assertEquals(List.of(CoreStatus.NO_GOLD_AGREEMENTS.code(), CoreStatus.NO_GOLD.code()), codes(found.remarks()));
        assertTrue(found.remarks().get(1).getMessage().contains("e.xmi"));
    }

    @Test
    void takesAMissingDocumentForAnEmptyOneWhereAsked() throws Exception {
        gold.document("a", TEXT).quote("“We are late,”", "DIRECT", null).save();
        system.document("b", TEXT).save();
        Evaluation found = new EvaluateOperation(gold.read(), system.read()).withMissingAsEmpty(true).run(null);
        assertEquals("P 0.000 R 0.000 F1 0.000", line(found, Measure.QUOTES_OVERLAP));
        assertEquals(List.of(), found.failures());
    }

    @Test
    void saysThatThereIsNoGold() throws Exception {
        gold.document("a", TEXT).save();
        system.document("a", TEXT).quote("“We are late,”", "DIRECT", null).save();
        CoreException e = assertThrows(CoreException.class, this::evaluate);
        assertEquals(CoreStatus.NO_GOLD_ANNOTATIONS.code(), e.getStatus().getCode());
    }

    @Test
    void comparesTwoPeopleOfOneCorpus() throws Exception {
        CasFactory factory = CasFactory.ofParleyTypes();
        Corpus corpus = Corpus.create(folder.resolve("corpus"), "Ferries", "en", factory);
        corpus.addDocument("a", out -> out.write(TEXT.getBytes(StandardCharsets.UTF_8)));
        for (String who : List.of("Ana", "Tom")) {
            var cas = corpus.load("a", who);
            Quote quote = new Quote(cas.getJCas(), 0, 14);
            quote.setQuoteType("DIRECT");
            quote.addToIndexes();
            corpus.save(cas, "a", who);
        }
        Evaluation found = new EvaluateOperation(AnnotatedDocuments.of(corpus, "Ana"),
                AnnotatedDocuments.of(corpus, "Tom")).run(null);
        assertEquals("P 1.000 R 1.000 F1 1.000", line(found, Measure.QUOTES_EXACT));
    }

    @Test
    void stopsWhereItIsCancelled() throws Exception {
        gold.document("a", TEXT).quote("“We are late,”", "DIRECT", null).save();
        system.document("a", TEXT).save();
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertTrue(new EvaluateOperation(gold.read(), system.read()).run(monitor).cancelled());
    }

    @Test
    void listsDifferencesAsATable() throws Exception {
        gold.document("a", TEXT).quote("“We are late,”", "DIRECT", "Ana Polder").save();
        system.document("a", TEXT).save();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvaluationFiles.writeDifferences(evaluate(), out);
        assertEquals("QUOTE_MISSED\ta\t1\t12\tDIRECT Ana Polder\tWe are late\t\t\t\t",
                out.toString(StandardCharsets.UTF_8).lines().toList().get(1));
    }
}
