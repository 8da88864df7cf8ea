package org.parley.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs what the fuzzer makes for formats that are archives: it would hardly ever hit a valid checksum. A file that looks
 * like an archive stays as it is.
 */
final class Wrapping {

    private Wrapping() {
    }

    static byte[] of(String format, byte[] content) throws IOException {
        if (content.length > 2 && content[0] == 'P' && content[1] == 'K') {
            return content;
        }
        return switch (format) {
        case "docx" -> zip("word/document.xml", content, "word/styles.xml", "<styles/>");
        case "odt" -> zip("content.xml", content, "meta.xml", "<meta/>");
        case "epub" ->
            zip("a.xhtml", content, "META-INF/container.xml", "<c><rootfile full-path='b.opf'/></c>", "b.opf",
                    "<p><item id='a' href='a.xhtml'/><itemref idref='a'/></p>");
        case "inception" -> zip("annotation/a.txt/ana.xmi", content, "exportedproject.json", "{}");
        default -> content;
        };
    }

    private static byte[] zip(String name, byte[] content, String... others) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            for (int i = 0; i < others.length; i += 2) {
                zip.putNextEntry(new ZipEntry(others[i]));
                zip.write(others[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
