package org.parley.annotators.internal.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** Inflects English verbs by rule. Stateless. */
final class VerbForms {

    private VerbForms() {
    }

    /**
     * All forms of a verb.
     *
     * @param entry the base, or base, past and participle parted by commas where they are given
     */
    static Set<String> of(String entry) {
        String[] parts = entry.split(",");
        String base = parts[0];
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        forms.add(third(base));
        String past = parts.length > 1 ? parts[1] : past(base);
        forms.add(past);
        forms.add(parts.length > 2 ? parts[2] : past);
        forms.add(gerund(base, past));
        return forms;
    }

    private static String third(String base) {
        if (base.matches(".*(s|x|z|ch|sh|o)")) {
            return base + "es";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String gerund(String base, String past) {
        if (past.endsWith("ed") && past.length() == base.length() + 3) {
            return past.substring(0, past.length() - 2) + "ing";
        }
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye");
        return (dropsE ? base.substring(0, base.length() - 1) : base)
                + ("begin".equals(base) || "put".equals(base) || "forget".equals(base)
                        ? base.substring(base.length() - 1)
                        : "")
                + "ing";
    }
}
