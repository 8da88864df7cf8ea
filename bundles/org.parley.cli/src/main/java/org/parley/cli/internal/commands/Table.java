package org.parley.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

/** Lines of columns that stand under each other: the first to the left, numbers to the right. */
final class Table {

    private static final String GAP = "  "; //$NON-NLS-1$

    private final List<List<String>> rows = new ArrayList<>();

    Table row(Object... cells) {
        return row(List.of(cells));
    }

    Table row(List<?> cells) {
        rows.add(cells.stream().map(String::valueOf).toList());
        return this;
    }

    List<List<String>> rows() {
        return rows;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String space = " ".repeat(width(column) - length(cell)); //$NON-NLS-1$
                line.append(isNumbers(column) ? space + cell : cell + space).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Whether all below the heading are numbers. */
    private boolean isNumbers(int column) {
        return column > 0 && rows.stream().skip(1).allMatch(r -> r.get(column).matches("[0-9]*")); //$NON-NLS-1$
    }

    private int width(int column) {
        return rows.stream().mapToInt(r -> length(r.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
