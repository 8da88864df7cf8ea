package org.parley.documents.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.parley.documents.internal.Report;

/**
 * Tells headers, footers and page numbers from text: lines at the upper and lower border that come back on three pages or
 * more, numbers aside, and numbers that stand there alone.
 */
final class PageFurniture {

    private static final float UPPER = 0.1f;
    private static final float LOWER = 0.9f;
    private static final int PAGES = 3;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:(?:page|p\\.|seite|стор\\.)\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})(?:\\s*(?:of|/|von|з)\\s*\\d{1,4})?[-–—|\\s]*");

    private PageFurniture() {
    }

    /** The lines without furniture; the report names what was left out. */
    static List<Line> removeFrom(List<Line> lines, Report report) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (Line line : lines) {
            if (isAtBorder(line)) {
                pages.computeIfAbsent(key(line), k -> new HashSet<>()).add(line.page());
            }
        }
        List<Line> text = new ArrayList<>(lines.size());
        Set<String> named = new HashSet<>();
        for (Line line : lines) {
            if (!isAtBorder(line)) {
                text.add(line);
            } else if (NUMBER.matcher(line.text()).matches()) {
                report.count("pageNumbers");
            } else if (pages.get(key(line)).size() < PAGES) {
                text.add(line);
            } else if (named.add(key(line))) {
                report.name("pdf.headers", line.text());
            }
        }
        return text;
    }

    private static boolean isAtBorder(Line line) {
        return line.share() < UPPER || line.share() > LOWER;
    }

    /** The text without its numbers, and the border it is at. */
    private static String key(Line line) {
        return (line.share() < UPPER ? "^" : "_") + line.text().replaceAll("\\d+", "#");
    }
}
