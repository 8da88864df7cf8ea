package org.parley.annotators.internal.times;

import static org.parley.annotators.internal.times.TimeExpression.Kind.DATE;
import static org.parley.annotators.internal.times.TimeExpression.Kind.DURATION;
import static org.parley.annotators.internal.times.TimeExpression.Kind.SET;
import static org.parley.annotators.internal.times.TimeExpression.Kind.TIME;
import static org.parley.annotators.internal.times.TimeWords.MONTH;
import static org.parley.annotators.internal.times.TimeWords.NUMBER;
import static org.parley.annotators.internal.times.TimeWords.PART;
import static org.parley.annotators.internal.times.TimeWords.SEASON;
import static org.parley.annotators.internal.times.TimeWords.UNIT;
import static org.parley.annotators.internal.times.TimeWords.WEEKDAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/** Expressions that are reckoned from the document's day: "yesterday", "last week", "two days ago", "by the end of the month". Stateless. */
final class RelativeRules {

    private static final Map<String, Integer> DAYS = Map.of("the day before yesterday", -2, "yesterday", -1, "today", 0,
            "tonight", 0, "tomorrow", 1, "the day after tomorrow", 2);

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(DATE,
                    "([Tt]he day (?:before yesterday|after tomorrow)|[Yy]esterday|[Tt]oday|[Tt]omorrow)(?: (" + PART
                            + "))?",
                    (m, d, f) -> behind(d.day(DAYS.get(m.group(1).toLowerCase(Locale.ROOT))), m.group(2))),
            TimeRule.of(DATE, "[Tt]onight", (m, d, f) -> behind(d.day(0), "night")),
            TimeRule.of(DATE, "[Oo]vernight", (m, d, f) -> behind(d.day(f ? 0 : -1), "night")),
            TimeRule.of(DATE, "[Ll]ast night", (m, d, f) -> behind(d.day(-1), "night")),
            TimeRule.of(DATE, "[Tt]h(?:is|at) (morning|afternoon|evening)", (m, d, f) -> behind(d.day(0), m.group(1))),
            TimeRule.of(DATE,
                    "([Ll]ast|[Nn]ext|[Tt]his|[Tt]he (?:following|previous|coming)) (" + WEEKDAY + ")(?: (" + PART
                            + "))?",
                    (m, d, f) -> behind(weekday(m, d), m.group(3))),
            TimeRule.of(DATE,
                    "([Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier this|[Ll]ater this) (week|weekend|month|year|" + SEASON + ")",
                    (m, d, f) -> unit(m.group(2), direction(m.group(1)), d)),
            TimeRule.of(DATE, "([Ll]ast|[Nn]ext|[Tt]his) (" + MONTH + ")",
                    (m, d, f) -> d.month(TimeWords.month(m.group(2)), direction(m.group(1)) > 0)),
            TimeRule.of(DATE, "(?:the )?(?:end|beginning|start|middle) of (the|this|next|last) (week|month|year)",
                    (m, d, f) -> unit(m.group(2), direction(m.group(1)), d)),
            TimeRule.of(DATE,
                    "(?:the )?(?:end|beginning|start|middle) of (?:the )?[a-z]+ (?:season|summer|winter|spring)",
                    (m, d, f) -> null),
            TimeRule.of(DATE, "(" + NUMBER + ") (" + UNIT + ")s? ago",
                    (m, d, f) -> ago(TimeWords.number(m.group(1)), m.group(2), d)),
            TimeRule.of(DATE, "(?:the )?weekend", (m, d, f) -> unit("weekend", 0, d)),
            TimeRule.of(TIME, "(\\d{1,2})(?:[:.](\\d\\d))? ?([ap])\\.?m\\.?", RelativeRules::clock),
            TimeRule.of(TIME, "(" + NUMBER + ") o[’']clock", (m, d, f) -> null),
            TimeRule.of(TIME, "(?:the )?(noon|midday|midnight|dawn|dusk|sunrise|sunset)",
                    (m, d, f) -> behind(d.day(0), m.group(1))),
            TimeRule.of(TIME, "the small hours", (m, d, f) -> null),
            TimeRule.of(SET, "(?:every|each) (" + UNIT + ")", (m, d, f) -> TimeWords.duration(1, m.group(1))),
            TimeRule.of(SET, "(?:every|each) (" + WEEKDAY + ")",
                    (m, d, f) -> "XXXX-WXX-" + TimeWords.weekday(m.group(1)).getValue()),
            TimeRule.of(DURATION, "(?:the (?:next|last|past|coming|first) )?(" + NUMBER + ")[ -](" + UNIT + ")s?",
                    (m, d, f) -> TimeWords.duration(TimeWords.number(m.group(1)), m.group(2))));

    private RelativeRules() {
    }

    private static String behind(String day, String part) {
        return day == null ? null : day + TimeWords.part(part);
    }

    private static int direction(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("last") || lower.endsWith("previous") ? -1
                : lower.endsWith("next") || lower.endsWith("following") || lower.endsWith("coming") ? 1 : 0;
    }

    /** The "last Tuesday" of a Thursday is that of the week before for some and two days ago for others: by the week where there is a doubt. */
    private static String weekday(Matcher match, DocumentDate date) {
        DayOfWeek wanted = TimeWords.weekday(match.group(2));
        int weeks = direction(match.group(1));
        if (weeks == 0) {
            return date.weekdayOfWeek(wanted, 0);
        }
        String near = date.weekday(wanted, weeks > 0);
        String week = date.weekdayOfWeek(wanted, weeks);
        return near.equals(week) ? near : "XXXX-WXX-" + wanted.getValue();
    }

    private static String unit(String unit, int later, DocumentDate date) {
        return switch (unit) {
        case "week" -> date.week(later);
        case "weekend" -> date.week(later) == null ? null : date.week(later) + "-WE";
        case "month" -> date.month(later);
        case "year" -> date.year(later);
        default -> date.year(later) == null || later != 0 ? null : date.year(0) + "-" + TimeWords.season(unit);
        };
    }

    private static String ago(int number, String unit, DocumentDate date) {
        return switch (unit) {
        case "day" -> date.day(-number);
        case "week" -> date.week(-number);
        case "fortnight" -> date.week(-2L * number);
        case "month" -> date.month(-number);
        case "year" -> date.year(-number);
        default -> null;
        };
    }

    private static String clock(Matcher match, DocumentDate date, boolean future) {
        int hour = Integer.parseInt(match.group(1)) % 12 + (match.group(3).equals("p") ? 12 : 0);
        String minutes = match.group(2) == null ? "00" : match.group(2);
        String day = date.day(0);
        return day == null ? null : String.format(Locale.ROOT, "%sT%02d:%s", day, hour, minutes);
    }
}
