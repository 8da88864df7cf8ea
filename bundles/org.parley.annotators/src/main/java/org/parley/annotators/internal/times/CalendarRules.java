package org.parley.annotators.internal.times;

import static org.parley.annotators.internal.times.TimeExpression.Kind.DATE;
import static org.parley.annotators.internal.times.TimeWords.DAY;
import static org.parley.annotators.internal.times.TimeWords.MONTH;
import static org.parley.annotators.internal.times.TimeWords.PART;
import static org.parley.annotators.internal.times.TimeWords.SEASON;
import static org.parley.annotators.internal.times.TimeWords.WEEKDAY;
import static org.parley.annotators.internal.times.TimeWords.YEAR;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Expressions that name a place in the calendar: "March 4, 2031", "on 4 March", "in early April", "in the spring of 2031". Stateless. */
final class CalendarRules {

    private static final String SHADE = "(?:(?:early|mid|late)[ -]|the (?:beginning|start|middle|end) of )?";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(DATE, "(?:(" + WEEKDAY + "),? )?(" + MONTH + ") (" + DAY + ")(?:,? (" + YEAR + "))?",
                    (m, d, f) -> day(m.group(4), m.group(2), m.group(3), d)),
            TimeRule.of(DATE,
                    "(?:(" + WEEKDAY + "),? )?(?:the )?(" + DAY + ")(?: of)? (" + MONTH + ")(?:,? (" + YEAR + "))?",
                    (m, d, f) -> day(m.group(4), m.group(3), m.group(2), d)),
            TimeRule.of(DATE, "(" + YEAR + ")-(\\d\\d)-(\\d\\d)",
                    (m, d, f) -> written(m.group(1), m.group(2), m.group(3))),
            TimeRule.of(DATE, "(\\d{1,2})\\.(\\d{1,2})\\.(" + YEAR + ")",
                    (m, d, f) -> written(m.group(3), m.group(2), m.group(1))),
            TimeRule.of(DATE, "(\\d{1,2})/(\\d{1,2})/(" + YEAR + ")", CalendarRules::slashed),
            TimeRule.of(DATE, "(?<=\\b(?:[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom) )(\\d{1,2})/(\\d{1,2})()",
                    CalendarRules::slashed),
            TimeRule.of(DATE,
                    "the (first|second|third|fourth|last) (" + WEEKDAY + ") (?:of|in) (?:(" + MONTH + ")(?:,? (" + YEAR
                            + "))?|the [a-z]+)",
                    CalendarRules::ordinal),
            TimeRule.of(DATE, SHADE + "(" + MONTH + ")(?:(?: of)?,? (" + YEAR + "))?", CalendarRules::month),
            TimeRule.of(DATE, SHADE + "(?:the )?(" + SEASON + ")(?: of)? (" + YEAR + ")",
                    (m, d, f) -> m.group(2) + "-" + TimeWords.season(m.group(1))),
            TimeRule.of(DATE, "(" + WEEKDAY + ")(?: (" + PART + "))?", CalendarRules::weekday));

    private CalendarRules() {
    }

    private static String day(String year, String monthWord, String number, DocumentDate date) {
        Month month = TimeWords.month(monthWord);
        int day = TimeWords.number(number);
        if (day > month.maxLength()) {
            return null;
        }
        return year == null ? date.nearest(MonthDay.of(month, day))
                : written(year, Integer.toString(month.getValue()), Integer.toString(day));
    }

    /** Null if there is no such day. */
    private static String written(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "04/03" is 4 March on one side of an ocean and 3 April on the other: a value only where one reading is possible. */
    private static String slashed(Matcher match, DocumentDate date, boolean future) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        boolean dayFirst = first > 12;
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        if (first <= 12 && second <= 12 && first != second || month < 1 || month > 12 || day < 1
                || day > Month.of(month).maxLength()) {
            return null;
        }
        return match.group(3).isEmpty() ? date.nearest(MonthDay.of(month, day))
                : written(match.group(3), Integer.toString(month), Integer.toString(day));
    }

    private static String ordinal(Matcher match, DocumentDate date, boolean future) {
        if (match.group(3) == null) {
            return null;
        }
        String month = match.group(4) == null ? date.month(TimeWords.month(match.group(3)), future)
                : yearMonth(match.group(4), match.group(3));
        if (month.startsWith("X")) {
            return month;
        }
        DayOfWeek weekday = TimeWords.weekday(match.group(2));
        int number = List.of("last", "", "first", "second", "third", "fourth").indexOf(match.group(1)) - 1;
        return YearMonth.parse(month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)).toString();
    }

    private static String month(Matcher match, DocumentDate date, boolean future) {
        return match.group(2) == null ? date.month(TimeWords.month(match.group(1)), future)
                : yearMonth(match.group(2), match.group(1));
    }

    private static String yearMonth(String year, String month) {
        return String.format(Locale.ROOT, "%s-%02d", year, TimeWords.month(month).getValue());
    }

    private static String weekday(Matcher match, DocumentDate date, boolean future) {
        return date.weekday(TimeWords.weekday(match.group(1)), future) + TimeWords.part(match.group(2));
    }
}
