package org.parley.annotators.internal.speakers;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings and transliterations of one name alike. Stateless. */
public final class NameFolding {

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

    /** An identifier from a name: its letters and digits in small ASCII where they have one, parted by hyphens. */
    public static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("['\u2019]", "").replaceAll("[^\\p{L}\\p{N}]+", "-");
        return slug.replaceAll("^-+|-+$", "");
    }
}
