package org.parley.core.internal.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.parley.core.evaluation.Calibration.Subject;
import org.parley.core.evaluation.Difference;
import org.parley.core.evaluation.Measure;

/**
 * Counts the quotes and speakers of one document. A quote that its cue breaks counts in pieces, on both sides. What is
 * optional in gold, and what of the system lies mostly within it, counts neither way.
 *
 * <p>
 * Half of the characters as the border of a match, partial credit by tokens, and the speaker judged on matched quotes
 * follow the evaluations of PARC 3.0 (Pareti 2016) and PolNeAR (Newell, Margolin and Ruths 2018).
 */
final class QuoteScorer {

    private static final double HALF = 0.5;
    private static final Map<String, Measure> BY_KIND = Map.of("DIRECT", Measure.QUOTES_DIRECT, "INDIRECT", //$NON-NLS-1$ //$NON-NLS-2$
            Measure.QUOTES_INDIRECT, "MIXED", Measure.QUOTES_MIXED); //$NON-NLS-1$

    private final TextMeasure text;
    private final List<Quotation> gold;
    private final List<Quotation> system;
    private final Matching overlap;
    private final Tally tally;

    QuoteScorer(TextMeasure text, List<Quotation> gold, List<Quotation> system, Tally tally) {
        this.text = text;
        this.gold = gold;
        this.system = system;
        this.tally = tally;
        overlap = match((g, s) -> {
            double alike = text.likeness(gold.get(g), system.get(s));
            return alike >= HALF ? alike : 0;
        });
    }

    private Matching match(Matching.Likeness likeness) {
        return new Matching(gold.size(), system.size(), likeness,
                (g, s) -> system.get(s).begin() >= gold.get(g).end());
    }

    /** Counts everything. */
    void score(CalibrationCounts calibration, Differences differences) {
        BitSet target = target(false);
        exact(target);
        BitSet neutral = neutral(overlap, target, false);
        spans(Measure.QUOTES_OVERLAP, overlap, target, neutral);
        joint(Measure.QUOTES_JOINT, target, neutral);
        kinds(target, neutral);
        speakers(target);
        tokens(target);
        BitSet quoted = target(true);
        BitSet quotedNeutral = neutral(overlap, quoted, true);
        spans(Measure.QUOTED_OVERLAP, overlap, quoted, quotedNeutral);
        joint(Measure.QUOTED_JOINT, quoted, quotedNeutral);
        calibrate(neutral, calibration);
        new QuoteDifferences(text, differences).list(gold, system, overlap, neutral);
    }

    /** The quotes of gold that count. */
    private BitSet target(boolean quotedOnly) {
        BitSet target = new BitSet();
        for (int g = 0; g < gold.size(); g++) {
            target.set(g, !gold.get(g).optional() && !(quotedOnly && gold.get(g).isIndirect()));
        }
        return target;
    }

    /** The quotes of the system that count neither way. */
    private BitSet neutral(Matching matching, BitSet target, boolean quotedOnly) {
        BitSet neutral = new BitSet();
        for (int s = 0; s < system.size(); s++) {
            int g = matching.goldOf(s);
            neutral.set(s, g < 0 ? liesInNeutral(system.get(s), target) || quotedOnly && system.get(s).isIndirect()
                    : !target.get(g));
        }
        return neutral;
    }

    private boolean liesInNeutral(Quotation quote, BitSet target) {
        for (int g = target.nextClearBit(0); g < gold.size(); g = target.nextClearBit(g + 1)) {
            if (quote.isMostlyWithin(gold.get(g))) {
                return true;
            }
        }
        return false;
    }

    private void exact(BitSet target) {
        Matching same = match((g, s) -> gold.get(g).begin() == system.get(s).begin()
                && gold.get(g).end() == system.get(s).end() ? 1 : 0);
        BitSet neutral = neutral(same, target, false);
        for (int s = 0; s < system.size(); s++) { // nor is a neutral quote with other borders a false alarm
            int g = overlap.goldOf(s);
            if (g >= 0 && !target.get(g) && same.goldOf(s) < 0) {
                neutral.set(s);
            }
        }
        spans(Measure.QUOTES_EXACT, same, target, neutral);
    }

