package org.parley.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives: word processor files and books. */
final class Zip {

    static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    static final String OPEN = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
            + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
            + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
            + "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Zip part(String name, String content) throws IOException {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zip part(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    /** A part of so many zeros, which packs to a thousandth. */
    Zip zeros(String name, long count) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] zeros = new byte[1 << 16];
        for (long left = count; left > 0; left -= zeros.length) {
            zip.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
        zip.closeEntry();
        return this;
    }

    byte[] bytes() throws IOException {
        zip.finish();
        return bytes.toByteArray();
    }

    /** A DOCX with this in its body. */
    static Zip docx(String body) throws IOException {
        return new Zip().part("word/document.xml",
                "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
    }

    /** An ODT with this as its text. */
    static Zip odt(String text) throws IOException {
        return new Zip().part("mimetype", "application/vnd.oasis.opendocument.text").part("content.xml",
                "<office:document-content " + OPEN + "><office:body><office:text>" + text
                        + "</office:text></office:body></office:document-content>");
    }

    /** An EPUB with these chapters; more parts may follow. */
    static Zip epub(String metadata, String... chapters) throws IOException {
        Zip zip = new Zip().part("mimetype", "application/epub+zip").part("META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>");
        StringBuilder manifest = new StringBuilder("<item id='toc' href='toc.xhtml' properties='nav'/>");
        StringBuilder spine = new StringBuilder("<itemref idref='toc'/>");
        for (int i = 0; i < chapters.length; i++) {
            zip.part("OEBPS/text/c" + i + ".xhtml", chapters[i]);
            manifest.append("<item id='c").append(i).append("' href='text/c").append(i).append(".xhtml'/>");
            spine.append("<itemref idref='c").append(i).append("'/>");
        }
        return zip.part("OEBPS/toc.xhtml", "<html><body><nav>Contents</nav></body></html>").part("OEBPS/book.opf",
                "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>" + metadata + "</metadata><manifest>"
                        + manifest + "</manifest><spine>" + spine + "</spine></package>");
    }
}
