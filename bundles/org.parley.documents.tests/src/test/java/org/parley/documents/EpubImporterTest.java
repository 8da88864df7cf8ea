package org.parley.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class EpubImporterTest {

    private static final String DATA = "<dc:title>The Quay</dc:title><dc:creator>Ida Lund</dc:creator>"
            + "<dc:publisher>Tide Press</dc:publisher><dc:date>2025</dc:date><dc:language>en-GB</dc:language>";
    private static final String ONE = "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head>"
            + "<body><h1>One</h1><p>The sea was calm.<span epub:type='pagebreak'>7</span></p></body></html>";
    private static final String TWO = "<html><body><h1>Two</h1><p>“Sail&#160;on,” he said.</p></body></html>";

    private static Imports read(Zip zip, Map<String, String> options) throws Exception {
        return Imports.read(new EpubImporter(), "quay.epub", zip.bytes(), options);
    }

    @Test
    void aBookIsOneDocumentInTheOrderOfItsChapters() throws Exception {
        Imports book = read(Zip.epub(DATA, ONE, TWO), Map.of());
        assertEquals("One\n\nThe sea was calm.\n\nTwo\n\n“Sail\u00A0on,” he said.", book.text());
        assertEquals("The Quay", book.info().title());
        assertEquals("2025", book.info().date());
        assertEquals("Tide Press", book.info().source());
        assertEquals("en", book.info().language());
        assertEquals(Map.of("author", "Ida Lund"), book.info().fields());
        assertEquals(List.of("INFO 1 part of a table of contents left out.", "INFO 1 page number left out."),
                book.problems());
    }

    @Test
    void chaptersCanBeDocuments() throws Exception {
        Imports book = read(Zip.epub(DATA, ONE, TWO), Map.of("chapters", "apart"));
        assertEquals(List.of("quay-001", "quay-002"), book.documents.stream().map(d -> d.name()).toList());
        assertEquals("Two\n\n“Sail\u00A0on,” he said.", book.documents.get(1).cas().getDocumentText());
    }

    @Test
    void encryptedChaptersAreRefused() {
        CoreException e = assertThrows(CoreException.class,
                () -> read(Zip.epub(DATA, ONE).part("META-INF/encryption.xml",
                        "<e><CipherReference URI='OEBPS/text/c0.xhtml'/></e>"), Map.of()));
        assertEquals("folder/quay.epub is not taken: it is protected by a password. Save it without one and try again.",
                e.getMessage());
    }

    @Test
    void aMissingChapterIsNamed() throws Exception {
        Zip zip = new Zip().part("META-INF/container.xml", "<c><rootfile full-path='b.opf'/></c>").part("a.xhtml", TWO)
                .part("b.opf",
                        "<p><item id='a' href='a.xhtml'/><item id='b' href='b%20b.xhtml'/><itemref idref='b'/><itemref idref='a'/></p>");
        assertEquals(List.of("INFO 1 chapter named in the book and not in it: “b b.xhtml”"),
                read(zip, Map.of()).problems());
    }
}
