package org.parley.annotators.internal.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** A model comes back as it was written; anything else is told from a model by name. */
class ModelFormatTest {

    private static byte[] model() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TagSet tags = new TagSet(List.of("NOUN-NN", "VERB-VBD"));
        TagDictionary dictionary = new TagDictionary(Map.of(TagDictionary.key("sank"), 2L), 0);
        ModelFormat.write(bytes, tags, dictionary,
                new TreeMap<>(Map.of(-5, new byte[] { 1, -127 }, 9, new byte[] { 0, 3, 1, 4 })),
                new TreeMap<>());
        return bytes.toByteArray();
    }

    private static SyntaxModel read(byte[] bytes) throws IOException {
        return ModelFormat.read(new ByteArrayInputStream(bytes), "test.model");
    }

    private static String fault(byte[] bytes) {
        return assertThrows(IOException.class, () -> read(bytes)).getMessage();
    }

    @Test
    void givesBackTagsAndWeights() throws IOException {
        SyntaxModel model = read(model());
        assertEquals(List.of("NOUN-NN", "VERB-VBD"), model.tags().names());
        int[] scores = new int[2];
        model.tagger().score(new int[] { 9, -5, 77 }, 3, scores);
        assertEquals(List.of(3, -123), Arrays.stream(scores).boxed().toList());
    }

    @Test
    void tagsAFrequentWordByTheDictionary() throws IOException {
        assertEquals(1, read(model()).newTagger().tag(new String[] { "Sank" })[0]);
    }

    @Test
    void tagsAndParsesNothingInAnEmptySentence() throws IOException {
        SyntaxModel model = read(model());
        assertEquals(0, model.newTagger().tag(new String[0]).length);
        assertEquals(-1, model.newParser().parse(new String[0], new int[0], 7).root());
    }

    @Test
    void tellsADamagedModel() throws IOException {
        byte[] bytes = model();
        bytes[bytes.length - 1] ^= 1;
        assertEquals("test.model is damaged: its check sum is another", fault(bytes));
        assertEquals("test.model is damaged: its check sum is another",
                fault(Arrays.copyOf(model(), bytes.length - 3)));
        assertEquals("test.model is damaged: it ends too early", fault(Arrays.copyOf(model(), 10)));
    }

    @Test
    void tellsAnotherVersionAndOtherFiles() throws IOException {
        byte[] bytes = model();
        bytes[7] = 9;
        assertEquals("test.model has format 9, this program reads format 1: train the model again", fault(bytes));
        assertEquals("test.model is no model of tagger and parser",
                fault("<html></html>".getBytes(StandardCharsets.UTF_8)));
    }
}
