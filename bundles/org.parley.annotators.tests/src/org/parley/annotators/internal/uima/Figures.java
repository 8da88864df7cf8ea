package org.parley.annotators.internal.uima;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.parley.annotators.internal.speakers.NameFolding;
import org.parley.annotators.internal.text.Span;
import org.parley.core.Links;
import org.parley.type.Agreement;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/**
 * Counts how well suggestions agree with gold. Quotes match one to one where intersection over union of their characters is at least one half;
 * agreements where their triggers overlap. What gold notes as optional counts neither way. A speaker is right if the surname of its name,
 * spelling variants folded, is that of the gold name or of another name in the gold mention.
 */
final class Figures {

    int goldQuotes;
    int systemQuotes;
    int matchedQuotes;
    int rightKinds;
    int namedSpeakers;
    int rightSpeakers;
    int goldAgreements;
    int systemAgreements;
    int matchedAgreements;
    int rightStatus;

    static double f1(int matched, int system, int gold) {
        return matched == 0 ? 0 : 200.0 * matched / (system + gold);
    }

    void add(JCas gold, JCas system) {
        addQuotes(gold, system);
        addAgreements(gold, system);
    }

    private void addQuotes(JCas gold, JCas system) {
        List<Quote> expected = new ArrayList<>(gold.select(Quote.class).asList());
        Set<Quote> taken = new HashSet<>();
        for (Quote quote : system.select(Quote.class)) {
            Quote match = expected.stream().filter(g -> !taken.contains(g) && overlap(g, quote) >= 0.5)
                    .max((a, b) -> Double.compare(overlap(a, quote), overlap(b, quote))).orElse(null);
            boolean neutral = match == null
                    ? expected.stream().anyMatch(g -> isOptional(g.getNote()) && overlap(g, quote) > 0)
                    : isOptional(match.getNote());
            if (match != null) {
                taken.add(match);
            }
            if (!neutral) {
                systemQuotes++;
                if (match != null) {
                    matchedQuotes++;
                    compare(match, quote);
                }
            }
        }
        goldQuotes += (int) expected.stream().filter(q -> !isOptional(q.getNote())).count();
    }

    private void compare(Quote gold, Quote system) {
        rightKinds += gold.getQuoteType().equals(system.getQuoteType()) ? 1 : 0;
        Set<String> names = new HashSet<>();
        for (AnnotationFS target : Links.targets(gold, "participants", "speaker")) {
            Speaker speaker = (Speaker) target;
            if (speaker.getName() != null) {
                names.add(surname(speaker.getName()));
                names.add(surname(speaker.getCoveredText()));
            }
        }
        if (!names.isEmpty()) {
            namedSpeakers++;
            rightSpeakers += Links.targets(system, "participants", "speaker").stream().map(Speaker.class::cast)
                    .anyMatch(s -> names.contains(surname(s.getName() == null ? s.getCoveredText() : s.getName()))) ? 1
                            : 0;
        }
    }

    private static String surname(String name) {
        String[] words = name.replaceAll("[\u2019']s$", "").split("\\s+");
        return NameFolding.fold(words[words.length - 1]);
    }

    private void addAgreements(JCas gold, JCas system) {
        Set<Agreement> taken = new HashSet<>();
        List<Agreement> expected = gold.select(Agreement.class).asList();
        for (Agreement agreement : system.select(Agreement.class)) {
            Agreement match = expected.stream().filter(g -> !taken.contains(g) && overlap(g, agreement) > 0).findFirst()
                    .orElse(null);
            if (match != null) {
                taken.add(match);
            }
            if (match == null || !isOptional(match.getNote())) {
                systemAgreements++;
                matchedAgreements += match == null ? 0 : 1;
                rightStatus += match != null && match.getStatus().equals(agreement.getStatus()) ? 1 : 0;
            }
        }
        goldAgreements += (int) expected.stream().filter(a -> !isOptional(a.getNote())).count();
    }

    private static boolean isOptional(String note) {
        return note != null && note.toLowerCase(Locale.ROOT).contains("optional");
    }

    private static double overlap(AnnotationFS a, AnnotationFS b) {
        Span x = new Span(a.getBegin(), a.getEnd());
        Span y = new Span(b.getBegin(), b.getEnd());
        int shared = Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin());
        return shared <= 0 ? 0 : (double) shared / x.union(y).length();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "quotes F1 %.1f (%d of %d, gold %d), kind %.1f, speaker %.1f of %d; agreements F1 %.1f (%d of %d, gold %d), status %.1f",
                f1(matchedQuotes, systemQuotes, goldQuotes), matchedQuotes, systemQuotes, goldQuotes,
                100.0 * rightKinds / matchedQuotes,
                100.0 * rightSpeakers / namedSpeakers, namedSpeakers,
                f1(matchedAgreements, systemAgreements, goldAgreements),
                matchedAgreements, systemAgreements, goldAgreements, 100.0 * rightStatus / matchedAgreements);
    }
}
