package org.parley.core.internal.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.parley.core.evaluation.Difference.Kind;
import org.parley.core.evaluation.Difference.Side;

/** Lists where the quotes of two sides differ. */
final class QuoteDifferences {

    private static final String NOBODY = "-"; //$NON-NLS-1$

    private final TextMeasure text;
    private final Differences differences;

    QuoteDifferences(TextMeasure text, Differences differences) {
        this.text = text;
        this.differences = differences;
    }

    void list(List<Quotation> gold, List<Quotation> system, Matching overlap, BitSet neutral) {
        for (int g = 0; g < gold.size(); g++) {
            Quotation expected = gold.get(g);
            if (expected.optional()) {
                continue;
            }
            if (overlap.systemOf(g) < 0) {
                differences.add(Kind.QUOTE_MISSED, side(expected, whole(expected)), null);
            } else {
                pair(expected, system.get(overlap.systemOf(g)));
            }
        }
        for (int s = 0; s < system.size(); s++) {
            if (overlap.goldOf(s) < 0 && !neutral.get(s)) {
                differences.add(Kind.QUOTE_SPURIOUS, null, side(system.get(s), whole(system.get(s))));
            }
        }
    }

    private void pair(Quotation gold, Quotation system) {
        if (!gold.kind().equals(system.kind())) {
            differences.add(Kind.QUOTE_KIND, side(gold, gold.kind()), side(system, system.kind()));
        }
        Speakers.Verdict verdict = Speakers.ofMention(gold.speakers(), system.speakers(), text);
        boolean wrong = gold.hasSpeaker() && (verdict == Speakers.Verdict.WRONG || verdict == Speakers.Verdict.NONE);
        if (wrong) {
            differences.add(Kind.QUOTE_SPEAKER, side(gold, speakers(gold)), side(system, speakers(system)));
        } else if (Speakers.isResolved(gold.speakers()) && !Speakers.sameName(gold.speakers(), system.speakers())) {
            differences.add(Kind.QUOTE_SPEAKER_NAME, side(gold, speakers(gold)), side(system, speakers(system)));
        }
    }

    private Side side(Quotation quote, String value) {
        return new Side(quote.begin(), quote.end(), text.excerpt(quote.begin(), quote.end()), value);
    }

    private String whole(Quotation quote) {
        String sure = quote.confidence() == 0 ? "" : String.format(Locale.ROOT, " %.2f", quote.confidence()); //$NON-NLS-1$ //$NON-NLS-2$
        return quote.kind() + " " + speakers(quote) + sure; //$NON-NLS-1$
    }

    private String speakers(Quotation quote) {
        return quote.hasSpeaker() ? quote.speakers().stream().map(this::speaker).collect(Collectors.joining("; ")) //$NON-NLS-1$
                : NOBODY;
    }

    private String speaker(Mention mention) {
        String words = text.excerpt(mention.begin(), mention.end());
        return mention.name() == null ? words : words + " = " + mention.name(); //$NON-NLS-1$
    }
}
