package org.parley.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class OfficeImportersTest {

    private static String p(String content) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + content + "</w:t></w:r></w:p>";
    }

    private static String item(String content) {
        return "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>" + content + "</w:t></w:r></w:p>";
    }

    private static Imports docx(Zip zip) throws Exception {
        return Imports.read(new DocxImporter(), "talk.docx", zip.bytes(), Map.of());
    }

    private static Imports odt(Zip zip) throws Exception {
        return Imports.read(new OdtImporter(), "talk.odt", zip.bytes(), Map.of());
    }

    @Test
    void paragraphsListsAndTablesOfWordBecomeLines() throws Exception {
        assertEquals(
                "The pact\n\n“It holds,” she said.\n\none\ntwo\n\nParty\tDate\nTown\tMonday\n\nend\u2011of line\nbroken",
                docx(Zip.docx(p("The pact") + "<w:p/>"
                        + "<w:p><w:r><w:t xml:space='preserve'>“It holds,” </w:t></w:r><w:r><w:t>she said.</w:t></w:r></w:p>"
                        + item("one") + item("two")
                        + "<w:tbl><w:tr><w:tc>" + p("Party") + "</w:tc><w:tc>" + p("Date")
                        + "</w:tc></w:tr><w:tr><w:tc>"
                        + p("Town") + "</w:tc><w:tc>" + p("Monday") + "</w:tc></w:tr></w:tbl>"
                        + "<w:p><w:r><w:t>end</w:t><w:noBreakHyphen/><w:t>of line</w:t><w:br/><w:t>broken</w:t></w:r></w:p>"))
                        .text());
    }

    @Test
    void whatPeopleDoNotSeeInWordIsLeftOutAndSaid() throws Exception {
        Imports file = docx(Zip
                .docx("<w:p><w:pPr><w:pStyle w:val='Verzeichnis1'/></w:pPr><w:r><w:t>Contents 1</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t xml:space='preserve'> new</w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:commentReference w:id='1'/></w:r><w:r><w:drawing/></w:r></w:p>")
                .part("word/styles.xml", "<w:styles " + Zip.WORD
                        + "><w:style w:styleId='Verzeichnis1'><w:name w:val='toc 1'/></w:style></w:styles>")
                .part("word/header1.xml", "<w:hdr " + Zip.WORD + ">" + p("Confidential") + "</w:hdr>")
                .part("word/footnotes.xml", "<w:footnotes " + Zip.WORD + "><w:footnote w:type='separator'>" + p("---")
                        + "</w:footnote><w:footnote w:id='2'>" + p("See the annex.") + "</w:footnote></w:footnotes>")
                .part("word/vbaProject.bin", "x").part("word/embeddings/budget.xlsx", "x")
                .part("word/_rels/settings.xml.rels", "<Relationships><Relationship Type='http://x/attachedTemplate' "
                        + "Target='http://127.0.0.1:9/evil.dotm' TargetMode='External'/></Relationships>"));

        assertEquals("kept new\n\nSee the annex.", file.text());
        assertEquals(List.of("INFO 1 part of a table of contents left out.", "INFO 1 tracked deletion left out.",
                "INFO 1 tracked insertion read as text.", "INFO 1 hidden piece of text left out.",
                "INFO 1 comment left out.", "INFO 1 picture left out.", "INFO 1 header or footer left out.",
                "INFO Macros left out.", "INFO 1 attached file left out: “budget.xlsx”",
                "INFO 1 reference to something outside of the file not followed: “http://127.0.0.1:9/evil.dotm”"),
                file.problems());
    }

    @Test
    void theTextOfATextBoxIsReadOnce() throws Exception {
        assertEquals("before\n\nbox", docx(Zip.docx(p("before") + "<mc:AlternateContent xmlns:mc='urn:mc'><mc:Choice>"
                + p("box") + "</mc:Choice><mc:Fallback>" + p("box") + "</mc:Fallback></mc:AlternateContent>")).text());
    }

    @Test
    void corePropertiesTellOfTheDocument() throws Exception {
        Imports file = docx(Zip.docx(p("x")).part("docProps/core.xml",
                "<cp:coreProperties xmlns:cp='urn:cp' xmlns:dc='urn:dc' xmlns:dcterms='urn:dcterms'><dc:title>The pact</dc:title>"
                        + "<dc:creator>Ida Lund</dc:creator><dcterms:created>2026-03-04T08:15:00Z</dcterms:created>"
                        + "<dc:language>nb-NO</dc:language></cp:coreProperties>"));
        assertEquals("The pact", file.info().title());
        assertEquals("2026-03-04T08:15:00Z", file.info().date());
        assertEquals("nb", file.info().language());
        assertEquals(Map.of("author", "Ida Lund"), file.info().fields());
    }

    @Test
    void openDocumentIsReadWithItsNotesBehind() throws Exception {
        Imports file = odt(Zip
                .odt("<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>"
                        + "<text:h>The pact</text:h><text:p>“It<text:s text:c='3'/>holds,”<text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>See the annex.</text:p></text:note-body></text:note> she said.</text:p>"
                        + "<text:list><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
                        + "<text:p>end</text:p>")
                .part("meta.xml", "<office:document-meta " + Zip.OPEN + "><office:meta><dc:title>The pact</dc:title>"
                        + "<meta:creation-date>2026-03-04</meta:creation-date></office:meta></office:document-meta>"));

        assertEquals("The pact\n\n“It holds,” she said.\n\none\ntwo\n\na\tb\n\nend\n\nSee the annex.", file.text());
        assertEquals("The pact", file.info().title());
        assertEquals("2026-03-04", file.info().date());
        assertEquals(List.of("INFO 1 tracked deletion left out.", "INFO 1 table became lines with tabs."),
                file.problems());
    }

    @Test
    void protectedFilesAreRefusedWithAdvice() {
        assertEquals(
                "folder/talk.docx is not taken: it is a document of an old Word (.doc), or protected by a password. "
                        + "Save it as .docx without a password and try again.",
                assertThrows(CoreException.class, () -> Imports.read(new DocxImporter(), "talk.docx",
                        new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 }, Map.of())).getMessage());
        assertEquals("folder/talk.odt is not taken: it is protected by a password. Save it without one and try again.",
                assertThrows(CoreException.class, () -> odt(Zip.odt("x").part("META-INF/manifest.xml",
                        "<m><e><encryption-data/></e></m>"))).getMessage());
    }
}
