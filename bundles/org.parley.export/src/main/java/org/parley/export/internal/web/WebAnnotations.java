package org.parley.export.internal.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.parley.core.DocumentText;
import org.parley.core.corpus.DocumentInfo;
import org.parley.export.internal.CleanText;
import org.parley.export.internal.model.CodePoints;
import org.parley.export.internal.model.Document;
import org.parley.export.internal.model.Item;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes the annotations of one document as an AnnotationCollection with one page. Every annotation is one there; every link
 * is one too, with the motivation {@code linking}. Selectors count code points. Used once.
 */
final class WebAnnotations {

    /** The prefix of what the model has no word for. */
    private static final String NAMESPACE = "urn:parley:type:"; //$NON-NLS-1$
    private static final int AROUND = 32;

    private final Document document;
    private final String name;
    private final DocumentInfo info;
    private final CleanText text;
    private final CodePoints codePoints;

    /**
     * For one document.
     *
     * @param name
     *            path of the document in the export: its ids come from it, the same for the same document
     */
    WebAnnotations(Document document, String name, DocumentInfo info) {
        this.document = document;
        this.name = name;
        this.info = info;
        this.text = clean(document.text());
        this.codePoints = new CodePoints(text.text());
    }

    /** JSON and UTF-8 have no halves of surrogate pairs. */
    static CleanText clean(String text) {
        return CleanText.of(text, "web.surrogate", //$NON-NLS-1$
                (t, i) -> Character.isSurrogate(t.charAt(i)) && DocumentText.isForbidden(t, i) ? '\uFFFD'
                        : t.charAt(i));
    }

    /** The text that the selectors select from. */
    String text() {
        return text.text();
    }

    /** Writes; leaves the stream open. */
    void write(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeArrayFieldStart("@context"); //$NON-NLS-1$
            json.writeString("http://www.w3.org/ns/anno.jsonld"); //$NON-NLS-1$
            json.writeStartObject();
            json.writeStringField("parley", NAMESPACE); //$NON-NLS-1$
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("id", id("collection")); //$NON-NLS-1$ //$NON-NLS-2$
            json.writeStringField("type", "AnnotationCollection"); //$NON-NLS-1$ //$NON-NLS-2$
            describe(json);
            json.writeNumberField("total", document.items().stream().mapToInt(i -> 1 + i.links().size()).sum()); //$NON-NLS-1$
            json.writeObjectFieldStart("first"); //$NON-NLS-1$
            json.writeStringField("id", id("page")); //$NON-NLS-1$ //$NON-NLS-2$
            json.writeStringField("type", "AnnotationPage"); //$NON-NLS-1$ //$NON-NLS-2$
            json.writeNumberField("startIndex", 0); //$NON-NLS-1$
            json.writeArrayFieldStart("items"); //$NON-NLS-1$
            for (Item item : document.items()) {
                annotation(json, item);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void describe(JsonGenerator json) throws IOException {
        field(json, "label", info.title().isEmpty() ? name : info.title()); //$NON-NLS-1$
        field(json, "dcterms:date", info.date()); //$NON-NLS-1$
        field(json, "dcterms:publisher", info.source()); //$NON-NLS-1$
        field(json, "dcterms:source", info.url()); //$NON-NLS-1$
        field(json, "dcterms:language", info.language().isEmpty() ? document.language() : info.language()); //$NON-NLS-1$
        for (var field : info.fields().entrySet()) {
            field(json, "parley:field." + clean(field.getKey()).text(), field.getValue()); //$NON-NLS-1$
        }
    }

    private static void field(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, clean(value).text());
        }
    }

    private String id(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((name + '#' + what).getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
    }

    private String id(Item item) {
        return id(String.valueOf(item.number()));
    }

    private void annotation(JsonGenerator json, Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id(item)); //$NON-NLS-1$
        json.writeStringField("type", "Annotation"); //$NON-NLS-1$ //$NON-NLS-2$
        json.writeStringField("motivation", "classifying"); //$NON-NLS-1$ //$NON-NLS-2$
        json.writeArrayFieldStart("body"); //$NON-NLS-1$
        body(json, "classifying", item.type(), ""); //$NON-NLS-1$ //$NON-NLS-2$
        for (var feature : item.features().entrySet()) {
            body(json, purpose(feature.getKey()), feature.getValue(), feature.getKey());
        }
        json.writeEndArray();
        target(json, item);
        json.writeEndObject();
        for (int i = 0; i < item.links().size(); i++) {
            link(json, item, i);
        }
    }

    private static String purpose(String feature) {
        return switch (feature) {
        case "note" -> "commenting"; //$NON-NLS-1$ //$NON-NLS-2$
        case "name", "entityId" -> "identifying"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        default -> "tagging"; //$NON-NLS-1$
        };
    }

    private static void body(JsonGenerator json, String purpose, String value, String feature) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody"); //$NON-NLS-1$ //$NON-NLS-2$
        json.writeStringField("purpose", purpose); //$NON-NLS-1$
        json.writeStringField("value", clean(value).text()); //$NON-NLS-1$
        field(json, "parley:feature", feature); //$NON-NLS-1$
        json.writeEndObject();
    }

    private void target(JsonGenerator json, Item item) throws IOException {
        String words = text.text();
        json.writeObjectFieldStart("target"); //$NON-NLS-1$
        json.writeStringField("source", WebRun.reference(name)); //$NON-NLS-1$
        json.writeArrayFieldStart("selector"); //$NON-NLS-1$
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector"); //$NON-NLS-1$ //$NON-NLS-2$
        json.writeNumberField("start", codePoints.of(item.begin())); //$NON-NLS-1$
        json.writeNumberField("end", codePoints.of(item.end())); //$NON-NLS-1$
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector"); //$NON-NLS-1$ //$NON-NLS-2$
        json.writeStringField("exact", words.substring(item.begin(), item.end())); //$NON-NLS-1$
        json.writeStringField("prefix", words.substring(whole(item.begin() - AROUND), item.begin())); //$NON-NLS-1$
        json.writeStringField("suffix", words.substring(item.end(), whole(item.end() + AROUND))); //$NON-NLS-1$
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** An offset inside the text that parts no pair. */
    private int whole(int offset) {
        int inside = Math.max(0, Math.min(text.text().length(), offset));
        boolean amid = inside > 0 && inside < text.text().length()
                && Character.isSurrogatePair(text.text().charAt(inside - 1), text.text().charAt(inside));
        return amid ? inside + 1 : inside;
    }

    private void link(JsonGenerator json, Item owner, int index) throws IOException {
        Item.Link link = owner.links().get(index);
        json.writeStartObject();
        json.writeStringField("id", id(owner.number() + "-" + index)); //$NON-NLS-1$ //$NON-NLS-2$
        json.writeStringField("type", "Annotation"); //$NON-NLS-1$ //$NON-NLS-2$
        json.writeStringField("motivation", "linking"); //$NON-NLS-1$ //$NON-NLS-2$
        json.writeArrayFieldStart("body"); //$NON-NLS-1$
        json.writeString(id(link.target()));
        body(json, "tagging", link.role(), link.feature()); //$NON-NLS-1$
        json.writeEndArray();
        json.writeStringField("target", id(owner)); //$NON-NLS-1$
        json.writeEndObject();
    }
}
