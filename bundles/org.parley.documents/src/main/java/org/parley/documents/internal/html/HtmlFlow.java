package org.parley.documents.internal.html;

import java.util.Set;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.TextFlow;
import org.parley.documents.internal.Watch;

/**
 * Writes the elements of a page as running text: blocks are paragraphs, items of lists and rows of tables are lines. Walks
 * without recursion, so that depth costs nothing.
 */
public final class HtmlFlow implements NodeFilter {

    private static final Set<String> NO_TEXT = Set.of("script", "style", "noscript", "template", "head", "title",
            "iframe", "object", "embed", "applet", "canvas", "audio", "video", "svg", "math", "textarea", "datalist",
            "rp",
            "rt");
    private static final Set<String> PARAGRAPHS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
            "dl",
            "blockquote", "pre", "table", "section", "article", "main", "header", "footer", "aside", "nav", "figure",
            "figcaption", "address", "hr", "body", "form", "fieldset", "details", "summary");
    private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "option", "caption");

    private final TextFlow flow;
    private final Report report;
    private final Watch watch;
    private final Predicate<Element> leaveOut;
    private Refusal refusal;
    private int nodes;
    private int preformatted;

    /**
     * A walk.
     *
     * @param leaveOut
     *            asked of each element whether it and all in it stays out
     */
    public HtmlFlow(TextFlow flow, Report report, Watch watch, Predicate<Element> leaveOut) {
        this.flow = flow;
        this.report = report;
        this.watch = watch;
        this.leaveOut = leaveOut;
    }

    /**
     * Writes an element and all in it as paragraphs of their own.
     *
     * @throws Refusal
     *             if there is too much text or time is up
     */
    public void write(Element root) throws Refusal {
        flow.paragraph();
        root.filter(this);
        flow.paragraph();
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Whether an element has nothing in it that people read. */
    static boolean isNoText(Element element) {
        return NO_TEXT.contains(element.normalName());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        try {
            if ((++nodes & 0xFFF) == 0) {
                watch.check();
            }
            if (node instanceof TextNode text) {
                text(text);
            } else if (node instanceof Element element) {
                return element(element);
            }
            return FilterResult.CONTINUE;
        } catch (Refusal e) {
            refusal = e;
            return FilterResult.STOP;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            gap(element, false);
            preformatted -= element.nameIs("pre") ? 1 : 0;
        }
        return refusal == null ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    private FilterResult element(Element element) {
        if (isNoText(element)) {
            dropped(element);
            return FilterResult.SKIP_ENTIRELY;
        } else if (leaveOut.test(element)) {
            gap(element, true);
            return FilterResult.SKIP_ENTIRELY;
        }
        gap(element, true);
        switch (element.normalName()) {
        case "pre" -> preformatted++;
        case "br" -> flow.lineBreak();
        case "img", "image" -> report.count("images");
        case "table" -> report.count("tables");
        case "td", "th" -> flow.cell();
        default -> {
            // goes on within the line
        }
        }
        return FilterResult.CONTINUE;
    }

    private void gap(Element element, boolean begin) {
        if (PARAGRAPHS.contains(element.normalName())) {
            if (!inItem(element)) {
                flow.paragraph();
            } else if (hasNeighbour(element, begin)) {
                flow.line();
            }
        } else if (LINES.contains(element.normalName())) {
            flow.line();
        }
    }

    private static boolean inItem(Element element) {
        Element parent = element.parent();
        return parent != null && (parent.nameIs("li") || parent.nameIs("td") || parent.nameIs("th"));
    }

    private static boolean hasNeighbour(Element element, boolean before) {
        Node next = before ? element.previousSibling() : element.nextSibling();
        while (next != null && !(next instanceof Element) && !(next instanceof TextNode text && !text.isBlank())) {
            next = before ? next.previousSibling() : next.nextSibling();
        }
        return next != null;
    }

    private void dropped(Element element) {
        switch (element.normalName()) {
        case "script", "noscript", "template", "applet" -> report.count("scripts");
        case "iframe", "object", "embed", "canvas", "audio", "video" -> report.count("embedded");
        case "svg", "math" -> report.count("images");
        default -> {
            // nothing that people would miss
        }
        }
    }

    private void text(TextNode text) throws Refusal {
        if (preformatted > 0) {
            flow.lines(text.getWholeText());
        } else {
            flow.inline(text.getWholeText());
        }
    }
}
