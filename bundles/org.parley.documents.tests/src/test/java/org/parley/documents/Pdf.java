package org.parley.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDF files, line by line. */
final class Pdf implements AutoCloseable {

    final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    private PDPageContentStream page;
    private float y;

    Pdf page() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        y = PDRectangle.A4.getHeight() - 120;
        return this;
    }

    /** A line at a place of the page, in points from the lower left corner. */
    Pdf at(float x, float height, float size, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, height);
        page.showText(text);
        page.endText();
        return this;
    }

    /** Lines below each other. */
    Pdf lines(String... lines) throws IOException {
        for (String line : lines) {
            at(line.startsWith("  ") ? 92 : 72, y, 12, line.strip());
            y -= 14;
        }
        return this;
    }

    /** The next line is in a paragraph of its own. */
    Pdf gap() {
        y -= 12;
        return this;
    }

    byte[] bytes() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
