package org.parley.export.internal.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.Problem.Severity;
import org.parley.core.WhiteSpace;
import org.parley.export.internal.ExportStatus;
import org.parley.export.internal.model.Span;

/**
 * Understands the lines of an .ann file. One that is not as it should be is left out and named; an id that comes twice ends
 * it all, because nobody can know which is meant.
 */
final class AnnParser {

    /** More are no quotes of people; within these limits no file makes more work than its length. */
    private static final int MOST_PIECES = 200;
    private static final int MOST_ARGUMENTS = 1000;
    private static final int WIDEST_GAP = 10_000;

    private final String place;
    private final String text;
    private final Offsets offsets;
    private final Findings findings;
    private final AnnFile file = new AnnFile();
    private final Set<String> ids = new HashSet<>();
    private int mismatches;

    /**
     * For one file.
     *
     * @param place
     *            where it is, for messages
     * @param text
     *            the text as Parley holds it
     * @param offsets
     *            how the file counts
     */
    AnnParser(String place, String text, Offsets offsets, Findings findings) {
        this.place = place;
        this.text = text;
        this.offsets = offsets;
        this.findings = findings;
    }

    AnnFile file() {
        return file;
    }

    /** How many annotations do not cover the words that they say they cover. */
    int mismatches() {
        return mismatches;
    }

    /** Takes the next line. */
    void line(int number, String line) throws CoreException {
        int tab = line.indexOf('\t');
        if (tab < 1) {
            findings.add(Severity.ERROR, "brat.line", number); //$NON-NLS-1$
            return;
        }
        String id = line.substring(0, tab);
        int second = line.indexOf('\t', tab + 1);
        String data = line.substring(tab + 1, second < 0 ? line.length() : second).strip();
        String tail = second < 0 ? "" : line.substring(second + 1); //$NON-NLS-1$
        if (!id.equals("*") && !ids.add(id)) { //$NON-NLS-1$
            throw ExportStatus.BRAT_ID_TWICE.exception(null, place, number, id);
        }
        boolean isUnderstood = switch (id.charAt(0)) {
        case 'T' -> textBound(number, id, data, tail);
        case 'E' -> event(number, id, data);
        case 'R' -> relation(number, data);
        case 'A', 'M' -> attribute(number, data);
        case 'N' -> reference(number, data, tail);
        case '#' -> remark(number, data, tail);
        case '*' -> unknown("relation", data.split(" ", 2)[0]); //$NON-NLS-1$ //$NON-NLS-2$
        default -> false;
        };
        if (!isUnderstood) {
            findings.add(Severity.ERROR, "brat.line", number); //$NON-NLS-1$
        }
    }

    private boolean unknown(String what, String name) {
        findings.unknown(what, name);
        return true;
    }

    private boolean textBound(int number, String id, String data, String tail) {
        int blank = data.indexOf(' ');
        if (blank < 1) {
            return false;
        }
        List<Span> spans = new ArrayList<>();
        String[] written = data.substring(blank + 1).split(";", MOST_PIECES + 1); //$NON-NLS-1$
        if (written.length > MOST_PIECES) {
            findings.add(Severity.ERROR, "brat.many", number, id, MOST_PIECES); //$NON-NLS-1$
            return true;
        }
        for (String piece : written) {
            int between = piece.indexOf(' ');
            int begin = between < 0 ? -1 : number(piece.substring(0, between));
            int end = between < 0 ? -1 : number(piece.substring(between + 1).strip());
            if (begin < 0 || end < begin) {
                return false;
            }
            if (end > offsets.length()) {
                mismatches++;
                findings.add(Severity.ERROR, "brat.outside", number, id, end, offsets.length()); //$NON-NLS-1$
                return true;
            }
            spans.add(new Span(offsets.place(begin), offsets.place(end)));
        }
        if (!isCovered(spans, tail)) {
            mismatches++;
            findings.add(Severity.ERROR, "brat.mismatch", number, id); //$NON-NLS-1$
            return true;
        }
        List<Span> pieces = pieces(spans);
        if (pieces.isEmpty()) {
            findings.add(Severity.ERROR, "brat.pieces", number, id); //$NON-NLS-1$
            return true;
        }
        file.textBounds.put(id, new AnnFile.TextBound(number, id, data.substring(0, blank), pieces));
        return true;
    }

    private static int number(String digits) {
        boolean isNumber = !digits.isEmpty() && digits.length() < 10
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : -1;
    }

