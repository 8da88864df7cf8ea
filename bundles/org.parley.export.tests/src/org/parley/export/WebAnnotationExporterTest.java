package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.export.MemoryFiles.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.parley.core.Links;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.exchange.ExportedDocument;
import org.parley.type.Quote;
import org.parley.type.Speaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class WebAnnotationExporterTest {

    private static CAS cas() throws Exception {
        CAS cas = Documents.of("🕊 “Yes,” she said");
        AnnotationFS quote = Documents.add(cas, Quote._TypeName, 3, 9);
        Documents.set(quote, "quoteType", "DIRECT");
        Links.add(quote, "participants", "speaker", Documents.add(cas, Speaker._TypeName, 10, 13));
        return cas;
    }

    private static JsonNode json(MemoryFiles files, String path) throws Exception {
        return new ObjectMapper().readTree(files.bytes(path));
    }

    @Test
    void selectsByCodePointsAndByWords() throws Exception {
        MemoryFiles files = MemoryFiles.of(new WebAnnotationExporter(), Map.of(), document("a b", cas()));
        assertEquals(List.of("a b.jsonld", "a b.txt"), files.names());
        JsonNode collection = json(files, "a b.jsonld");
        assertEquals("http://www.w3.org/ns/anno.jsonld", collection.get("@context").get(0).asText());
        assertEquals("AnnotationCollection", collection.get("type").asText());
        JsonNode items = collection.get("first").get("items");
        assertEquals(collection.get("total").asInt(), items.size());
        assertEquals(
                "{\"source\":\"a%20b.txt\",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":8},"
                        + "{\"type\":\"TextQuoteSelector\",\"exact\":\"“Yes,”\",\"prefix\":\"🕊 \",\"suffix\":\" she said\"}]}",
                items.get(0).get("target").toString());
        assertEquals("{\"type\":\"TextualBody\",\"purpose\":\"classifying\",\"value\":\"Quote\"}",
                items.get(0).get("body").get(0).toString());
        assertTrue(items.get(0).get("body").toString().contains(
                "{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"DIRECT\",\"parley:feature\":\"quoteType\"}"));
    }

    @Test
    void aLinkIsAnAnnotationOfAnAnnotation() throws Exception {
        JsonNode items = json(MemoryFiles.of(new WebAnnotationExporter(), Map.of(), document("a", cas())), "a.jsonld")
                .get("first").get("items");
        JsonNode link = items.get(1);
        assertEquals("linking", link.get("motivation").asText());
        assertEquals(items.get(0).get("id"), link.get("target"));
        assertEquals(items.get(2).get("id"), link.get("body").get(0));
        assertEquals("speaker", link.get("body").get(1).get("value").asText());
        Set<String> ids = new HashSet<>();
        items.forEach(i -> assertTrue(ids.add(i.get("id").asText())));
    }

    @Test
    void idsAreTheSameEachTimeAndOthersInAnotherDocument() throws Exception {
        MemoryFiles once = MemoryFiles.of(new WebAnnotationExporter(), Map.of(), document("a", cas()),
                document("b", cas()));
        MemoryFiles again = MemoryFiles.of(new WebAnnotationExporter(), Map.of(), document("a", cas()));
        assertEquals(once.text("a.jsonld"), again.text("a.jsonld"));
        assertNotEquals(json(once, "a.jsonld").get("id"), json(once, "b.jsonld").get("id"));
    }

    @Test
    void saysWhatIsKnownOfTheDocument() throws Exception {
        DocumentInfo info = new DocumentInfo("Talks", "2026-11-22", "Gazette", "https://example.org/1", "uk",
                Map.of("page", "3"));
        JsonNode json = json(MemoryFiles.of(new WebAnnotationExporter(), Map.of(),
                new ExportedDocument("a", "", "a", cas(), info)), "a.jsonld");
        assertEquals("Talks", json.get("label").asText());
        assertEquals("2026-11-22", json.get("dcterms:date").asText());
        assertEquals("Gazette", json.get("dcterms:publisher").asText());
        assertEquals("https://example.org/1", json.get("dcterms:source").asText());
        assertEquals("uk", json.get("dcterms:language").asText());
        assertEquals("3", json.get("parley:field.page").asText());
    }

    @Test
    void halfACharacterIsReplacedAndSaid() throws Exception {
        CAS cas = Documents.of("a\uD83D b");
        Documents.add(cas, Quote._TypeName, 0, 2);
        List<String> said = new WebAnnotationExporter().preflight(cas, Map.of()).stream().map(Documents::line).toList();
        assertTrue(said.contains(
                "WARNING [1, 2] The half character U+D83D stands alone; in the written copy it is U+FFFD."));
        MemoryFiles files = MemoryFiles.of(new WebAnnotationExporter(), Map.of(), document("a", cas));
        assertEquals("a\uFFFD b", files.text("a.txt"));
        assertTrue(files.text("a.jsonld").contains("\"exact\" : \"a\uFFFD\""));
    }
}
