package org.parley.annotators.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words tell a time, and what it comes to on Tuesday, 4 March 2031. */
class TimeFinderTest {

    private static final DocumentDate TUESDAY = DocumentDate.of(LocalDate.of(2031, 3, 4));

    private static String find(String text, DocumentDate date, boolean future) {
        List<TimeExpression> found = new TimeFinder(date).find(text, 0, text.length(), o -> future);
        return found.stream().map(t -> t.span().of(text) + " = " + t.value()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "signed on March 3 in Besh | on March 3 = 2031-03-03", //
            "signed on 3 March 2029 | on 3 March 2029 = 2029-03-03", //
            "signed on Monday, March 3, 2031. | on Monday, March 3, 2031 = 2031-03-03", //
            "signed on the 3rd of March | on the 3rd of March = 2031-03-03", //
            "signed on Dec. 30 | on Dec. 30 = 2030-12-30", //
            "signed on 2031-03-03 | on 2031-03-03 = 2031-03-03", //
            "signed on 31/12/2030 | on 31/12/2030 = 2030-12-31", //
            "signed on 04/03 | on 04/03 = null", //
            "signed on 03/03 | on 03/03 = 2031-03-03", //
            "signed in June | in June = 2030-06", //
            "signed in early June 2029 | in early June 2029 = 2029-06", //
            "signed in the spring of 2029 | in the spring of 2029 = 2029-SP", //
            "signed in 2029 | in 2029 = 2029" })
    void readsTheCalendar(String text, String expected) {
        assertEquals(expected, find(text, TUESDAY, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "agreed on Tuesday | on Tuesday = 2031-03-04", //
            "agreed late on Monday | late on Monday = 2031-03-03", //
            "agreed on Sunday night | on Sunday night = 2031-03-02TNI", //
            "agreed yesterday | yesterday = 2031-03-03", //
            "agreed this morning | this morning = 2031-03-04TMO", //
            "agreed last night | last night = 2031-03-03TNI", //
            "agreed last week | last week = 2031-W09", //
            "agreed last month | last month = 2031-02", //
            "agreed two days ago | two days ago = 2031-03-02", //
            "agreed three weeks ago | three weeks ago = 2031-W07", //
            "agreed at noon | at noon = 2031-03-04T12:00", //
            "agreed at noon on Monday | at noon on Monday = 2031-03-03T12:00", //
            "agreed on Monday at 9:30 a.m. in Besh | on Monday at 9:30 a.m. = 2031-03-03T09:30", //
            "agreed within a week | within a week = P1W", //
            "broken every week | every week = P1W" })
    void reckonsBackFromTheDocumentsDay(String text, String expected) {
        assertEquals(expected, find(text, TUESDAY, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "will meet on Thursday | on Thursday = 2031-03-06", //
            "will meet on Tuesday | on Tuesday = 2031-03-11", //
            "will meet tomorrow | tomorrow = 2031-03-05", //
            "will meet next week | next week = 2031-W11", //
            "will meet in February | in February = 2032-02", //
            "will leave by the end of the month | by the end of the month = 2031-03", //
            "will meet on the first Monday of April | on the first Monday of April = 2031-04-07", //
            "will meet on the last Friday of April 2031 | on the last Friday of April 2031 = 2031-04-25" })
    void reckonsAheadBehindAVerbOfTheFuture(String text, String expected) {
        assertEquals(expected, find(text, TUESDAY, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "agreed on March 3 | on March 3 = XXXX-03-03", //
            "agreed on Monday | on Monday = XXXX-03-03", //
            "agreed two days ago | two days ago = XXXX-03-02", //
            "agreed six days ago | six days ago = null", //
            "agreed last week | last week = null", //
            "agreed in June | in June = XXXX-06" })
    void leavesOutTheYearThatNobodyTells(String text, String expected) {
        assertEquals(expected, find(text, DocumentDate.of(MonthDay.of(3, 4), DayOfWeek.TUESDAY), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "agreed on Monday | on Monday = XXXX-WXX-1", //
            "agreed on March 3 | on March 3 = XXXX-03-03", //
            "agreed yesterday | yesterday = null", //
            "agreed on March 3, 2031 | on March 3, 2031 = 2031-03-03" })
    void saysNoMoreThanTheTextIfTheDocumentHasNoDate(String text, String expected) {
        assertEquals(expected, find(text, DocumentDate.UNKNOWN, false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "They may march to Besh.", "It cost 12.50 or 3/4 of the price in all.", "ten days",
            "Version 1.2.3", "The 31 members", "20,000 march 4 abreast" })
    void takesOtherWordsForNoTime(String text) {
        assertEquals("", find(text, TUESDAY, false));
    }
}
