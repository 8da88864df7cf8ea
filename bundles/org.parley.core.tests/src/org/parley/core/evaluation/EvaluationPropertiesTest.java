package org.parley.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.type.Quote;

/** What holds whatever is annotated; random documents, the same each time. */
class EvaluationPropertiesTest {

    private static final String TEXT = "one two three four five six seven eight nine ten eleven twelve thirteen. "
            .repeat(12);
    private static final String[] KINDS = { "DIRECT", "INDIRECT", "MIXED" };

    @TempDir
    private Path folder;

    private AnnotatedDocuments random(String name, long seed) throws Exception {
        Random random = new Random(seed);
        Side side = new Side(folder.resolve(name));
        for (int d = 0; d < 5; d++) {
            Side.Document document = side.document("d" + d, TEXT);
            for (int q = 0; q < 20; q++) {
                Quote quote = document.quoteOf("one", KINDS[random.nextInt(3)], random.nextBoolean() ? "two" : "three");
                int begin = random.nextInt(TEXT.length() - 60);
                quote.removeFromIndexes();
                quote.setBegin(begin);
                quote.setEnd(begin + 1 + random.nextInt(59));
                quote.addToIndexes();
            }
            document.save();
        }
        return side.read();
    }

    private static Evaluation evaluate(AnnotatedDocuments gold, AnnotatedDocuments system) throws Exception {
        return new EvaluateOperation(gold, system).withThreads(2).run(null);
    }

    @Test
    void everythingAgreesWithItself() throws Exception {
        AnnotatedDocuments side = random("same", 1);
        Evaluation found = evaluate(side, side);
        for (Measure measure : List.of(Measure.QUOTES_EXACT, Measure.QUOTES_OVERLAP, Measure.QUOTES_TOKEN,
                Measure.QUOTES_DIRECT, Measure.QUOTES_JOINT, Measure.QUOTED_JOINT)) {
            assertEquals(new Interval(1, 1, 1), found.score(measure).f1(), measure.name());
            assertTrue(found.score(measure).gold() > 0, measure.name());
        }
        assertEquals(List.of(), found.differences());
    }

    @Test
    void changingSidesChangesPrecisionAndRecall() throws Exception {
        for (int seed = 2; seed < 6; seed++) {
            AnnotatedDocuments a = random("a" + seed, seed);
            AnnotatedDocuments b = random("b" + seed, 100 + seed);
            Evaluation there = evaluate(a, b);
            Evaluation back = evaluate(b, a);
            for (Measure measure : List.of(Measure.QUOTES_EXACT, Measure.QUOTES_TOKEN, Measure.QUOTES_OVERLAP)) {
                assertEquals(there.score(measure).precision().value(), back.score(measure).recall().value(), 1e-12);
                assertEquals(there.score(measure).recall().value(), back.score(measure).precision().value(), 1e-12);
                assertTrue(there.score(measure).f1().low() <= there.score(measure).f1().value()
                        && there.score(measure).f1().value() <= there.score(measure).f1().high());
            }
        }
    }

    @Test
    void theSameDocumentsGiveTheSameIntervals() throws Exception {
        AnnotatedDocuments a = random("a", 1);
        AnnotatedDocuments b = random("b", 2);
        assertEquals(evaluate(a, b).scores(), evaluate(a, b).scores());
    }
}
