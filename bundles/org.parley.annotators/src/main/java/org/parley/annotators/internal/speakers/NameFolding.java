package org.parley.annotators.internal.speakers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings and transliterations of one name alike. Stateless. */
public final class NameFolding {

    private static final Pattern TRANSLITERATED_ENDING = Pattern.compile("(?:iy|yy|ii|ij)$|(?<=sk)i$|(?<=e)[ij]$");

    private NameFolding() {
    }

    /** The word in small letters without accents and marks, with the common variants of transliteration folded: y, j, zh and i; kh and h; w and v. */
    public static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replace("zh", "j").replace("kh", "h");
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char f = switch (c) {
            case 'y', 'j' -> 'i';
            case 'w' -> 'v';
            default -> c;
            };
            boolean doubled = folded.length() > 0 && folded.charAt(folded.length() - 1) == f;
            if (Character.isLetterOrDigit(f) && !doubled) {
                folded.append(f);
            }
        }
        return folded.toString();
    }

    /** Whether two folded words are variants of one: equal, or one edit apart and long, with the same beginning. */
    public static boolean similar(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 6 && Math.abs(a.length() - b.length()) <= 1 && a.charAt(0) == b.charAt(0)
                && oneEditApart(a, b);
    }

    private static boolean oneEditApart(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String restA = a.substring(i);
        String restB = b.substring(i);
        return !restA.isEmpty() && restA.substring(1).equals(restB)
                || !restB.isEmpty() && restB.substring(1).equals(restA)
                || !restA.isEmpty() && !restB.isEmpty() && restA.substring(1).equals(restB.substring(1));
    }

    /**
     * An identifier from a name that is the same for the commonest transliterations of it: the slug with the endings -sky, -skyy, -skiy and
     * -skii as one, -ei and -ey as one, -iy, -yy and -ii as -y, and kh as h.
     */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : slug(name).split("-")) {
            String folded = word.replace("kh", "h");
            folded = folded.length() > 4 ? TRANSLITERATED_ENDING.matcher(folded).replaceFirst("y") : folded;
            key.append(key.length() == 0 ? "" : "-").append(folded);
        }
        return key.toString();
    }

    /** An identifier from a name: its letters and digits in small ASCII where they have one, parted by hyphens. */
    public static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("['\u2019]", "").replaceAll("[^\\p{L}\\p{N}]+", "-");
        return slug.replaceAll("^-+|-+$", "");
    }
}
