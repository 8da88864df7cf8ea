package org.parley.annotators.internal.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The day a document is from, as far as it tells: with or without the year and the day of the week. Reckons from there; what cannot be told
 * for certain is null. Values have {@code XXXX} for a year that is not known. Immutable.
 */
public final class DocumentDate {

    /** Nothing is known. */
    public static final DocumentDate UNKNOWN = new DocumentDate(null, false, false);

    /** Years of 365 days, beginning on every day of the week: one stands for a year that is not known. */
    private static final int FIRST_COMMON_YEAR = 2001;
    private static final int LAST_COMMON_YEAR = 2011;

    private final LocalDate day;
    private final boolean yearKnown;
    private final boolean weekdayKnown;

    private DocumentDate(LocalDate day, boolean yearKnown, boolean weekdayKnown) {
        this.day = day;
        this.yearKnown = yearKnown;
        this.weekdayKnown = weekdayKnown;
    }

    /** A day of which all is known. */
    public static DocumentDate of(LocalDate day) {
        return new DocumentDate(day, true, true);
    }

    /**
     * A day of a year that is not known.
     *
     * @param weekday its day of the week, or null if that is not known either; nothing is reckoned from a 29 February
     */
    public static DocumentDate of(MonthDay monthDay, DayOfWeek weekday) {
        if (!monthDay.isValidYear(FIRST_COMMON_YEAR)) {
            return UNKNOWN;
        }
        for (int year = FIRST_COMMON_YEAR; year <= LAST_COMMON_YEAR; year++) {
            LocalDate day = monthDay.atYear(year);
            if (!day.isLeapYear() && (weekday == null || day.getDayOfWeek() == weekday)) {
                return new DocumentDate(day, false, weekday != null);
            }
        }
        throw new DateTimeException("no year has it: " + monthDay + ' ' + weekday);
    }

    /** Whether at least day and month are known. */
    public boolean isKnown() {
        return day != null;
    }

    MonthDay monthDay() {
        return MonthDay.from(day);
    }

    /** The day that many days later. */
    String day(long later) {
        return day == null ? null : written(day.plusDays(later));
    }

    /** The nearest day of that name: behind the document's, or not behind it. By the week alone if the document's is not known. */
    String weekday(DayOfWeek wanted, boolean future) {
        LocalDate found = day == null || !weekdayKnown ? null
                : day.with(future ? TemporalAdjusters.next(wanted) : TemporalAdjusters.previousOrSame(wanted));
        String value = found == null ? null : written(found);
        return value == null ? "XXXX-WXX-" + wanted.getValue() : value;
    }

    /** The day of that name in the week that many weeks later, or null. */
    String weekdayOfWeek(DayOfWeek wanted, long weeksLater) {
        return day == null || !weekdayKnown ? null
                : written(day.plusWeeks(weeksLater).with(ChronoField.DAY_OF_WEEK, wanted.getValue()));
    }

    /** The ISO week that many weeks later. */
    String week(long later) {
        if (day == null || !yearKnown) {
            return null;
        }
        LocalDate in = day.plusWeeks(later);
        return String.format(Locale.ROOT, "%04d-W%02d", in.get(IsoFields.WEEK_BASED_YEAR),
                in.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The month that many months later. */
    String month(long later) {
        return day == null ? null : written(YearMonth.from(day).plusMonths(later));
    }

    /** The nearest month of that name: this one or a later one, or this one or an earlier one. */
    String month(Month wanted, boolean future) {
        if (day == null || !yearKnown) {
            return String.format(Locale.ROOT, "XXXX-%02d", wanted.getValue());
        }
        int months = wanted.getValue() - day.getMonthValue();
        return month(future && months < 0 ? months + 12 : !future && months > 0 ? months - 12 : months);
    }

    /** The year that many years later. */
    String year(long later) {
        return day == null || !yearKnown ? null : String.format(Locale.ROOT, "%04d", day.getYear() + later);
    }

    /** The day of that month and number that is nearest to the document's. */
    String nearest(MonthDay wanted) {
        if (day == null || !yearKnown) {
            return String.format(Locale.ROOT, "XXXX-%02d-%02d", wanted.getMonthValue(), wanted.getDayOfMonth());
        }
        LocalDate best = null;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            LocalDate one = wanted.isValidYear(year) ? wanted.atYear(year) : null;
            if (one != null && (best == null || distance(one) < distance(best))) {
                best = one;
            }
        }
        return best == null ? null : best.toString();
    }

    private long distance(LocalDate other) {
        return Math.abs(other.toEpochDay() - day.toEpochDay());
    }

    /** Null where it depends on whether the year that is not known has a 29 February. */
    private String written(LocalDate date) {
        if (yearKnown) {
            return date.toString();
        }
        LocalDate first = date.isBefore(day) ? date : day;
        LocalDate last = date.isBefore(day) ? day : date;
        LocalDate march = LocalDate.of(last.getYear(), Month.MARCH, 1);
        return first.isBefore(march) && !last.isBefore(march) ? null : "XXXX" + date.toString().substring(4);
    }

    private String written(YearMonth month) {
        return yearKnown ? month.toString() : "XXXX" + month.toString().substring(4);
    }

    @Override
    public String toString() {
        return day == null ? "unknown"
                : (yearKnown ? day.toString() : monthDay().toString())
                        + (weekdayKnown ? " " + day.getDayOfWeek() : "");
    }
}
