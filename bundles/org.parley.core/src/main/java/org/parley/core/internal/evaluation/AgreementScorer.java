package org.parley.core.internal.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.parley.core.evaluation.Calibration.Subject;
import org.parley.core.evaluation.Difference.Kind;
import org.parley.core.evaluation.Difference.Side;
import org.parley.core.evaluation.Measure;

/**
 * Counts the agreements of one document. Triggers match one to one where they overlap, those that share most first; what
 * belongs to an agreement is judged on those that match. What is optional in gold counts neither way.
 */
final class AgreementScorer {

    private final TextMeasure text;
    private final List<Deal> gold;
    private final List<Deal> system;
    private final Tally tally;
    private final Differences differences;
    private final Matching overlap;

    AgreementScorer(TextMeasure text, List<Deal> gold, List<Deal> system, Tally tally, Differences differences) {
        this.text = text;
        this.gold = gold;
        this.system = system;
        this.tally = tally;
        this.differences = differences;
        overlap = match((g, s) -> Math.max(0, gold.get(g).overlap(system.get(s))));
    }

    private Matching match(Matching.Likeness likeness) {
        return new Matching(gold.size(), system.size(), likeness,
                (g, s) -> system.get(s).begin() >= gold.get(g).end());
    }

    void score(int[] sentences, CalibrationCounts calibration) {
        spans(Measure.AGREEMENTS_OVERLAP, overlap);
        spans(Measure.AGREEMENTS_EXACT, match((g, s) -> gold.get(g).begin() == system.get(s).begin()
                && gold.get(g).end() == system.get(s).end() ? 1 : 0));
        sentences(sentences);
        for (int g = 0; g < gold.size(); g++) {
            if (!gold.get(g).optional()) {
                if (overlap.systemOf(g) < 0) {
                    differences.add(Kind.AGREEMENT_MISSED, side(gold.get(g), whole(gold.get(g))), null);
                } else {
                    compare(gold.get(g), system.get(overlap.systemOf(g)));
                }
            }
        }
        for (int s = 0; s < system.size(); s++) {
            int g = overlap.goldOf(s);
            if (g < 0) {
                differences.add(Kind.AGREEMENT_SPURIOUS, null, side(system.get(s), whole(system.get(s))));
            }
            if (g < 0 || !gold.get(g).optional()) {
                calibration.add(Subject.AGREEMENTS, system.get(s).confidence(), g >= 0);
            }
        }
    }

    private void spans(Measure measure, Matching matching) {
        int hits = 0;
        int neutral = 0;
        int expected = 0;
        for (int g = 0; g < gold.size(); g++) {
            boolean optional = gold.get(g).optional();
            expected += optional ? 0 : 1;
            if (matching.systemOf(g) >= 0) {
                hits += optional ? 0 : 1;
            }
            neutral += optional && (matching.systemOf(g) >= 0 || overlap.systemOf(g) >= 0) ? 1 : 0;
        }
        tally.add(measure, hits, system.size() - neutral, hits, expected);
    }

    private void sentences(int[] begins) {
        BitSet expected = new BitSet();
        BitSet optional = new BitSet();
        BitSet found = new BitSet();
        gold.forEach(d -> (d.optional() ? optional : expected).set(sentence(begins, d)));
        system.forEach(d -> found.set(sentence(begins, d)));
        optional.andNot(expected);
        found.andNot(optional);
        BitSet both = (BitSet) found.clone();
        both.and(expected);
        tally.add(Measure.AGREEMENTS_SENTENCE, both.cardinality(), found.cardinality(), both.cardinality(),
                expected.cardinality());
    }

    private static int sentence(int[] begins, Deal agreement) {
        int at = Arrays.binarySearch(begins, agreement.begin());
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    private void compare(Deal expected, Deal found) {
        share(Measure.AGREEMENTS_STATUS, Kind.AGREEMENT_STATUS, expected, found, Deal::status);
        share(Measure.AGREEMENTS_TYPE, Kind.AGREEMENT_TYPE, expected, found, Deal::type);
        parts(Measure.AGREEMENTS_PARTY, Kind.AGREEMENT_PARTY, expected, found, Deal::parties,
                (a, b) -> Names.shareWord(a.words(), b.words()));
        parts(Measure.AGREEMENTS_TOPIC, Kind.AGREEMENT_TOPIC, expected, found, Deal::topics,
                (a, b) -> Names.shareHalf(a.text(), b.text()));
    }

    private void share(Measure measure, Kind kind, Deal expected, Deal found, Function<Deal, String> value) {
        if (!value.apply(expected).isEmpty()) {
            boolean right = value.apply(expected).equals(value.apply(found));
            tally.addShare(measure, right);
            if (!right) {
                differences.add(kind, side(expected, value.apply(expected)), side(found, value.apply(found)));
            }
        }
    }

    private void parts(Measure measure, Kind kind, Deal expected, Deal found, Function<Deal, List<Mention>> parts,
            BiPredicate<Mention, Mention> same) {
        List<Mention> wanted = parts.apply(expected);
        List<Mention> given = parts.apply(found);
        int right = (int) given.stream().filter(s -> wanted.stream().anyMatch(g -> same.test(g, s))).count();
        int hits = (int) wanted.stream().filter(g -> given.stream().anyMatch(s -> same.test(g, s))).count();
        tally.add(measure, right, given.size(), hits, wanted.size());
        if (hits < wanted.size()) {
            differences.add(kind, side(expected, words(wanted)), side(found, words(given)));
        }
    }

    private String words(List<Mention> mentions) {
        return mentions.isEmpty() ? "-" //$NON-NLS-1$
                : mentions.stream().map(m -> text.excerpt(m.begin(), m.end())).collect(Collectors.joining("; ")); //$NON-NLS-1$
    }

    private Side side(Deal agreement, String value) {
        return new Side(agreement.begin(), agreement.end(), text.excerpt(agreement.begin(), agreement.end()), value);
    }

    private static String whole(Deal deal) {
        String sure = deal.confidence() == 0 ? "" : String.format(Locale.ROOT, " %.2f", deal.confidence()); //$NON-NLS-1$ //$NON-NLS-2$
        return deal.type() + " " + deal.status() + sure; //$NON-NLS-1$
    }
}
