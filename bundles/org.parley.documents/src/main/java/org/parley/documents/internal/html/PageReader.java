package org.parley.documents.internal.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.core.PageFurniture;
import org.parley.documents.internal.InfoBuilder;
import org.parley.documents.internal.Reading;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.TextFlow;
import org.parley.documents.internal.Watch;

/** Reads a web page: its article where there is one, else what is no furniture. */
public final class PageReader {

    private static final double MOST = 0.4;

    private PageReader() {
    }

    /**
     * Reads a page.
     *
     * @param bytes
     *            the file
     * @param keepFurniture
     *            whether navigation, footers and the like are read too
     */
    public static Reading read(byte[] bytes, boolean keepFurniture, Watch watch) throws Refusal {
        Report report = new Report();
        Document page = parse(Markup.decode(bytes, report));
        watch.check();
        InfoBuilder info = PageInfo.of(page);
        watch.check();
        String text = keepFurniture ? text(page.body(), report, watch) : article(page, report, watch);
        return new Reading("", text, info.build(), report);
    }

    /** The text of HTML that is no page, such as the body of an e-mail. */
    public static String text(String html, Report report, Watch watch) throws Refusal {
        return text(parse(html).body(), report, watch);
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser());
    }

    private static String text(Element body, Report report, Watch watch) throws Refusal {
        TextFlow flow = new TextFlow(watch.limits().textChars());
        new HtmlFlow(flow, report, watch, e -> false).write(body);
        report.count("softHyphens", flow.softHyphens());
        return flow.toString();
    }

    private static String article(Document page, Report report, Watch watch) throws Refusal {
        Furniture furniture = new Furniture(page.body());
        Element root = root(page, furniture);
        TextFlow flow = new TextFlow(watch.limits().textChars());
        Element headline = page.selectFirst("h1");
        if (headline != null && headline.closest("nav, footer") == null && !within(headline, root)) {
            new HtmlFlow(flow, new Report(), watch, e -> false).write(headline);
        }
        new HtmlFlow(flow, report, watch, e -> leaveOut(e, root, furniture, report)).write(root);
        report.count("softHyphens", flow.softHyphens());
        int outside = furniture.text(page.body()) - furniture.text(root);
        if (root != page.body() && outside > 0) {
            report.info("html.outside", outside);
        }
        return withoutFurniture(flow.toString(), report);
    }

    private static boolean leaveOut(Element element, Element root, Furniture furniture, Report report) {
        if (furniture.isHidden(element)) {
            if (furniture.text(element) > 0) {
                report.count("hidden");
            }
            return true;
        } else if (furniture.is(element, root)) {
            if (furniture.text(element) > 0) {
                report.name("furniture", element.text());
            }
            return true;
        }
        return false;
    }

    /** The one article that holds most of the page, else its main part, else all of it. */
    private static Element root(Document page, Furniture furniture) {
        Element best = page.body();
        int whole = furniture.text(best);
        for (String query : new String[] { "article, [itemtype$=Article]", "main, [role=main]",
                "[itemprop=articleBody]" }) {
            Element largest = null;
            for (Element element : page.select(query)) {
                if (largest == null || furniture.text(element) > furniture.text(largest)) {
                    largest = element;
                }
            }
            if (largest != null && furniture.text(largest) >= MOST * whole) {
                return largest;
            }
        }
        return best;
    }

    private static boolean within(Element element, Element root) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == root) {
                return true;
            }
        }
        return false;
    }

    /** A text without the paragraphs that are furniture; the report names them. */
    private static String withoutFurniture(String text, Report report) {
        StringBuilder out = new StringBuilder(text.length());
        for (int begin = 0; begin < text.length();) {
            int end = text.indexOf("\n\n", begin);
            end = end < 0 ? text.length() : end;
            String paragraph = text.substring(begin, end);
            if (PageFurniture.is(paragraph)) {
                report.name("furniture", paragraph);
            } else {
                out.append(out.isEmpty() ? "" : "\n\n").append(paragraph);
            }
            begin = end + 2;
        }
        return out.toString();
    }
}
