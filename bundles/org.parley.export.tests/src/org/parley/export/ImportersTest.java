package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.Links;
import org.parley.core.Problem;
import org.parley.core.TypeNames;
import org.parley.core.exchange.Importer;
import org.parley.type.Quote;
import org.parley.type.Speaker;

class ImportersTest {

    private List<Problem> problems = List.of();

    private CAS read(Importer importer, String fileName, String content, Map<String, String> options)
            throws Exception {
        CAS cas = Documents.empty();
        problems = importer.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), fileName, cas,
                options, null);
        return cas;
    }

    private static String data(CAS cas, String feature) {
        return Documents.get(cas.getDocumentAnnotation(), feature);
    }

    @Test
    void textBecomesADocumentNamedAfterItsFile() throws Exception {
        CAS cas = read(new TextImporter(), "some/folder/Day 2.final.txt", "\uFEFFa\r\nb\f", Map.of());

        assertEquals("a\nb ", cas.getDocumentText());
        assertEquals("Day 2.final", data(cas, "documentId"));
        assertEquals("Day 2.final", data(cas, "documentTitle"));
        assertEquals("en", cas.getDocumentLanguage());
        assertEquals(List.of("INFO 1 line end of Windows or old Mac became plain ones.",
                "WARNING [3, 4] The character U+000C cannot stand in XML and became a space."),
                problems.stream().map(Documents::line).toList());
    }

    @Test
    void textHasTheLanguageThatWasChosen() throws Exception {
        assertEquals("uk", read(new TextImporter(), "a.txt", "Мир", Map.of("language", "uk")).getDocumentLanguage());
    }

    @Test
    void anEmptyTextIsADocument() throws Exception {
        CAS cas = read(new TextImporter(), "a.txt", "", Map.of());
        assertEquals("", cas.getDocumentText());
        assertEquals("a", data(cas, "documentId"));
    }

    @Test
    void xmiComesBackAsItWentOut() throws Exception {
        CAS out = Documents.of("“Peace” she said");
        Links.add(Documents.add(out, Quote._TypeName, 0, 7), "participants", "speaker",
                Documents.add(out, Speaker._TypeName, 8, 11));

        CAS in = read(new XmiImporter(), "doc.xmi", Documents.exported(out, Map.of()), Map.of());

        assertEquals(List.of(), problems);
        assertEquals(List.of("[0, 7]“Peace”"), Documents.spans(in, Quote._TypeName));
        assertEquals("she", Links.of(in.select(Quote.class).single()).get(0).target().getCoveredText());
    }

    @Test
    void xmiOfOtherToolsGetsTheDocumentsData() throws Exception {
        CAS cas = read(new XmiImporter(), "talk.xmi", "<?xml version='1.0'?><xmi:XMI xmi:version='2.0' "
                + "xmlns:xmi='http://www.omg.org/XMI' xmlns:cas='http:///uima/cas.ecore' "
                + "xmlns:tcas='http:///uima/tcas.ecore'><cas:NULL xmi:id='0'/>"
                + "<tcas:DocumentAnnotation xmi:id='8' sofa='1' begin='0' end='4' language='x-unspecified'/>"
                + "<cas:Sofa xmi:id='1' sofaNum='1' sofaID='_InitialView' mimeType='text' sofaString='word'/>"
                + "<cas:View sofa='1' members='8'/></xmi:XMI>", Map.of("language", "de"));

        assertEquals(TypeNames.DOCUMENT_META_DATA, cas.getDocumentAnnotation().getType().getName());
        assertEquals("talk", data(cas, "documentId"));
        assertEquals("de", cas.getDocumentLanguage());
        assertEquals(4, cas.getDocumentAnnotation().getEnd());
        assertEquals(2, problems.size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "word", "<a", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>",
            "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:n='http:///org/none.ecore'><n:None xmi:id='1'/></xmi:XMI>",
            "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmi:version='2.0'/>" })
    void refusesWhatIsNoXmiAndNamesTheFile(String content) {
        CoreException e = assertThrows(CoreException.class,
                () -> read(new XmiImporter(), "talk.xmi", content, Map.of()));
        assertTrue(e.getMessage().startsWith("talk.xmi "), e.getMessage());
    }
}
