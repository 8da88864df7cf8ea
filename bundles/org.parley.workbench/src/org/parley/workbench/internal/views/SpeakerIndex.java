package org.parley.workbench.internal.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.CoveredText;
import org.parley.core.Links;
import org.parley.core.State;

/**
 * The speakers of a document by the number of their quotes, and the quotes that have none. Parts of a broken quote count
 * once; what was rejected does not count.
 *
 * @param speakers
 *            those with most quotes first
 * @param unattributed
 *            quotes without a speaker, in the order of the text
 */
record SpeakerIndex(List<SpeakerIndex.Entry> speakers, List<AnnotationFS> unattributed) {

    private static final String QUOTE = "org.parley.type.Quote"; //$NON-NLS-1$

    /**
     * A speaker.
     *
     * @param name
     *            the resolved name, or the words of the mention where there is none
     * @param quotes
     *            how many quotes
     * @param mentions
     *            the mentions that speak, in the order of the text
     */
    record Entry(String name, int quotes, List<AnnotationFS> mentions) {

        /** How the text calls the speaker, other than by the name; each way once. */
        Set<String> otherNames() {
            Set<String> names = new LinkedHashSet<>();
            for (AnnotationFS mention : mentions) {
                String text = CoveredText.of(mention).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
                if (!text.equals(name)) {
                    names.add(text);
                }
            }
            return names;
        }
    }

    static SpeakerIndex of(Collection<AnnotationFS> annotations) {
        Map<String, Set<AnnotationFS>> mentions = new LinkedHashMap<>();
        Map<String, Integer> quotes = new LinkedHashMap<>();
        List<AnnotationFS> unattributed = new ArrayList<>();
        for (AnnotationFS quote : annotations) {
            if (!isQuote(quote) || State.of(quote) == State.REJECTED) {
                continue;
            }
            boolean first = !isContinuation(quote);
            List<AnnotationFS> speakers = Links.targets(quote, "participants", "speaker"); //$NON-NLS-1$ //$NON-NLS-2$
            for (AnnotationFS speaker : speakers) {
                String name = name(speaker);
                mentions.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(speaker);
                quotes.merge(name, first ? 1 : 0, Integer::sum);
            }
            if (speakers.isEmpty() && first) {
                unattributed.add(quote);
            }
        }
        List<Entry> entries = new ArrayList<>();
        mentions.forEach((name, found) -> entries.add(new Entry(name, quotes.get(name), found.stream()
                .sorted(Comparator.comparingInt(AnnotationFS::getBegin)).toList())));
        entries.sort(Comparator.comparingInt((Entry e) -> -e.quotes()).thenComparing(Entry::name));
        return new SpeakerIndex(List.copyOf(entries), List.copyOf(unattributed));
    }

    private static boolean isQuote(AnnotationFS annotation) {
        TypeSystem types = annotation.getCAS().getTypeSystem();
        Type quote = types.getType(QUOTE);
        return quote != null && types.subsumes(quote, annotation.getType());
    }

    private static boolean isContinuation(AnnotationFS quote) {
        Feature continues = quote.getType().getFeatureByBaseName("continues"); //$NON-NLS-1$
        return continues != null && !Links.of(quote, continues).isEmpty();
    }

    private static String name(AnnotationFS speaker) {
        Feature feature = speaker.getType().getFeatureByBaseName("name"); //$NON-NLS-1$
        String name = feature == null ? null : speaker.getStringValue(feature);
        return name == null || name.isBlank() ? CoveredText.of(speaker).replaceAll("\\s+", " ") : name; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
