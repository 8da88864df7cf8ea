package org.parley.core.internal;

import java.util.Comparator;

/** Sorts names as people do: runs of digits by their value, letters without regard to case; ties by code unit. */
public final class NaturalOrder implements Comparator<String> {

    /** The only instance; it has no state. */
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {
    }

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfPart(a, i);
            int endOfB = endOfPart(b, j);
            int result = compareParts(a.substring(i, endOfA), b.substring(j, endOfB));
            if (result != 0) {
                return result;
            }
            i = endOfA;
            j = endOfB;
        }
        boolean bothEnded = i == a.length() && j == b.length();
        return bothEnded ? a.compareTo(b) : i < a.length() ? 1 : -1;
    }

    /** Behind the digits, or the other characters, that begin here. */
    private static int endOfPart(String name, int begin) {
        boolean digits = isDigit(name.charAt(begin));
        int end = begin + 1;
        while (end < name.length() && isDigit(name.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static int compareParts(String a, String b) {
        if (!isDigit(a.charAt(0)) || !isDigit(b.charAt(0))) {
            return a.compareToIgnoreCase(b);
        }
        String x = withoutZeros(a);
        String y = withoutZeros(b);
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static String withoutZeros(String number) {
        int zeros = 0;
        while (zeros < number.length() && number.charAt(zeros) == '0') {
            zeros++;
        }
        return number.substring(zeros);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
