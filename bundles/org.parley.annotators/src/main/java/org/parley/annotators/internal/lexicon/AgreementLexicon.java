package org.parley.annotators.internal.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell of agreements. Immutable, shared by all threads. */
public final class AgreementLexicon {

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, List<String>> topics;

    /** The shipped lists. */
    public AgreementLexicon() {
        this(Lexicons.shipped());
    }

    /** Reads its lists. */
    public AgreementLexicon(Lexicons lists) {
        topics = lists.read("agreement-topics");
        lists.read("agreement-words").forEach((entry, kinds) -> {
            boolean noun = kinds.contains("noun") || kinds.contains("plan") || kinds.contains("talks")
                    || kinds.contains("swap") || kinds.contains("ready");
            Set<String> forms = new HashSet<>();
            if (noun) {
                forms.add(entry);
                forms.add(entry.endsWith("y") ? entry.substring(0, entry.length() - 1) + "ies" : entry + "s");
            } else {
                forms.addAll(VerbForms.of(entry));
            }
            for (String form : forms) {
                classes.computeIfAbsent(form, k -> new HashSet<>()).addAll(kinds);
            }
        });
    }

    /** Whether a lower-case form belongs to a class of {@code agreement-words.txt}. */
    public boolean is(String form, String kind) {
        return classes.getOrDefault(form, Set.of()).contains(kind);
    }

    /** The type of agreement that a lower-case word tells, or null. */
    public String typeOf(String word) {
        for (int length = word.length(); length >= 3; length--) {
            List<String> type = topics.get(word.substring(0, length));
            if (type != null) {
                return type.get(0);
            }
        }
        return null;
    }
}
