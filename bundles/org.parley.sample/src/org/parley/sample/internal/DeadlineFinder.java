package org.parley.sample.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the times by which something is to be done, such as "by 4 March", "until Friday" or "within 48 hours". */
final class DeadlineFinder {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "july", "august", "september", "october", "november", "december"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            "eight", "nine", "ten", "eleven", "twelve"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final String MONTH = String.join("|", MONTHS); //$NON-NLS-1$

    private static final Pattern DEADLINE = Pattern.compile("\\b(?:(?:by|until|before|no later than)\\s+(?:" //$NON-NLS-1$
            + "(?<day>\\d{1,2})\\s+(?<month>" + MONTH + ")|(?<month2>" + MONTH + ")\\s+(?<day2>\\d{1,2})" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            + "|(?:next\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|midnight|noon" //$NON-NLS-1$
            + "|the\\s+end\\s+of\\s+(?:the\\s+)?(?:week|month|year))" //$NON-NLS-1$
            + "|within\\s+(?<number>\\d{1,3}|" + String.join("|", NUMBERS) //$NON-NLS-1$ //$NON-NLS-2$
            + ")\\s+(?<unit>hour|day|week|month|year)s?)\\b", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

    private DeadlineFinder() {
    }

    /** The deadlines in the order of the text. */
    static List<Finding> find(String text) {
        List<Finding> found = new ArrayList<>();
        Matcher matcher = DEADLINE.matcher(text);
        while (matcher.find()) {
            found.add(new Finding(matcher.start(), matcher.end(), value(matcher)));
        }
        return found;
    }

    private static String value(Matcher matcher) {
        if (matcher.group("unit") != null) { //$NON-NLS-1$
            return duration(matcher.group("number"), matcher.group("unit")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (matcher.group("month") != null) { //$NON-NLS-1$
            return date(matcher.group("month"), matcher.group("day")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return matcher.group("month2") == null ? null : date(matcher.group("month2"), matcher.group("day2")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String date(String month, String day) {
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
        return String.format(Locale.ROOT, "--%02d-%02d", number, Integer.parseInt(day)); //$NON-NLS-1$
    }

    private static String duration(String number, String unit) {
        int word = NUMBERS.indexOf(number.toLowerCase(Locale.ROOT)) + 1;
        int amount = word > 0 ? word : Integer.parseInt(number);
        char letter = Character.toUpperCase(unit.charAt(0));
        return letter == 'H' ? "PT" + amount + letter : "P" + amount + letter; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
