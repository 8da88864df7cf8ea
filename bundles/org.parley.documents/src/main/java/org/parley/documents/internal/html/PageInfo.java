package org.parley.documents.internal.html;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.documents.internal.InfoBuilder;

/** What a web page says of itself: the meta tags of Open Graph, Dublin Core, schema.org's microdata and HTML itself. */
final class PageInfo {

    private static final List<String> TITLES = List.of("meta[property=og:title]", "meta[name=dc.title]",
            "meta[name=DC.title]", "meta[name=twitter:title]", "[itemprop=headline]");
    private static final List<String> DATES = List.of("meta[property=article:published_time]",
            "[itemprop=datePublished]", "meta[name=date]", "meta[name=pubdate]", "meta[name=publishdate]",
            "meta[name=publish-date]", "meta[name=dc.date]", "meta[name=DC.date]", "meta[name=dc.date.issued]",
            "meta[name=DC.date.issued]", "meta[name=dcterms.created]", "meta[property=og:published_time]",
            "article time[datetime]", "main time[datetime]", "time[datetime][pubdate]");
    private static final List<String> AUTHORS = List.of("meta[name=author]", "meta[name=dc.creator]",
            "meta[name=DC.creator]", "[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]",
            "meta[property=article:author]");
    private static final List<String> SOURCES = List.of("meta[property=og:site_name]",
            "[itemprop=publisher] [itemprop=name]", "meta[name=dc.publisher]", "meta[name=DC.publisher]",
            "meta[name=publisher]", "meta[name=application-name]");
    private static final List<String> ADDRESSES = List.of("link[rel=canonical]", "meta[property=og:url]");
    private static final int LONGEST = 1000;

    private PageInfo() {
    }

    static InfoBuilder of(Document page) {
        InfoBuilder info = new InfoBuilder();
        TITLES.forEach(query -> info.title(value(page, query)));
        info.title(page.title());
        Element headline = page.selectFirst("h1");
        info.title(headline == null ? null : cut(headline.text()));
        DATES.forEach(query -> info.date(value(page, query)));
        SOURCES.forEach(query -> info.source(value(page, query)));
        AUTHORS.forEach(query -> info.field("author", name(value(page, query))));
        ADDRESSES.forEach(query -> info.url(address(value(page, query))));
        info.language(page.select("html").attr("lang"));
        info.language(page.select("html").attr("xml:lang"));
        info.language(page.select("meta[http-equiv=content-language]").attr("content"));
        info.language(page.select("meta[property=og:locale]").attr("content"));
        return info;
    }

    private static String value(Document page, String query) {
        Element element = page.selectFirst(query);
        if (element == null) {
            return null;
        }
        for (String attribute : List.of("content", "datetime", "href")) {
            if (element.hasAttr(attribute) && !(element.nameIs("a"))) {
                return element.attr(attribute);
            }
        }
        return cut(element.text());
    }

    private static String name(String value) {
        return value == null || value.startsWith("http:") || value.startsWith("https:") ? null : value;
    }

    private static String address(String value) {
        return value != null && (value.startsWith("http:") || value.startsWith("https:")) ? value : null;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
