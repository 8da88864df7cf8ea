package org.parley.documents.internal.office;

import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.TextFlow;

/**
 * Running text of WordprocessingML: tracked insertions are read and deletions are not, as Word shows them when all changes
 * are taken; rows of tables are lines. Text of drawings, charts and formulas is not read, that of text boxes is.
 */
final class WordText implements Xml.Handler {

    private static final String WORD = "wordprocessingml";
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "pict", "oMath", "oMathPara",
            "delText", "delInstrText", "instrText", "comment");
    private static final Map<String, String> COUNTED = Map.of("del", "docx.deleted", "moveFrom", "docx.deleted", "ins",
            "docx.inserted", "drawing", "images", "tbl", "tables", "commentReference", "docx.comments", "oMath",
            "docx.formulas", "object", "embedded");

    private final TextFlow flow;
    private final WordStyles styles;
    private final Report report;
    private int skip;
    private boolean inText;
    private boolean inRun;
    private boolean hidden;
    private boolean contents;
    private boolean list;
    private boolean afterItem;
    private boolean opened;
    private int cells;
    private boolean fresh;

    WordText(TextFlow flow, WordStyles styles, Report report) {
        this.flow = flow;
        this.styles = styles;
        this.report = report;
    }

    /** What was read. */
    String text() {
        report.count("softHyphens", flow.softHyphens());
        return flow.toString();
    }

    @Override
    public void start(String name, XMLStreamReader reader) throws Refusal {
        if (COUNTED.containsKey(name)) {
            report.count(COUNTED.get(name));
        }
        if (skip > 0 || SKIPPED.contains(name) || isSeparator(name, reader)) {
            skip++;
            return;
        }
        String namespace = reader.getNamespaceURI();
        if (namespace == null || !namespace.contains(WORD)) {
            return;
        }
        switch (name) {
        case "p" -> paragraph();
        case "pStyle" -> contents = styles.isContents(String.valueOf(Xml.attribute(reader, "val")));
        case "numPr" -> list = true;
        case "r" -> {
            border();
            inRun = true;
            hidden = false;
        }
        case "vanish" -> hidden = inRun && !"0".equals(Xml.attribute(reader, "val"))
                && !"false".equals(Xml.attribute(reader, "val"));
        case "t" -> inText = true;
        case "tab", "ptab" -> space(" ");
        case "br", "cr" -> flow.lineBreak();
        case "noBreakHyphen" -> space("\u2011");
        case "softHyphen" -> space("\u00AD");
        case "sym" -> symbol(Xml.attribute(reader, "char"));
        case "tbl" -> {
            if (cells == 0) {
                flow.paragraph();
            }
        }
        case "tr" -> flow.line();
        case "tc" -> {
            cells++;
            fresh = true;
            flow.cell();
        }
        case "footnote", "endnote" -> flow.paragraph();
        default -> {
            // properties and the like
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
        case "t" -> inText = false;
        case "r" -> inRun = false;
        case "p" -> {
            if (cells > 0) {
                break; // the next paragraph, cell or row tells how it goes on
            } else if (list) {
                flow.line();
            } else {
                flow.paragraph();
            }
        }
        case "tc" -> cells--;
        case "tbl" -> flow.paragraph();
        default -> {
            // nothing ends with it
        }
        }
    }

    @Override
    public void text(String text) throws Refusal {
        if (inText && skip == 0) {
            if (hidden) {
                report.count("hidden");
            } else if (contents) {
                report.count("contents");
            } else {
                flow.inline(text);
            }
        }
    }

    private void paragraph() {
        if (cells > 0 && !fresh) {
            flow.line();
        }
        fresh = false;
        contents = false;
        hidden = false;
        afterItem = list;
        list = false;
        opened = false;
    }

    /** The border before a paragraph; only items of one list are lines. Known when its properties were read. */
    private void border() {
        if (!opened && cells == 0 && !(afterItem && list)) {
            flow.paragraph();
        }
        opened = true;
    }

    private void space(String text) throws Refusal {
        if (inRun && !hidden && !contents) {
            flow.inline(text);
        }
    }

    private void symbol(String hex) throws Refusal {
        // symbol fonts use private characters at F000 and above, which mean nothing without their font
        if (hex != null && hex.matches("[0-9A-Fa-f]{1,4}") && Integer.parseInt(hex, 16) < 0xE000) {
            space(String.valueOf((char) Integer.parseInt(hex, 16)));
        } else {
            report.count("docx.symbols");
        }
    }

    /** The lines that part footnotes from the text are footnotes to Word. */
    private static boolean isSeparator(String name, XMLStreamReader reader) {
        return ("footnote".equals(name) || "endnote".equals(name)) && Xml.attribute(reader, "type") != null
                && !"normal".equals(Xml.attribute(reader, "type"));
    }
}
