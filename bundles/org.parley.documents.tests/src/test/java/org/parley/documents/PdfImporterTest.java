package org.parley.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class PdfImporterTest {

    private static Imports read(Pdf pdf) throws Exception {
        return Imports.read(new PdfImporter(), "talk.pdf", pdf.bytes(), Map.of());
    }

    @Test
    void linesBecomeParagraphs() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.page().at(72, 780, 20, "The pact").lines("The two towns have agreed on fares for the night",
                    "ferry, the mayor said on Monday. It runs again.",
                    "  “We have waited long enough for this boat,” she",
                    "told the council.").gap().lines("The council votes next week, and then the ferry",
                            "sails.");
            assertEquals("""
                    The pact

                    The two towns have agreed on fares for the night ferry, the mayor said on Monday. It runs again.

                    “We have waited long enough for this boat,” she told the council.

                    The council votes next week, and then the ferry sails.""", read(pdf).text());
        }
    }

    @Test
    void headersFootersAndPageNumbersAreLeftOutAndSaid() throws Exception {
        try (Pdf pdf = new Pdf()) {
            for (int i = 1; i <= 3; i++) {
                pdf.page().at(72, 815, 9, "Harbour Post " + i + " March 2026").lines(
                        "On page number " + i + " the story goes on and does not", "end here because it").at(290, 30, 9,
                                "Page " + i + " of 3");
            }
            Imports file = read(pdf);
            assertEquals("On page number 1 the story goes on and does not end here because it\n\n"
                    + "On page number 2 the story goes on and does not end here because it\n\n"
                    + "On page number 3 the story goes on and does not end here because it", file.text());
            assertEquals(List.of(
                    "INFO 1 header or footer that come back on every page left out: “Harbour Post 1 March 2026”",
                    "INFO 3 page numbers left out."), file.problems());
        }
    }

    @Test
    void aSentenceGoesOnOverThePage() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.page().lines("The ferry sails").page().lines("at night.");
            assertEquals("The ferry sails at night.", read(pdf).text());
        }
    }

    @Test
    void wordsThatALineEndCutsAreJoinedWhereTheDocumentTells() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.page().lines("They agreed on a cease-fire and on negotiations and on fares, and on nego-",
                    "tiations again. There is a cease-", "fire in a well-", "known town. The fares are on a ferry-",
                    "boat in town known well. A fare-", "well was said in the old town.");
            Imports file = read(pdf);
            assertEquals("They agreed on a cease-fire and on negotiations and on fares, and on negotiations again. "
                    + "There is a cease-fire in a well-known town. The fares are on a ferryboat in town known well. "
                    + "A fare-well was said in the old town.", file.text());
            assertEquals(List.of("WARNING [184, 189] Whether “fare-well” has its hyphen is not sure; it stays.",
                    "INFO 2 words cut by a line end joined again."), file.problems());
        }
    }

    @Test
    void propertiesTellOfTheDocument() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.page().lines("x");
            PDDocumentInformation info = pdf.document.getDocumentInformation();
            info.setTitle("The pact");
            info.setAuthor("Ida Lund");
            info.getCOSObject().setString("CreationDate", "D:20260304081500+01'00'");
            pdf.document.getDocumentCatalog().setLanguage("en-GB");
            Imports file = read(pdf);
            assertEquals("The pact", file.info().title());
            assertEquals("2026-03-04T08:15+01:00", file.info().date());
            assertEquals("en", file.info().language());
            assertEquals(Map.of("author", "Ida Lund"), file.info().fields());
        }
    }

    @Test
    void aProtectedFileIsRefusedWithAdvice() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.page().lines("secret");
            pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            CoreException e = assertThrows(CoreException.class, () -> read(pdf));
            assertEquals(
                    "folder/talk.pdf is not taken: it is protected by a password. Save it without one and try again.",
                    e.getMessage());
        }
    }

    @Test
    void pagesWithoutTextAreSaid() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.page();
            assertEquals(List.of("WARNING There is no text in it."), read(pdf).problems());
        }
    }
}
