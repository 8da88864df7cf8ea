package org.parley.core.internal.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two names may be of the same one. Stateless. */
final class Names {

    private static final Pattern CAPITALIZED = Pattern.compile("[A-Z][\\p{L}\\p{N}_.'\u2019-]+"); //$NON-NLS-1$
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_'\u2019-]+"); //$NON-NLS-1$
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$"); //$NON-NLS-1$
    /** Words with a capital that name nobody by themselves. */
    private static final Set<String> NO_NAMES = words("The A An He She It They We I His Her Their Mr Mrs Ms Dr " //$NON-NLS-1$
            + "President Prime Minister Senator Sen Rep Gov Governor Secretary General Foreign Deputy Former But And " //$NON-NLS-1$
            + "In On At For Republican Democratic Democrat U.S US American"); //$NON-NLS-1$
    private static final Set<String> SMALL_WORDS = words("the a of and government"); //$NON-NLS-1$

    private Names() {
    }

    private static Set<String> words(String blankSeparated) {
        return new HashSet<>(Arrays.asList(blankSeparated.split(" "))); //$NON-NLS-1$
    }

    /** Whether two expressions share a word with a capital, such as a surname, other than a title. */
    static boolean shareName(String a, String b) {
        Set<String> shared = capitalized(a);
        shared.retainAll(capitalized(b));
        return !shared.isEmpty();
    }

    /** Whether there is a name in an expression. */
    static boolean hasName(String words) {
        return !capitalized(words).isEmpty();
    }

    private static Set<String> capitalized(String words) {
        Set<String> found = new HashSet<>();
        CAPITALIZED.matcher(words).results().map(MatchResult::group)
                .forEach(w -> found.add(POSSESSIVE.matcher(w).find() ? w.substring(0, w.length() - 2) : w));
        found.removeAll(NO_NAMES);
        return found;
    }

    /**
     * The last word of a name with what transliterations differ in folded: accents; y, j, zh and i; kh and h; w and v;
     * doubled letters. Empty if there is no word.
     */
    static String surname(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", ""); //$NON-NLS-1$ //$NON-NLS-2$
        List<String> words = WORD.matcher(plain).results().map(MatchResult::group).toList();
        if (words.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        String last = POSSESSIVE.matcher(words.get(words.size() - 1).toLowerCase(Locale.ROOT)).replaceAll(""); //$NON-NLS-1$
        return last.replace("zh", "j").replace("kh", "h").replaceAll("[yj]", "i").replace('w', 'v') //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                .replaceAll("(.)\\1+", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Whether two expressions share a word, whatever its case, articles and the like left out. */
    static boolean shareWord(String a, String b) {
        Set<String> shared = lower(a);
        shared.retainAll(lower(b));
        return !shared.isEmpty();
    }

    /** Whether two expressions share half of their words or more. */
    static boolean shareHalf(String a, String b) {
        Set<String> shared = lower(a);
        Set<String> other = lower(b);
        Set<String> all = new HashSet<>(shared);
        all.addAll(other);
        shared.retainAll(other);
        return !shared.isEmpty() && 2 * shared.size() >= all.size();
    }

    private static Set<String> lower(String words) {
        Set<String> found = new HashSet<>();
        WORD.matcher(words.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).forEach(found::add);
        found.removeAll(SMALL_WORDS);
        return found;
    }
}
