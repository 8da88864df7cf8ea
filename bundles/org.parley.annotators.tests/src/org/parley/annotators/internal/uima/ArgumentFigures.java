package org.parley.annotators.internal.uima;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.uima.jcas.JCas;
import org.parley.annotators.internal.text.Span;
import org.parley.type.AgreementArgument;

/**
 * Counts how well the suggested arguments of one kind agree with gold, document by document, whichever agreement they are linked to: one to one,
 * where intersection over union of their characters is at least one half. A value counts where gold has one.
 */
final class ArgumentFigures {

    private final String kind;
    private int gold;
    private int system;
    private int matched;
    private int values;
    private int rightValues;

    /** @param kind TERM, PLACE or TIME */
    ArgumentFigures(String kind) {
        this.kind = kind;
    }

    void add(JCas expected, JCas suggested) {
        List<AgreementArgument> open = of(expected);
        gold += open.size();
        for (AgreementArgument one : of(suggested)) {
            system++;
            AgreementArgument match = open.stream().filter(g -> overlap(g, one) >= 0.5).findFirst().orElse(null);
            if (match != null) {
                open.remove(match);
                matched++;
                values += match.getValue() == null ? 0 : 1;
                rightValues += match.getValue() != null && match.getValue().equals(one.getValue()) ? 1 : 0;
            }
        }
    }

    private List<AgreementArgument> of(JCas cas) {
        return new ArrayList<>(
                cas.select(AgreementArgument.class).filter(a -> kind.equals(a.getKind())).toList());
    }

    private static double overlap(AgreementArgument a, AgreementArgument b) {
        int shared = Math.min(a.getEnd(), b.getEnd()) - Math.max(a.getBegin(), b.getBegin());
        Span both = new Span(Math.min(a.getBegin(), b.getBegin()), Math.max(a.getEnd(), b.getEnd()));
        return (double) shared / both.length();
    }

    double f1() {
        return matched == 0 ? 0 : 200.0 * matched / (system + gold);
    }

    /** The share, in percent, of the values of those found. */
    double values() {
        return 100.0 * rightValues / values;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s F1 %.1f (%d of %d, gold %d), values %d of %d", kind, f1(), matched,
                system,
                gold, rightValues, values);
    }
}
