package org.parley.core.people;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was done to a document.
 *
 * @param time
 *            when, to the second
 * @param who
 *            whose annotations they are
 * @param what
 *            what was done
 * @param added
 *            number of annotations that came
 * @param changed
 *            number of annotations that were changed
 * @param removed
 *            number of annotations that went
 * @param note
 *            more about it in words, on one line; empty if there is nothing to say
 */
public record HistoryEntry(Instant time, String who, What what, int added, int changed, int removed, String note) {

    private static final int COLUMNS = 6;

    /** What can be done to a document. */
    public enum What {
        /** Edits were saved. */
        SAVED,
        /** Machine annotators ran. */
        ANNOTATED,
        /** A tag or the like was renamed throughout the corpus. */
        RENAMED,
        /** The person was done. */
        FINISHED,
        /** The person works on it again. */
        REOPENED,
        /** The state was set to in work by hand. */
        IN_WORK,
        /** The state was set back to new. */
        NEW;

        /** What stands in the history for a state. */
        public static What of(WorkState state) {
            return valueOf(state.name());
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public HistoryEntry {
        time = time.truncatedTo(ChronoUnit.SECONDS);
        Objects.requireNonNull(who);
        Objects.requireNonNull(what);
        note = note.replaceAll("\\p{Cntrl}+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Whether annotations came, changed or went. */
    public boolean hasCounts() {
        return added + changed + removed > 0;
    }

    /** One line without its end: time, what, +added, ~changed, -removed, note, with tabs between. */
    String line() {
        return String.join("\t", time.toString(), what.word(), "+" + added, "~" + changed, "-" + removed, note); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** Reads a line; empty if it is none. */
    static Optional<HistoryEntry> of(String who, String line) {
        String[] columns = line.split("\t", COLUMNS); //$NON-NLS-1$
        if (columns.length < COLUMNS) {
            return Optional.empty();
        }
        try {
            for (What what : What.values()) {
                if (what.word().equals(columns[1])) {
                    return Optional.of(new HistoryEntry(Instant.parse(columns[0]), who, what,
                            number(columns[2], '+'), number(columns[3], '~'), number(columns[4], '-'), columns[5]));
                }
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty(); // the caller says which line
        }
        return Optional.empty();
    }

    private static int number(String column, char sign) {
        if (column.isEmpty() || column.charAt(0) != sign) {
            throw new NumberFormatException(column);
        }
        return Integer.parseInt(column.substring(1));
    }
}
