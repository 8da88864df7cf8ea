package org.parley.export.interop.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;

import org.parley.export.WebAnnotationExporter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rules of https://www.w3.org/TR/annotation-model/ that can be looked at. */
class WebAnnotationPropertyTest {

    @Property(tries = 150)
    void selectorsSelectTheWordsAndIdsLeadSomewhere(@ForAll long number) throws Exception {
        Files files = Files.of(new WebAnnotationExporter(), RandomDocument.of(number, number % 2 == 0));
        int[] text = files.text("doc.txt").codePoints().toArray();
        JsonNode collection = new ObjectMapper().readTree(files.bytes("doc.jsonld"));
        JsonNode items = collection.get("first").get("items");
        assertEquals(collection.get("total").asInt(), items.size());
        Set<String> ids = new HashSet<>();
        items.forEach(i -> assertTrue(ids.add(i.get("id").asText())));
        for (JsonNode item : items) {
            assertEquals("Annotation", item.get("type").asText());
            assertTrue(URI.create(item.get("id").asText()).isAbsolute());
            if (item.get("motivation").asText().equals("linking")) {
                assertTrue(ids.contains(item.get("target").asText()));
                assertTrue(ids.contains(item.get("body").get(0).asText()));
            } else {
                assertEquals("doc.txt", item.get("target").get("source").asText());
                select(text, item.get("target").get("selector"));
            }
        }
    }

    private static void select(int[] text, JsonNode selectors) {
        int start = selectors.get(0).get("start").asInt();
        int end = selectors.get(0).get("end").asInt();
        String exact = selectors.get(1).get("exact").asText();
        String words = new String(text, 0, text.length);
        assertEquals(new String(text, start, end - start), exact);
        assertTrue(words.contains(
                selectors.get(1).get("prefix").asText() + exact + selectors.get(1).get("suffix").asText()));
    }
}
