package org.parley.documents.internal.table;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.parley.core.Problem;
import org.parley.documents.internal.InfoBuilder;
import org.parley.documents.internal.Messages;
import org.parley.documents.internal.Reading;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.table.Columns.Role;

/** Makes documents of rows, and names those that are none. */
public final class RowDocuments {

    private static final int MOST_NAMED = 200;
    private static final int LONGEST = 100_000;

    private final Columns columns;
    private final String fileName;
    private final Consumer<Problem> problems;
    private final Map<String, String> missing;
    private final Set<String> seen = new LinkedHashSet<>();
    private long documents;
    private long leftOut;
    private long notes;

    /**
     * For one file.
     *
     * @param fileName
     *            without its ending, for the names of documents
     * @param problems
     *            hears of the rows that are left out
     */
    public RowDocuments(Columns columns, String fileName, Consumer<Problem> problems) {
        this.columns = columns;
        this.missing = columns.chosen();
        this.fileName = fileName;
        this.problems = problems;
    }

    /** The document of a row, or null where it has no text. */
    public Reading of(Row row) {
        missing.values().removeAll(row.values().keySet());
        row.values().keySet().stream().limit(Columns.NAMED - seen.size()).forEach(seen::add);
        Map<Role, String> roles = columns.among(row.values().keySet());
        String text = row.values().get(roles.get(Role.TEXT));
        if (text == null || text.isBlank()) {
            leaveOut(row.line(), Messages.format("row.empty"));
            return null;
        }
        documents++;
        Report report = new Report();
        InfoBuilder info = new InfoBuilder();
        row.values().forEach((column, value) -> {
            if (value.length() > LONGEST && !column.equals(roles.get(Role.TEXT))) {
                report.warning("row.cut", column, LONGEST);
            }
        });
        info.title(row.values().get(roles.get(Role.TITLE)));
        info.date(row.values().get(roles.get(Role.DATE)));
        info.source(row.values().get(roles.get(Role.SOURCE)));
        info.url(row.values().get(roles.get(Role.URL)));
        info.language(row.values().get(roles.get(Role.LANGUAGE)));
        row.values().forEach((column, value) -> {
            if (!roles.containsValue(column) || column.equals(roles.get(Role.ID))) {
                info.value(column, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        });
        String id = row.values().getOrDefault(roles.get(Role.ID), "").strip();
        String name = id.isEmpty() || id.length() > 150 ? String.format("%s-%06d", fileName, documents + leftOut) : id;
        return new Reading(name, text, info.build(), report);
    }

    /** Names a row that is left out, and why. */
    public void leaveOut(long line, String reason) {
        if (++leftOut <= MOST_NAMED) {
            problems.accept(Problem.ofDocument(Problem.Severity.ERROR, Messages.format("row.left", line, reason)));
        }
    }

    /** Says something of a row that is read. */
    public void note(long line, String message) {
        if (++notes <= MOST_NAMED) {
            problems.accept(Problem.ofDocument(Problem.Severity.WARNING, Messages.format("row.note", line, message)));
        }
    }

    /** To be called at the end: says how many rows were not named any more. */
    public void end() {
        if (leftOut > MOST_NAMED) {
            problems.accept(
                    Problem.ofDocument(Problem.Severity.ERROR, Messages.format("row.more", leftOut - MOST_NAMED)));
        }
    }

    /**
     * To be called at the end of a file that does not say beforehand what it has: says which columns were chosen that no row
     * has.
     *
     * @throws Refusal
     *             if there was no document because of that
     */
    public void checkColumns() throws Refusal {
        for (Map.Entry<String, String> chosen : missing.entrySet()) {
            Object[] arguments = { chosen.getValue(), String.join(", ", seen), chosen.getKey() };
            if (documents == 0) {
                throw Refusal.of("table.noValue", arguments);
            }
            problems.accept(
                    Problem.ofDocument(Problem.Severity.WARNING, Messages.format("table.noValue.note", arguments)));
        }
    }
}
