package org.parley.core.internal;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts names as people do: runs of digits by their value, letters without regard to case; ties by code unit. */
public final class NaturalOrder implements Comparator<String> {

    /** The only instance; it has no state. */
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+"); //$NON-NLS-1$

    private NaturalOrder() {
    }

    @Override
    public int compare(String a, String b) {
        Matcher x = PART.matcher(a);
        Matcher y = PART.matcher(b);
        while (true) {
            boolean more = x.find();
            if (more != y.find()) {
                return more ? 1 : -1;
            }
            if (!more) {
                return a.compareTo(b);
            }
            int result = compareParts(x.group(), y.group());
            if (result != 0) {
                return result;
            }
        }
    }

    private static int compareParts(String a, String b) {
        if (isNumber(a) && isNumber(b)) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return a.compareToIgnoreCase(b);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