    /** Whether the tail holds the words; pieces are joined by one space, or by none as in brat before 1.3. */
    private boolean isCovered(List<Span> spans, String tail) {
        String words = tail.strip();
        long length = spans.stream().mapToLong(s -> s.end() - s.begin()).sum();
        if (words.isEmpty()) {
            return true; // brat fills it in
        }
        if (tail.length() < length) {
            return false; // also keeps the work within the length of the line
        }
        StringBuilder apart = new StringBuilder();
        StringBuilder joined = new StringBuilder();
        for (Span span : spans) {
            apart.append(apart.isEmpty() ? "" : " ").append(text, span.begin(), span.end()); //$NON-NLS-1$ //$NON-NLS-2$
            joined.append(text, span.begin(), span.end());
        }
        return isSame(apart, words) || isSame(joined, words);
    }

    private static boolean isSame(StringBuilder covered, String words) {
        return covered.toString().replace('\n', ' ').strip().equals(words.replace('\n', ' '));
    }

    /** In the order of the text; what is parted by a line end alone is one. Empty if pieces overlap or cover nothing. */
    private List<Span> pieces(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::begin));
        List<Span> pieces = new ArrayList<>();
        for (Span span : sorted) {
            Span last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (span.begin() == span.end() || last != null && span.begin() < last.end()) {
                return List.of();
            }
            if (last != null && isLineEnd(last.end(), span.begin())) {
                pieces.set(pieces.size() - 1, new Span(last.begin(), span.end()));
            } else {
                pieces.add(span);
            }
        }
        return pieces;
    }

    private boolean isLineEnd(int begin, int end) {
        return end - begin <= WIDEST_GAP && WhiteSpace.skip(text, begin, end) == end
                && text.substring(begin, end).indexOf('\n') >= 0;
    }

    private boolean event(int number, String id, String data) {
        String[] words = data.split(" +", MOST_ARGUMENTS + 1); //$NON-NLS-1$
        String[] head = words[0].split(":", -1); //$NON-NLS-1$
        if (head.length != 2 || head[0].isEmpty() || head[1].isEmpty()) {
            return false;
        }
        if (words.length > MOST_ARGUMENTS) {
            findings.add(Severity.ERROR, "brat.many", number, id, MOST_ARGUMENTS); //$NON-NLS-1$
            return true;
        }
        List<AnnFile.Argument> arguments = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String[] argument = words[i].split(":", -1); //$NON-NLS-1$
            if (argument.length != 2 || argument[0].isEmpty() || argument[1].isEmpty()) {
                return false;
            }
            arguments.add(new AnnFile.Argument(withoutNumber(argument[0]), argument[1]));
        }
        file.events.put(id, new AnnFile.Event(number, id, head[0], head[1], arguments));
        return true;
    }

    private static String withoutNumber(String role) {
        int end = role.length();
        while (end > 1 && Character.isDigit(role.charAt(end - 1))) {
            end--;
        }
        return role.substring(0, end);
    }

    private boolean relation(int number, String data) {
        String[] words = data.split(" +"); //$NON-NLS-1$
        if (words.length != 3 || !words[1].contains(":") || !words[2].contains(":")) { //$NON-NLS-1$ //$NON-NLS-2$
            return false;
        }
        file.relations.add(new AnnFile.Relation(number, words[0], words[1].substring(words[1].indexOf(':') + 1),
                words[2].substring(words[2].indexOf(':') + 1)));
        return true;
    }

    private boolean attribute(int number, String data) {
        String[] words = data.split(" +", 3); //$NON-NLS-1$
        if (words.length < 2) {
            return false;
        }
        file.attributes.add(new AnnFile.Remark(number, words[0], words[1], words.length < 3 ? "true" : words[2])); //$NON-NLS-1$
        return true;
    }

    private boolean remark(int number, String data, String tail) {
        String[] words = data.split(" +"); //$NON-NLS-1$
        if (words.length != 2) {
            return false;
        }
        file.remarks.add(new AnnFile.Remark(number, words[0], words[1], tail.strip()));
        return true;
    }

    private boolean reference(int number, String data, String tail) {
        String[] words = data.split(" +"); //$NON-NLS-1$
        if (words.length != 3) {
            return false;
        }
        file.references.add(new AnnFile.Remark(number, words[2], words[1], tail.strip()));
        return true;
    }
}
