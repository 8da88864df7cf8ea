package org.parley.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.exchange.Importer;

/**
 * Files made to harm: each is refused with the file's name and a reason, or read with a report, in bounded time and memory
 * (these tests run with the memory that the product has). Nothing asks the network and nothing outside the file is read.
 */
class HostileFilesTest {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String ENTITIES = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;'>"
            + "<!ENTITY f SYSTEM 'FILE'><!ENTITY g SYSTEM 'SERVER'><!ENTITY % h SYSTEM 'SERVER'> %h;]>";

    @TempDir
    Path outside;

    private final AtomicInteger calls = new AtomicInteger();
    private ProxySelector proxies;
    private ServerSocket server;

    /** A server that must not be called, and a selector that is asked before any address is opened. */
    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread accept = new Thread(() -> {
            try {
                while (true) {
                    server.accept().close();
                    calls.incrementAndGet();
                }
            } catch (IOException e) {
                return; // closed: the test is over
            }
        });
        accept.setDaemon(true);
        accept.start();
        proxies = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                calls.incrementAndGet();
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                calls.incrementAndGet();
            }
        });
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        ProxySelector.setDefault(proxies);
        server.close();
        assertEquals(0, calls.get(), "something asked the network");
    }

    private String address() {
        return "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalSocketAddress()).getPort() + "/x";
    }

    private String entities() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "SECRET");
        return ENTITIES.replace("FILE", secret.toUri().toString()).replace("SERVER", address());
    }

    private static Imports read(Importer importer, byte[] bytes) {
        return assertTimeoutPreemptively(LONGEST, () -> Imports.read(importer, "bad.x", bytes, Map.of()));
    }

    private static Imports read(Importer importer, String content) {
        return read(importer, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(Importer importer, byte[] bytes) {
        CoreException e = assertTimeoutPreemptively(LONGEST, () -> assertThrows(CoreException.class,
                () -> Imports.read(importer, "bad.x", bytes, Map.of())));
        assertTrue(e.getMessage().startsWith("folder/bad.x is not taken: "), e.getMessage());
        return e.getMessage().substring("folder/bad.x is not taken: ".length());
    }

    private static String refusal(Importer importer, String content) {
        return refusal(importer, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void documentTypesInArchivesAreRefused() throws Exception {
        assertEquals("word/document.xml in it has a document type (DOCTYPE), which is not read.", refusal(
                new DocxImporter(), new Zip().part("word/document.xml", entities() + "<w>&e;&f;&g;</w>").bytes()));
        assertEquals("docProps/core.xml in it has a document type (DOCTYPE), which is not read.", refusal(
                new DocxImporter(), Zip.docx("").part("docProps/core.xml", entities() + "<w>&f;</w>").bytes()));
        assertEquals("content.xml in it has a document type (DOCTYPE), which is not read.", refusal(new OdtImporter(),
                new Zip().part("content.xml", entities() + "<w>&e;&f;&g;</w>").bytes()));
        assertEquals("META-INF/container.xml in it has a document type (DOCTYPE), which is not read.",
                refusal(new EpubImporter(),
                        new Zip().part("META-INF/container.xml", entities() + "<c><rootfile full-path='&f;'/></c>")
                                .bytes()));
    }

    @Test
    void entitiesInPagesAndChaptersAreNotResolved() throws Exception {
        Imports page = read(new HtmlImporter(),
                entities() + "<html><p>&e;&f;&g;</p><svg><!DOCTYPE svg><text>&f;</text></svg>"
                        + "<iframe src='" + address() + "'></iframe><link rel=stylesheet href='" + address()
                        + "'><img src='" + address()
                        + "'><object data='" + address() + "'></object><meta http-equiv=refresh content='0;url="
                        + address() + "'>");
        assertTrue(!page.text().contains("SECRET") && page.text().length() < 1000, page.text());
        Imports book = read(new EpubImporter(),
                Zip.epub("", entities() + "<html><body><p>&e;&f;&g;</p><img src='" + address() + "'/></body></html>")
                        .bytes());
        assertTrue(!book.text().contains("SECRET") && book.text().length() < 1000, book.text());
    }

    @Test
    void archivesThatUnpackToTooMuchAreRefused() throws Exception {
        byte[] bomb = Zip.docx("<w:p/>").zeros("word/media/zeros.bin", 310L << 20).bytes();
        assertTrue(bomb.length < 1 << 20, "the bomb has " + bomb.length + " bytes");
        assertEquals("it unpacks to more than 300 MB.", refusal(new DocxImporter(), bomb));
    }

    @Test
    void archivesOfTooManyPartsAreRefused() throws Exception {
        Zip zip = Zip.docx("<w:p/>");
        for (int i = 0; i < 20_001; i++) {
            zip.part("p" + i, "");
        }
        assertEquals("it has more than 20000 parts.", refusal(new DocxImporter(), zip.bytes()));
    }

    @Test
    void partsThatLeadOutOfAnArchiveAreLeftOutAndNamed() throws Exception {
        Imports file = read(new DocxImporter(), Zip.docx("<w:p><w:r><w:t>text</w:t></w:r></w:p>")
                .part("../../evil.xml", "x").part("/etc/evil.xml", "x").part("C:\\evil.xml", "x").bytes());
        assertEquals("text", file.text());
        assertEquals(List.of("INFO 3 parts that lead out of the archive left out: “../../evil.xml”, “/etc/evil.xml”, "
                + "“C:\\evil.xml”"), file.problems());
        assertEquals("it has no part ../../outside.opf.", refusal(new EpubImporter(), new Zip()
                .part("META-INF/container.xml", "<c><rootfile full-path='../../outside.opf'/></c>").bytes()));
    }

    @Test
    void xmlNestedTooDeepIsRefused() throws Exception {
        assertEquals("word/document.xml in it is nested deeper than 1000 elements.",
                refusal(new DocxImporter(), Zip.docx("<w:sdt>".repeat(100_000)).bytes()));
        assertEquals("content.xml in it is nested deeper than 1000 elements.",
                refusal(new OdtImporter(), Zip.odt("<text:span>".repeat(100_000)).bytes()));
    }

    @Test
    void pagesNestedDeepAreRead() {
        assertEquals("deep", read(new HtmlImporter(), "<div>".repeat(100_000) + "deep").text());
        assertEquals("deep", read(new HtmlImporter(), "<b><i><a><font>".repeat(5_000) + "deep").text());
        assertEquals("deep", read(new HtmlImporter(), "<table><tr><td>".repeat(5_000) + "deep").text());
        assertEquals("deep", read(new HtmlImporter(), "<ul><li>".repeat(5_000) + "deep").text());
    }

    @Test
    void attributesOfAnyLengthAreRead() throws Exception {
        String huge = "x".repeat(50 << 20);
        assertEquals("text", read(new HtmlImporter(), "<p title='" + huge + "'>text").text());
        assertEquals("text",
                read(new HtmlImporter(), "<title>" + huge + "</title><p class='" + huge + "'>text").text());
        assertEquals("text", read(new DocxImporter(),
                Zip.docx("<w:p w:rsid='" + huge + "'><w:r><w:t>text</w:t></w:r></w:p>").bytes()).text());
    }

    @Test
    void aTextLongerThanTheLimitIsRefused() throws Exception {
        String reason = "its text is longer than 16777216 characters.";
        assertEquals(reason, refusal(new HtmlImporter(), "<p>" + "word ".repeat(4 << 20)));
        assertEquals(reason, refusal(new DocxImporter(),
                Zip.docx("<w:p><w:r><w:t>" + "word ".repeat(4 << 20) + "</w:t></w:r></w:p>").bytes()));
    }

    @Test
    void encodingsThatAreTricksAreSaid() {
        Imports page = read(new HtmlImporter(), "<meta charset=UTF-7>+ADw-script+AD4-");
        assertEquals("+ADw-script+AD4-", page.text());
        assertTrue(page.problems().get(0).startsWith("WARNING The file says its encoding is UTF-7"),
                page.problems().get(0));
        assertEquals("a b", read(new HtmlImporter(), "<meta charset=utf-16>a b").text());
        assertEquals("plain", read(new EmailImporter(),
                "A: b\r\nContent-Type: text/plain; charset=\"x\0y/../z\"\r\n\r\nplain").text());
    }

    @Test
    void mailNestedTooDeepIsRefused() {
        StringBuilder mail = new StringBuilder("Subject: deep\r\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b").append(i)
                    .append("\r\n");
        }
        assertEquals("its parts are nested deeper than 50.", refusal(new EmailImporter(), mail.toString()));
    }

    @Test
    void mailOfManyPartsAndLongHeadersIsReadOrRefused() {
        StringBuilder mail = new StringBuilder("Subject: wide\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
        mail.append("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(20_000));
        assertTrue(read(new EmailImporter(), mail.toString()).text().startsWith("x\n\nx"));
        assertTrue(
                refusal(new EmailImporter(), "A: b\r\n".repeat(20_000)).startsWith("it is broken or of another kind"));
        assertTrue(refusal(new EmailImporter(), "A: " + "b".repeat(2 << 20))
                .startsWith("it is broken or of another kind"));
    }

    @Test
    void aValueWithoutEndIsRefused() {
        String reason = assertTimeoutPreemptively(LONGEST, () -> assertThrows(CoreException.class,
                () -> Imports.read(new CsvImporter(), new Endless("text\n\"", "never ", Long.MAX_VALUE >> 8, "bad.csv"),
                        Map.of())))
                .getMessage();
        assertTrue(
                reason.startsWith(
                        "folder/bad.csv is not taken: the row at line 1 or the one behind it cannot be read:"),
                reason);
    }

    @Test
    void aLineTooLongIsLeftOutAndTheNextIsRead() {
        Imports rows = read(new JsonLinesImporter(),
                "{\"text\": \"" + "x".repeat(40 << 20) + "\"}\n{\"text\": \"next\"}\n");
        assertEquals("next", rows.text());
        assertEquals(List.of("ERROR Line 1 left out: it is longer than 33554432 characters."), rows.reported);
    }

    @Test
    void jsonNestedDeepIsLeftOut() {
        Imports rows = read(new JsonLinesImporter(), "{\"text\": " + "[".repeat(1_000_000) + "\n{\"text\": \"next\"}\n"
                + "{\"a\":".repeat(1_000_000) + "\n");
        assertEquals("next", rows.text());
        assertEquals(2, rows.reported.size());
        assertTrue(rows.reported.get(0).startsWith("ERROR Line 1 left out: "), rows.reported.get(0));
    }

    @Test
    void aPdfWhoseStreamUnpacksToTooMuchIsRefused() throws Exception {
        byte[] once = deflated(zeros(160L << 20));
        assertTrue(refusal(new PdfImporter(), pdf("/Filter /FlateDecode", once))
                .matches("the stream at byte \\d+ unpacks to more than 150 MB\\."));
        assertTrue(
                refusal(new PdfImporter(), pdf("/Filter [/FlateDecode /FlateDecode]", deflated(new byte[][] { once })))
                        .matches("the stream at byte \\d+ unpacks to more than 150 MB\\."));
    }

    @Test
    void aPdfThatRefersToItselfIsReadOrRefused() throws Exception {
        // a form that draws itself, a tree of pages that is its own child, an array nested a hundred thousand times
        read(new PdfImporter(), ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]"
                + "/Resources<</XObject<</A 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]"
                + "/Resources<</XObject<</A 4 0 R>>>>/Length 10>>stream\n/A Do /A Do\nendstream endobj\n"
                + "5 0 obj<</Length 5>>stream\n/A Do\nendstream endobj\ntrailer<</Root 1 0 R>>\n"));
        for (String tree : List.of("[2 0 R]", "[".repeat(100_000))) {
            String file = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids"
                    + tree
                    + ">>endobj\ntrailer<</Root 1 0 R>>\n";
            assertTimeoutPreemptively(LONGEST, () -> {
                try {
                    Imports.read(new PdfImporter(), "bad.x", file, Map.of());
                } catch (CoreException e) {
                    assertTrue(e.getMessage().startsWith("folder/bad.x is not taken: "), e.getMessage());
                }
            });
        }
    }

    @Test
    void scriptsAndFilesOfAPdfAreLeftOutAndNothingOutsideIsOpened() throws Exception {
        Imports file = read(new PdfImporter(),
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS"
                        + "(app.launchURL\\('" + address()
                        + "'\\))>>/Names<</EmbeddedFiles<</Names[(a)<</F(a)>>]>>>>>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]"
                        + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Nowhere>>>>/XObject<</X 5 0 R>>>>/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Length 39>>stream\nBT /F 9 Tf 9 50 Td (text) Tj ET /X Do \nendstream endobj\n"
                        + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/F<</FS/URL/F(" + address()
                        + ")>>/Length 0>>stream\n\nendstream endobj\ntrailer<</Root 1 0 R>>\n"));
        assertEquals("text", file.text());
        assertTrue(
                file.problems()
                        .containsAll(List.of("INFO Attached files left out.", "INFO Scripts and actions left out.")),
                () -> String.valueOf(file.problems()));
    }

    @Test
    void filesOfAnotherKindAreRefused() {
        for (Importer importer : List.of(new DocxImporter(), new OdtImporter(), new EpubImporter(), new PdfImporter(),
                new EmailImporter(), new MailboxImporter())) {
            refusal(importer, "");
            refusal(importer, "\0\1\2 no such thing \uFFFD");
        }
    }

    private static Iterable<byte[]> zeros(long count) {
        byte[] zeros = new byte[1 << 20];
        return () -> java.util.stream.LongStream.range(0, count >> 20).mapToObj(i -> zeros).iterator();
    }

    private static byte[] deflated(byte[][] pieces) throws IOException {
        return deflated(List.of(pieces));
    }

    private static byte[] deflated(Iterable<byte[]> pieces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (byte[] piece : pieces) {
                out.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String filter, byte[] contents) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<<"
                        + filter + "/Length "
                        + contents.length + ">>stream\n").getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(contents);
        file.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
