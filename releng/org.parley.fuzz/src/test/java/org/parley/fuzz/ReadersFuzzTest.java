package org.parley.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Each reader over its seeds and over every file that a reader once failed on: they lie in {@code ReadersFuzzTestInputs}, a
 * folder for each format. New ones are looked for by {@code ./parley bench fuzz}.
 */
class ReadersFuzzTest {

    private static final Map<String, Reader> READERS = new TreeMap<>();

    private static void read(String format, byte[] file) throws IOException {
        if (Reader.importers().containsKey(format)) {
            READERS.computeIfAbsent(format, Reader::of).read(file);
        }
    }

    @FuzzTest
    void brat(byte[] file) throws IOException {
        read("brat", file);
    }

    @FuzzTest
    void csv(byte[] file) throws IOException {
        read("csv", file);
    }

    @FuzzTest
    void docx(byte[] file) throws IOException {
        read("docx", file);
    }

    @FuzzTest
    void eml(byte[] file) throws IOException {
        read("eml", file);
    }

    @FuzzTest
    void epub(byte[] file) throws IOException {
        read("epub", file);
    }

    @FuzzTest
    void html(byte[] file) throws IOException {
        read("html", file);
    }

    @FuzzTest
    void inception(byte[] file) throws IOException {
        read("inception", file);
    }

    @FuzzTest
    void json(byte[] file) throws IOException {
        read("json", file);
    }

    @FuzzTest
    void jsonl(byte[] file) throws IOException {
        read("jsonl", file);
    }

    @FuzzTest
    void mbox(byte[] file) throws IOException {
        read("mbox", file);
    }

    @FuzzTest
    void odt(byte[] file) throws IOException {
        read("odt", file);
    }

    @FuzzTest
    void pdf(byte[] file) throws IOException {
        read("pdf", file);
    }

    @FuzzTest
    void text(byte[] file) throws IOException {
        read("text", file);
    }

    @FuzzTest
    void xmi(byte[] file) throws IOException {
        read("xmi", file);
    }

    @Test
    void everyReaderHasSeeds() {
        TreeSet<String> unknown = new TreeSet<>(Reader.importers().keySet());
        Arrays.stream(getClass().getDeclaredMethods()).filter(m -> m.isAnnotationPresent(FuzzTest.class))
                .filter(m -> getClass().getResource("ReadersFuzzTestInputs/" + m.getName()) != null)
                .forEach(m -> unknown.remove(m.getName()));
        assertEquals(new TreeSet<>(), unknown);
    }

    @Test
    void seedsAreReadAndWhatIsNoFileOfTheFormatIsRefused() throws IOException {
        assertTrue(Reader.of("text").read("We have a deal.".getBytes(StandardCharsets.UTF_8)));
        assertFalse(Reader.of("xmi").read("We have a deal.".getBytes(StandardCharsets.UTF_8)));
    }
}
