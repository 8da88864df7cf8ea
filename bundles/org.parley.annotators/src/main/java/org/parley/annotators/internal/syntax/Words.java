package org.parley.annotators.internal.syntax;

/**
 * The words of one sentence as the models see them: hashes of their forms, endings and shapes, each made once. All quotation marks count as
 * one mark, all long dashes as one, and each digit as any other. Reused from sentence to sentence by one thread.
 */
final class Words {

    /** What stands beyond both ends of a sentence. */
    static final int NONE = 0;

    private static final int LONGEST = 40;
    private static final int ROOM = 64;

    int size;
    int[] exact = new int[ROOM];
    int[] lower = new int[ROOM];
    int[] ending2 = new int[ROOM];
    int[] ending3 = new int[ROOM];
    int[] ending4 = new int[ROOM];
    int[] opening1 = new int[ROOM];
    int[] opening3 = new int[ROOM];
    int[] shape = new int[ROOM];

    /** Whether most words of the sentence are capitalised, as in headlines: 1, else 0. */
    int titleCase;

    private final char[] chars = new char[LONGEST];

    /** Takes in the forms of a sentence. */
    void read(String[] forms) {
        size = forms.length;
        if (exact.length < size) {
            int room = size * 2;
            exact = new int[room];
            lower = new int[room];
            ending2 = new int[room];
            ending3 = new int[room];
            ending4 = new int[room];
            opening1 = new int[room];
            opening3 = new int[room];
            shape = new int[room];
        }
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < size; i++) {
            String form = plain(forms[i]);
            read(i, form);
            if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
            }
        }
        titleCase = words >= 3 && capitals * 5 >= words * 4 ? 1 : 0;
    }

    private void read(int i, String form) {
        int length = Math.min(form.length(), LONGEST);
        int whole = 7;
        int small = 7;
        boolean capital = false;
        boolean inner = false;
        boolean lowerCase = false;
        boolean digit = false;
        boolean letter = false;
        boolean hyphen = false;
        for (int k = 0; k < length; k++) {
            char c = form.charAt(k);
            if (Character.isDigit(c)) {
                c = '0';
                digit = true;
            } else if (Character.isUpperCase(c)) {
                capital |= k == 0;
                inner |= k > 0;
                letter = true;
            } else if (Character.isLetter(c)) {
                lowerCase = true;
                letter = true;
            } else if (c == '-') {
                hyphen = true;
            }
            whole = Hash.next(whole, c);
            chars[k] = Character.toLowerCase(c);
            small = Hash.next(small, chars[k]);
        }
        exact[i] = whole;
        lower[i] = small;
        ending2[i] = ending(length, 2);
        ending3[i] = ending(length, 3);
        ending4[i] = ending(length, 4);
        opening1[i] = chars[0];
        opening3[i] = opening(length, 3);
        shape[i] = (capital ? 1 : 0) | (inner ? 2 : 0) | (lowerCase ? 4 : 0) | (digit ? 8 : 0) | (letter ? 16 : 0)
                | (hyphen ? 32 : 0)
                | (length == 1 ? 64 : 0);
    }

    private int ending(int length, int count) {
        int hash = count;
        for (int k = Math.max(0, length - count); k < length; k++) {
            hash = Hash.next(hash, chars[k]);
        }
        return hash;
    }

    private int opening(int length, int count) {
        int hash = count;
        for (int k = 0; k < count && k < length; k++) {
            hash = Hash.next(hash, chars[k]);
        }
        return hash;
    }

    private static String plain(String form) {
        if (form.isEmpty()) {
            return " ";
        }
        char c = form.charAt(0);
        if (form.length() == 1) {
            return switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2039', '\u203a' -> "\"";
            case '\u2018', '\u2019', '`', '\u00b4' -> "'";
            case '\u2014', '\u2013', '\u2015', '\u2212' -> "--";
            case '\u2026' -> "...";
            default -> form;
            };
        }
        if (form.length() == 2 && (c == '\'' || c == '`') && form.charAt(1) == c) {
            return "\"";
        }
        return c == '-' && form.charAt(1) == '-' ? "--" : form;
    }
}
