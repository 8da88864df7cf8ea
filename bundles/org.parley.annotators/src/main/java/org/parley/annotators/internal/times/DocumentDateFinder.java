package org.parley.annotators.internal.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.annotators.internal.text.Paragraph;

/**
 * Finds the day a document is from: what its record says, else in its name ("2031-03-04-truce"), else in a short line at its head ("Updated: March 4, 2031, 09:41") or in
 * the dateline ("OSTREVIK, March 4 (Agency) —"). Where a dateline tells no year, the day of the week that its own sentence names first without "last" or "next"
 * is taken for that day's, as agencies write. Stateless.
 */
public final class DocumentDateFinder {

    private static final int LINES = 14;
    private static final int SHORT_LINE = 90;
    private static final int LEAD = 400;

    private static final Pattern IN_NAME = Pattern
            .compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");
    private static final String MONTH_FIRST = "(" + TimeWords.MONTH + ") (" + TimeWords.DAY + ")(?:,? ("
            + TimeWords.YEAR
            + "))?";
    private static final String DAY_FIRST = "(" + TimeWords.DAY + ") (" + TimeWords.MONTH + ")(?:,? (" + TimeWords.YEAR
            + "))?";
    private static final String WEEKDAY = "(?:(" + TimeWords.WEEKDAY + "),? )?";
    private static final Pattern US = Pattern.compile("\\b" + WEEKDAY + MONTH_FIRST);
    private static final Pattern OTHER = Pattern.compile("(?<![\\w:])" + WEEKDAY + DAY_FIRST);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(" + TimeWords.YEAR + ")-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern DATELINE = Pattern
            .compile("^\\p{Lu}[\\p{Lu}\\p{M} .'’/-]{2,40}(?:, [\\p{L} .]{2,25})?,? .{0,60}?(?:[—–]|--| - |\\))");
    private static final Pattern DAY = Pattern
            .compile("(?<![Ll]ast |[Nn]ext |following )\\b(" + TimeWords.WEEKDAY + ")\\b");

    private DocumentDateFinder() {
    }

    /**
     * The date of a document.
     *
     * @param recorded what is known of the date beside the text, or null; counts if it tells day and year
     * @param name the document's name, or null
     * @param paragraphs its lines, furniture included
     */
    public static DocumentDate find(String recorded, String name, String text, List<Paragraph> paragraphs) {
        DocumentDate record = in(recorded == null ? "" : recorded, "");
        if (record.isKnown() && !isWithoutYear(record)) {
            return record;
        }
        Matcher inName = IN_NAME.matcher(name == null ? "" : name);
        DocumentDate found = inName.find() ? date(inName.group(1), inName.group(3), inName.group(4)) : null;
        DocumentDate withoutYear = null;
        for (Paragraph line : paragraphs.subList(0, Math.min(LINES, paragraphs.size()))) {
            if (found != null) {
                return found;
            }
            String head = text.substring(line.begin(), Math.min(line.end(), line.begin() + LEAD));
            Matcher dateline = DATELINE.matcher(head);
            boolean isDateline = dateline.find();
            if (!isDateline && line.end() - line.begin() > SHORT_LINE) {
                continue;
            }
            DocumentDate one = in(isDateline ? dateline.group() : head,
                    isDateline ? head.substring(dateline.end()) : "");
            if (one.isKnown() && isWithoutYear(one)) {
                withoutYear = withoutYear == null ? one : withoutYear;
            } else if (one.isKnown()) {
                found = one;
            }
        }
        return found != null ? found : withoutYear != null ? withoutYear : DocumentDate.UNKNOWN;
    }

    private static boolean isWithoutYear(DocumentDate date) {
        return date.day(0).startsWith("X");
    }

    private static DocumentDate in(String line, String lead) {
        Matcher iso = ISO.matcher(line);
        DocumentDate found = iso.find() ? date(iso.group(1), iso.group(2), iso.group(3)) : null;
        Matcher us = US.matcher(line);
        if (found == null && us.find()) {
            found = date(us.group(1), us.group(4), us.group(2), us.group(3), lead);
        }
        Matcher other = OTHER.matcher(line);
        if (found == null && other.find()) {
            found = date(other.group(1), other.group(4), other.group(3), other.group(2), lead);
        }
        return found == null ? DocumentDate.UNKNOWN : found;
    }

    private static DocumentDate date(String year, String month, String day) {
        try {
            return DocumentDate
                    .of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DocumentDate date(String weekday, String year, String month, String day, String lead) {
        int number = TimeWords.number(day);
        if (number > TimeWords.month(month).maxLength()) {
            return null;
        }
        MonthDay monthDay = MonthDay.of(TimeWords.month(month), number);
        if (year != null) {
            return date(year, Integer.toString(monthDay.getMonthValue()), Integer.toString(number));
        }
        Matcher named = DAY.matcher(lead);
        String told = weekday != null ? weekday : named.find() ? named.group(1) : null;
        DayOfWeek dayOfWeek = told == null ? null : TimeWords.weekday(told);
        return DocumentDate.of(monthDay, dayOfWeek);
    }
}
