package org.parley.documents.internal.html;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.TextFlow;
import org.parley.documents.internal.Watch;

/** Reads the chapters of a book, which are XHTML. */
public final class ChapterReader {

    private ChapterReader() {
    }

    /** The text of chapters, one after another. */
    public static String text(List<byte[]> chapters, Report report, Watch watch) throws Refusal {
        TextFlow flow = new TextFlow(watch.limits().textChars());
        for (byte[] chapter : chapters) {
            watch.check();
            // as XML: the HTML parser would read on after <title/> as if it were open; entities are not resolved
            Element root = Jsoup.parse(Markup.decode(chapter, report), "", Parser.xmlParser());
            Element body = root.selectFirst("body");
            new HtmlFlow(flow, report, watch, e -> isFurniture(e, report)).write(body == null ? root : body);
        }
        report.count("softHyphens", flow.softHyphens());
        return flow.toString();
    }

    private static boolean isFurniture(Element element, Report report) {
        boolean page = element.attr("epub:type").contains("pagebreak") || "doc-pagebreak".equals(element.attr("role"));
        if (page && element.hasText()) {
            report.count("pageNumbers");
        }
        return page || element.nameIs("nav") || element.hasAttr("hidden");
    }
}
