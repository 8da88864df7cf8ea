package org.parley.documents.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes ISO 8601 dates of those that files carry. */
public final class Dates {

    private static final Pattern ISO = Pattern
            .compile(
                    "\\d{4}-\\d{2}(?:-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?)?");
    /** PDF 32000-1, 7.9.4: D:YYYYMMDDHHmmSSOHH'mm'. */
    private static final Pattern PDF = Pattern.compile(
            "D:(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2})?(?:Z.*|([+-])(\\d{2})'?(\\d{2})?'?)?)?");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final List<DateTimeFormatter> DAYS = List.of(format("EEEE, d MMMM uuuu"),
            format("EEEE, MMMM d, uuuu"),
            format("d MMMM uuuu"), format("d MMM uuuu"), format("MMMM d, uuuu"), format("MMM d, uuuu"),
            format("uuuu/M/d"), format("d.M.uuuu"), format("uuuuMMdd"));

    private Dates() {
    }

    /** An ISO date, with a time and its zone where the file has them, or what was given if it cannot be read as a date. */
    public static String iso(String value) {
        String date = COMMENT.matcher(value.strip()).replaceFirst("");
        if (ISO.matcher(date).matches()) {
            return valid(date) ? date.replace(' ', 'T').replace(',', '.') : value;
        }
        Matcher pdf = PDF.matcher(date);
        if (pdf.matches()) {
            return pdf(pdf, value);
        }
        try {
            return OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
        } catch (DateTimeException e) {
            return day(date, value);
        }
    }

    private static boolean valid(String date) {
        String day = date.length() < 10 ? date + "-01" : date.substring(0, 10);
        return parse(day, DateTimeFormatter.ISO_LOCAL_DATE, LocalDate::from) != null;
    }

    private static String day(String date, String otherwise) {
        for (DateTimeFormatter format : DAYS) {
            LocalDate day = parse(date, format, LocalDate::from);
            if (day != null) {
                return day.toString();
            }
        }
        return otherwise;
    }

    private static <T> T parse(String date, DateTimeFormatter format, TemporalQuery<T> query) {
        try {
            return format.parse(date, query);
        } catch (DateTimeException e) {
            return null; // another format may fit
        }
    }

    private static String pdf(Matcher date, String otherwise) {
        try {
            LocalDate day = LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            if (date.group(4) == null) {
                return day.toString();
            }
            LocalDateTime time = day.atTime(number(date, 4), number(date, 5), number(date, 6));
            if (date.group(7) == null) {
                return time.toString();
            }
            int sign = "-".equals(date.group(7)) ? -1 : 1;
            return time.atOffset(ZoneOffset.ofHoursMinutes(sign * number(date, 8), sign * number(date, 9))).toString();
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private static int number(Matcher date, int group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
