package org.parley.annotators.internal.times;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.parley.annotators.internal.text.Span;

/**
 * Finds expressions of time in English and reckons what they come to.
 *
 * <p>
 * Values follow TIMEX3: R. Saurí, J. Littman, B. Knippen, R. Gaizauskas, A. Setzer, J. Pustejovsky: <i>TimeML Annotation Guidelines, Version
 * 1.2.1</i>, 2006, section 2.2, and ISO 24617-1:2012: ISO 8601 dates with {@code X} for digits that are not known, {@code W} and the number
 * of a week, {@code TMO}, {@code TAF}, {@code TEV} and {@code TNI} for parts of a day, {@code SP}, {@code SU}, {@code FA} and {@code WI} for
 * seasons, {@code P} and a number for lengths of time.
 *
 * <p>
 * A bare day or month lies behind the document's day where the verb before it tells of the future ("will meet on Tuesday", "to meet on
 * Tuesday"), and else not behind it. For one document; threads may share it.
 */
public final class TimeFinder {

    private static final List<TimeRule> RULES = Stream
            .of(CalendarRules.ALL, RelativeRules.ALL,
                    List.of(TimeRule.of(TimeExpression.Kind.DATE, "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom) )"
                            + "(" + TimeWords.YEAR + ")", (m, d, f) -> m.group(1))))
            .flatMap(List::stream).toList();

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:late|early|later|earlier|shortly|just) )?(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Ss]ince|[Uu]ntil|[Uu]p to|[Tt]ill|[Ff]rom"
                    + "|[Bb]efore|[Aa]fter|[Dd]uring|[Ww]ithin|[Oo]ver|[Ff]or|[Tt]hrough|[Tt]hroughout|[Aa]round) "
                    + "(?:early |late |mid-?|about |around |at least |the |the (?:morning|afternoon|evening|night) of )?$");
    private static final Pattern SHADED = Pattern.compile("(?:[Ll]ate|[Ee]arly|[Ll]ater|[Ee]arlier) $");
    private static final Pattern PERIOD = Pattern.compile("(?i)^(?:for|until|till|up to|through|throughout|over) .*");
    private static final Pattern BOUNDED = Pattern.compile("(?i)^(?:within|in|after|during|before|since) .*");
    private static final int LONGEST_BEFORE = 30;

    private final DocumentDate date;

    /** @param date where to reckon from */
    public TimeFinder(DocumentDate date) {
        this.date = date;
    }

    /**
     * The expressions that begin and end in {@code [begin, end)}, in order, without overlaps. A length of time without a preposition ("ten
     * days") is none.
     *
     * @param tense tells whether the verb before an offset tells of the future
     */
    public List<TimeExpression> find(CharSequence text, int begin, int end, IntPredicate tense) {
        List<TimeExpression> found = new ArrayList<>();
        int from = begin;
        for (Match next = next(text, from, end); next != null; next = next(text, from, end)) {
            int first = withPreposition(text, from, next.matcher.start());
            int last = next.matcher.end();
            TimeExpression made = expression(text, new Span(first, last), next, tense);
            if (made != null) {
                join(made, text, found);
            }
            from = last;
        }
        return found;
    }

    private record Match(TimeRule rule, Matcher matcher) {
    }

    /** The first match from an offset, and of those that begin there the longest. */
    private static Match next(CharSequence text, int from, int end) {
        Match best = null;
        for (TimeRule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text).region(from, end).useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (matcher.find() && (best == null || matcher.start() < best.matcher.start()
                    || matcher.start() == best.matcher.start() && matcher.end() > best.matcher.end())) {
                best = new Match(rule, matcher);
            }
        }
        return best;
    }

    private TimeExpression expression(CharSequence text, Span span, Match match, IntPredicate tense) {
        TimeExpression.Kind kind = match.rule.kind();
        String covered = span.of(text);
        if (kind == TimeExpression.Kind.DURATION && !BOUNDED.matcher(covered).matches()
                && !PERIOD.matcher(covered).matches()) {
            return null;
        }
        if (PERIOD.matcher(covered).matches()) {
            kind = TimeExpression.Kind.PERIOD;
        }
        String value = match.rule.value().read(match.matcher, date, tense.test(span.begin()));
        return new TimeExpression(span, kind, value);
    }

    private static int withPreposition(CharSequence text, int least, int begin) {
        int from = Math.max(least, begin - LONGEST_BEFORE);
        CharSequence before = text.subSequence(from, begin);
        for (Pattern pattern : List.of(BEFORE, SHADED)) {
            Matcher matcher = pattern.matcher(before);
            while (matcher.find()) {
                int at = from + matcher.start();
                if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                    return at;
                }
            }
        }
        return begin;
    }

    /** "at noon on Monday" is one expression: a time that stands right before or behind a day takes that day. */
    private static void join(TimeExpression made, CharSequence text, List<TimeExpression> found) {
        TimeExpression last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean joins = last != null && made.span().begin() - last.span().end() == 1
                && (last.kind() == TimeExpression.Kind.TIME && made.kind() == TimeExpression.Kind.DATE
                        || last.kind() == TimeExpression.Kind.DATE && made.kind() == TimeExpression.Kind.TIME);
        if (!joins) {
            found.add(made);
            return;
        }
        String day = last.kind() == TimeExpression.Kind.DATE ? last.value() : made.value();
        String time = last.kind() == TimeExpression.Kind.DATE ? made.value() : last.value();
        int at = time == null ? -1 : time.indexOf('T');
        boolean bare = day != null && day.indexOf('T') < 0;
        String value = bare && at > 0 ? day + time.substring(at) : day;
        found.set(found.size() - 1,
                new TimeExpression(last.span().union(made.span()), TimeExpression.Kind.TIME, value));
    }
}
