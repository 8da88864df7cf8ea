package org.parley.annotators.internal.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of English that tell days, months, numbers and parts of the day, and the patterns that match them. Stateless. */
final class TimeWords {

    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December"
            + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)";
    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:,.]\\d|\\d|\\s?%|\\s?(?:am|pm)\\b)";
    static final String YEAR = "(?:1[89]|20)\\d\\d(?!\\d)";
    static final String PART = "morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|sunrise|sunset";
    static final String SEASON = "spring|summer|autumn|fall|winter";
    static final String UNIT = "minute|hour|day|week|fortnight|month|year";

    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty");
    private static final Map<String, Integer> TENS = Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60,
            "ninety", 90, "a", 1, "an", 1);

    static final String NUMBER = "(?:\\d{1,3}|" + String.join("|", NUMBERS.subList(1, NUMBERS.size()))
            + "|thirty|forty|fifty|sixty|ninety|an?)";

    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("morning", "TMO"),
            Map.entry("dawn", "TMO"), Map.entry("sunrise", "TMO"), Map.entry("afternoon", "TAF"),
            Map.entry("evening", "TEV"), Map.entry("dusk", "TEV"), Map.entry("sunset", "TEV"),
            Map.entry("night", "TNI"), Map.entry("noon", "T12:00"), Map.entry("midday", "T12:00"),
            Map.entry("midnight", "T24:00"));
    private static final Map<String, String> SEASONS = Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall",
            "FA", "winter", "WI");

    private TimeWords() {
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Month month(String word) {
        String beginning = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(beginning)) {
                return month;
            }
        }
        throw new IllegalArgumentException(word);
    }

    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower.replaceAll("\\D", ""));
        }
        return TENS.containsKey(lower) ? TENS.get(lower) : NUMBERS.indexOf(lower);
    }

    /** What TIMEX3 puts behind the day for a part of it; empty for null. */
    static String part(String word) {
        return word == null ? "" : PARTS.get(word.toLowerCase(Locale.ROOT));
    }

    static String season(String word) {
        return SEASONS.get(word.toLowerCase(Locale.ROOT));
    }

    /** {@code P10D}, {@code P2W}, {@code PT4H}. */
    static String duration(int number, String unit) {
        return switch (unit) {
        case "minute" -> "PT" + number + "M";
        case "hour" -> "PT" + number + "H";
        case "fortnight" -> "P" + 2 * number + "W";
        default -> "P" + number + unit.substring(0, 1).toUpperCase(Locale.ROOT);
        };
    }
}
