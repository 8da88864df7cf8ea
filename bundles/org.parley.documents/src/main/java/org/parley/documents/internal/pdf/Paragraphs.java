package org.parley.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;

/** Makes paragraphs of lines: by the distance of lines, indents, sizes of letters and short last lines. */
final class Paragraphs {

    private static final float WIDE = 1.35f;
    private static final float LARGER = 1.12f;
    private static final Pattern ENDED = Pattern.compile(".*[.!?:;…][\"'”’»)\\]]*$");
    private static final Pattern ITEM = Pattern.compile("(?:[•‣▪●○–—*·]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s.*");
    private static final char SOFT_HYPHEN = '\u00AD';

    private final List<Line> lines;
    private final Hyphens hyphens;
    private final Report report;
    private final float leading;
    private final StringBuilder out = new StringBuilder();
    private int joined;

    Paragraphs(List<Line> lines, Report report) {
        this.lines = lines;
        this.hyphens = new Hyphens(lines);
        this.report = report;
        this.leading = leading();
    }

    /** The text; the report says which words were joined, and where that is not sure. */
    String text(int limit) throws Refusal {
        Line before = null;
        for (Line line : lines) {
            if (out.length() + line.text().length() > limit) {
                throw Refusal.of("limit.text", limit);
            }
            if (before == null) {
                out.append(line.text());
            } else if (isItem(before, line)) {
                out.append('\n').append(line.text());
            } else if (isBorder(before, line)) {
                out.append("\n\n").append(line.text());
            } else {
                join(line.text());
            }
            before = line;
        }
        report.count("pdf.joined", joined);
        return withoutSoftHyphens();
    }

    private void join(String next) {
        int start = Math.max(0, out.length() - 100);
        String tail = out.substring(Math.max(start, out.lastIndexOf(" ") + 1));
        if (out.charAt(out.length() - 1) == SOFT_HYPHEN) {
            out.setLength(out.length() - 1);
            joined++;
        } else if (Hyphens.isCut(tail, next)) {
            switch (hyphens.decide(tail, next)) {
            case JOIN -> {
                out.setLength(out.length() - 1);
                joined++;
            }
            case UNSURE -> report.warningAt(out.length() - tail.length(), out.length(), "pdf.unsure",
                    tail + next.split("\\s", 2)[0]);
            default -> {
                // the hyphen belongs to the word
            }
            }
        } else if (!tail.matches(".*\\p{L}-")) {
            out.append(' ');
        }
        out.append(next);
    }

    private String withoutSoftHyphens() {
        String text = out.toString();
        if (text.indexOf(SOFT_HYPHEN) < 0) {
            return text;
        }
        report.count("softHyphens", (int) text.chars().filter(c -> c == SOFT_HYPHEN).count());
        return text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    private static boolean isItem(Line before, Line line) {
        return ITEM.matcher(line.text()).matches() && before.page() == line.page()
                && (ITEM.matcher(before.text()).matches() || ENDED.matcher(before.text()).matches());
    }

    private boolean isBorder(Line before, Line line) {
        if (line.size() > before.size() * LARGER || before.size() > line.size() * LARGER) {
            return true;
        }
        float down = line.y() - before.y();
        if (before.page() != line.page() || down < 0) { // the next page or column
            return !(goesOn(before, line));
        }
        float em = Math.max(1, line.size());
        boolean indented = line.x() - before.x() > 0.8f * em && !ITEM.matcher(before.text()).matches();
        boolean shortLine = before.right() < line.right() - 4 * em && ENDED.matcher(before.text()).matches();
        return down > leading * WIDE || indented || shortLine;
    }

    private static boolean goesOn(Line before, Line line) {
        return Hyphens.isCut(before.text(), line.text())
                || !ENDED.matcher(before.text()).matches() && Character.isLowerCase(line.text().codePointAt(0));
    }

    /** The usual distance of lines. */
    private float leading() {
        List<Float> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float down = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && down > 0 && down < 3 * lines.get(i).size()) {
                all.add(down);
            }
        }
        Float[] sorted = all.toArray(Float[]::new);
        Arrays.sort(sorted);
        return sorted.length == 0 ? Float.MAX_VALUE / 2 : sorted[sorted.length / 3];
    }
}
