package org.parley.documents.internal.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.TextFlow;

/** Running text of OpenDocument; notes come behind the text, as at the foot of a page. */
final class OpenText implements Xml.Handler {

    private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation", "forms", "scripts",
            "automatic-styles", "font-face-decls", "note-citation", "object", "math", "table-of-content", "binary-data",
            "ruby-text", "hidden-text", "hidden-paragraph");
    private static final Map<String, String> COUNTED = Map.of("deletion", "docx.deleted", "insertion", "docx.inserted",
            "image", "images", "table", "tables", "annotation", "docx.comments", "math", "docx.formulas", "object",
            "embedded", "table-of-content", "contents", "script", "docx.macros", "hidden-text", "hidden");
    private static final int MOST_SPACES = 1000;

    private final TextFlow flow;
    private final Report report;
    private final Deque<StringBuilder> notes = new ArrayDeque<>();
    private final StringBuilder allNotes = new StringBuilder();
    private int skip;
    private int paragraphs;
    private int cells;
    private int items;
    private boolean fresh;

    OpenText(TextFlow flow, Report report) {
        this.flow = flow;
        this.report = report;
    }

    /** What was read. */
    String text() throws Refusal {
        flow.paragraph();
        flow.lines(allNotes);
        report.count("softHyphens", flow.softHyphens());
        return flow.toString();
    }

    @Override
    public void start(String name, XMLStreamReader reader) throws Refusal {
        if (COUNTED.containsKey(name)) {
            report.count(COUNTED.get(name));
        }
        if (skip > 0 || SKIPPED.contains(name)) {
            skip++;
            return;
        }
        switch (name) {
        case "p", "h" -> {
            paragraphs++;
            border(!fresh);
            fresh = false;
        }
        case "s" -> text(" ".repeat(spaces(Xml.attribute(reader, "c"))));
        case "tab" -> text(" ");
        case "line-break" -> {
            if (notes.isEmpty()) {
                flow.lineBreak();
            }
        }
        case "note-body" -> notes.push(new StringBuilder());
        case "table-cell", "covered-table-cell" -> {
            cells++;
            fresh = true;
            flow.cell();
        }
        case "table-row" -> flow.line();
        case "list-item", "list-header" -> {
            items++;
            border(!fresh);
        }
        case "list" -> border(!fresh);
        default -> {
            // goes on within the line
        }
        }
    }

    @Override
    public void end(String name) {
        if (skip > 0) {
            skip--;
            return;
        }
        switch (name) {
        case "p", "h" -> {
            paragraphs--;
            border(false);
        }
        case "note-body" -> allNotes.append(notes.pop()).append("\n\n");
        case "table-cell", "covered-table-cell" -> cells--;
        case "list-item", "list-header" -> items--;
        case "table" -> flow.paragraph();
        case "list" -> {
            if (items == 0) {
                flow.paragraph();
            }
        }
        default -> {
            // nothing ends with it
        }
        }
    }

    @Override
    public void text(String text) throws Refusal {
        if (skip > 0 || paragraphs == 0) {
            return;
        }
        if (notes.isEmpty()) {
            flow.inline(text);
        } else {
            notes.peek().append(text);
        }
    }

    /** The border of a paragraph; in a cell it is a line end only between two of them. */
    private void border(boolean line) {
        if (!notes.isEmpty()) {
            notes.peek().append(' ');
        } else if (cells > 0) {
            if (line) {
                flow.line();
            }
        } else if (items > 0) {
            flow.line();
        } else {
            flow.paragraph();
        }
    }

    private static int spaces(String count) {
        return count != null && count.matches("\\d{1,4}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
    }
}
