package org.parley.editor.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.CoveredText;
import org.parley.core.State;

/** What the words of a new annotation say about its features, so that a person need not. */
public final class Defaults {

    /** The features that say who is meant. */
    public static final List<String> IDENTITY = List.of("name", "entityId", "kind", "side"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private static final String MENTION = "mentionType"; //$NON-NLS-1$
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "it", "you", "him", "her", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$//$NON-NLS-9$
            "them", //$NON-NLS-1$
            "us", "me", "who", "his", "their"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]+( \\p{Lu}[\\p{L}’'-]+){1,2}"); //$NON-NLS-1$
    /** An article and a common noun, whatever follows: "the caretaker of the Seamen’s Hall". */
    private static final Pattern DESCRIPTION = Pattern
            .compile("(?i:the|a|an|one|two|three|some|his|her|its|their) \\p{Ll}.* of .*"); //$NON-NLS-1$

    private Defaults() {
    }

    /**
     * Values by feature.
     *
     * @param words
     *            the text that it covers
     * @param others
     *            the annotations of the document, among which one of the same words may say who is meant
     */
    public static Map<String, String> of(Layer layer, String words, List<AnnotationFS> others) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (layer) {
        case QUOTE -> values.put("quoteType", QuoteKind.of(words)); //$NON-NLS-1$
        case CUE -> values.put("cueType", cueType(words)); //$NON-NLS-1$
        case SPEAKER -> {
            String type = mentionType(words);
            values.put(MENTION, type);
            if (!"PRO".equals(type)) { //$NON-NLS-1$
                others.stream().filter(o -> isSame(o, words)).findFirst().ifPresentOrElse(
                        o -> values.putAll(identity(o)), () -> {
                            if (isFullName(words)) {
                                values.put("name", words); //$NON-NLS-1$
                            }
                        });
            }
        }
        default -> {
            // the words say nothing
        }
        }
        return values;
    }

    /** Who is meant by a mention. */
    public static Map<String, String> identity(AnnotationFS mention) {
        Map<String, String> values = new LinkedHashMap<>();
        IDENTITY.forEach(f -> values.put(f, Words.value(mention, f)));
        return values;
    }

    private static boolean isSame(AnnotationFS other, String words) {
        return other.getType().getFeatureByBaseName(MENTION) != null && State.of(other) != State.REJECTED
                && words.equals(CoveredText.of(other)) && !Words.value(other, "name").isEmpty(); //$NON-NLS-1$
    }

    /** Two or three capital words and none that stands before names: "Danny Obuya", but not "Mr. Ollerton". */
    private static boolean isFullName(String words) {
        return FULL_NAME.matcher(words).matches() && !words.startsWith("The "); //$NON-NLS-1$
    }

    private static String mentionType(String words) {
        if (DESCRIPTION.matcher(words).matches()) {
            return "NOM"; //$NON-NLS-1$
        }
        if (PRONOUNS.contains(words.toLowerCase(java.util.Locale.ROOT))) {
            return "PRO"; //$NON-NLS-1$
        }
        int last = words.lastIndexOf(' ') + 1;
        return Character.isUpperCase(words.codePointAt(last)) ? "NAM" : "NOM"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String cueType(String words) {
        if (words.chars().noneMatch(Character::isLetter)) {
            return "PUNCTUATION"; //$NON-NLS-1$
        }
        boolean preposition = words.endsWith(" to") || "per".equalsIgnoreCase(words); //$NON-NLS-1$ //$NON-NLS-2$
        return preposition ? "PREPOSITION" : "VERB"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