    private void spans(Measure measure, Matching matching, BitSet target, BitSet neutral) {
        int hits = (int) target.stream().filter(g -> matching.systemOf(g) >= 0).count();
        tally.add(measure, hits, system.size() - neutral.cardinality(), hits, target.cardinality());
    }

    private void joint(Measure measure, BitSet target, BitSet neutral) {
        int hits = 0;
        int withSpeaker = 0;
        for (int g = target.nextSetBit(0); g >= 0; g = target.nextSetBit(g + 1)) {
            withSpeaker += gold.get(g).hasSpeaker() ? 1 : 0;
            hits += isRightSpeaker(g) ? 1 : 0;
        }
        int given = 0;
        for (int s = 0; s < system.size(); s++) {
            given += !neutral.get(s) && system.get(s).hasSpeaker() ? 1 : 0;
        }
        tally.add(measure, hits, given, hits, withSpeaker);
    }

    private boolean isRightSpeaker(int g) {
        int s = overlap.systemOf(g);
        return s >= 0 && gold.get(g).hasSpeaker() && verdict(g, s) == Speakers.Verdict.RIGHT;
    }

    private Speakers.Verdict verdict(int g, int s) {
        return Speakers.ofMention(gold.get(g).speakers(), system.get(s).speakers(), text);
    }

    private void kinds(BitSet target, BitSet neutral) {
        for (int g = target.nextSetBit(0); g >= 0; g = target.nextSetBit(g + 1)) {
            int s = overlap.systemOf(g);
            Measure measure = BY_KIND.get(gold.get(g).kind());
            if (measure != null) {
                tally.add(measure, 0, 0, s >= 0 ? 1 : 0, 1);
            }
            if (s >= 0) {
                tally.addShare(Measure.QUOTES_KIND, gold.get(g).kind().equals(system.get(s).kind()));
            }
        }
        for (int s = 0; s < system.size(); s++) {
            Measure measure = BY_KIND.get(system.get(s).kind());
            if (measure != null && !neutral.get(s)) {
                tally.add(measure, overlap.goldOf(s) >= 0 ? 1 : 0, 1, 0, 0);
            }
        }
    }

    private void speakers(BitSet target) {
        for (int g = target.nextSetBit(0); g >= 0; g = target.nextSetBit(g + 1)) {
            int s = overlap.systemOf(g);
            if (s < 0) {
                continue;
            }
            List<Mention> expected = gold.get(g).speakers();
            if (!expected.isEmpty() && verdict(g, s) != Speakers.Verdict.UNVERIFIABLE) {
                tally.addShare(Measure.SPEAKER, verdict(g, s) == Speakers.Verdict.RIGHT);
            }
            if (Speakers.isResolved(expected)) {
                tally.addShare(Measure.SPEAKER_NAME, Speakers.sameName(expected, system.get(s).speakers()));
            }
        }
    }

    private void tokens(BitSet target) {
        BitSet expected = new BitSet();
        BitSet optional = new BitSet();
        BitSet found = new BitSet();
        for (int g = 0; g < gold.size(); g++) {
            text.addTokens(gold.get(g), target.get(g) ? expected : optional);
        }
        system.forEach(s -> text.addTokens(s, found));
        optional.andNot(expected);
        found.andNot(optional);
        BitSet both = (BitSet) found.clone();
        both.and(expected);
        tally.add(Measure.QUOTES_TOKEN, both.cardinality(), found.cardinality(), both.cardinality(),
                expected.cardinality());
    }

    private void calibrate(BitSet neutral, CalibrationCounts calibration) {
        for (int s = 0; s < system.size(); s++) {
            if (neutral.get(s)) {
                continue;
            }
            Quotation quote = system.get(s);
            int g = overlap.goldOf(s);
            calibration.add(Subject.QUOTES, quote.confidence(), g >= 0);
            if (quote.hasSpeaker() && (g < 0 || gold.get(g).hasSpeaker())) {
                calibration.add(Subject.SPEAKERS, quote.confidence(), g >= 0 && isRightSpeaker(g));
            }
        }
    }
}
