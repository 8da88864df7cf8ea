package org.parley.export.internal.brat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What annotation.conf must declare: brat shows nothing else as it is meant. Grows with the kinds of things, not with the documents. */
final class BratScheme {

    private final Set<String> entities = new TreeSet<>(BratNames.ARGUMENTS);
    private final Map<String, Set<String>> events = new TreeMap<>();
    private final Set<String> relations = new TreeSet<>();
    private final Map<String, Set<String>> values = new TreeMap<>();
    private final Map<String, Set<String>> owners = new TreeMap<>();

    BratScheme() {
        entities.addAll(Set.of(BratNames.SOURCE, BratNames.CUE, BratNames.CONTENT, BratNames.ARGUMENT));
        events(BratNames.ATTRIBUTION, "Cue", "Source", "Content", "Addressee", "Reporter"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        events(BratNames.AGREEMENT, "Party", "Mediator", "Topic", "Term", "Place", "Time", "Evidence"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
        relations.add("continues"); //$NON-NLS-1$
        values(BratNames.CONTENT, "QuoteType", "DIRECT", "INDIRECT", "MIXED"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        values(BratNames.SOURCE, "Kind", "PERSON", "ORGANIZATION", "COUNTRY", "GROUP", "MEDIA", "DOCUMENT", "ANONYMOUS", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
                "AUTHOR"); //$NON-NLS-1$
        values(BratNames.SOURCE, "MentionType", "NAM", "NOM", "PRO"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        values(BratNames.CUE, "CueType", "VERB", "NOUN", "PREPOSITION", "PUNCTUATION"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        values(BratNames.CUE, "Negated"); //$NON-NLS-1$
        values(BratNames.AGREEMENT, "AgreementType", "CEASEFIRE", "HUMANITARIAN", "PRISONER_EXCHANGE", "TALKS", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                "WITHDRAWAL", "POLITICAL", "ECONOMIC", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        values(BratNames.AGREEMENT, "Status", "AGREED", "SIGNED", "PARTIAL", "PROPOSED", "FAILED", "REJECTED", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                "VIOLATED"); //$NON-NLS-1$
        values(BratNames.AGREEMENT, "Factuality", "CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
    }

    void entity(String type) {
        entities.add(type);
    }

    void events(String type, String... roles) {
        events.computeIfAbsent(type, t -> new TreeSet<>()).addAll(Set.of(roles));
    }

    void relation(String type) {
        relations.add(type);
    }

    /** An attribute of a type; one without values is a flag. */
    void values(String owner, String attribute, String... some) {
        owners.computeIfAbsent(attribute, a -> new TreeSet<>()).add(owner);
        values.computeIfAbsent(attribute, a -> new TreeSet<>()).addAll(Set.of(some));
    }

    /** The file annotation.conf. */
    String annotationConf() {
        StringBuilder conf = new StringBuilder("[entities]\n"); //$NON-NLS-1$
        entities.forEach(e -> conf.append(e).append('\n'));
        conf.append("\n[relations]\n<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n"); //$NON-NLS-1$
        relations.forEach(r -> conf.append(r).append("\tArg1:<ANY>, Arg2:<ANY>\n")); //$NON-NLS-1$
        conf.append("\n[events]\n"); //$NON-NLS-1$
        events.forEach((event, roles) -> conf.append(event).append('\t')
                .append(roles.stream().map(r -> r + "*:<ANY>").collect(Collectors.joining(", "))).append('\n')); //$NON-NLS-1$ //$NON-NLS-2$
        conf.append("\n[attributes]\n"); //$NON-NLS-1$
        owners.forEach((attribute, types) -> {
            conf.append(attribute).append("\tArg:").append(String.join("|", types)); //$NON-NLS-1$ //$NON-NLS-2$
            if (!values.get(attribute).isEmpty()) {
                conf.append(", Value:").append(String.join("|", values.get(attribute))); //$NON-NLS-1$ //$NON-NLS-2$
            }
            conf.append('\n');
        });
        return conf.toString();
    }
}
