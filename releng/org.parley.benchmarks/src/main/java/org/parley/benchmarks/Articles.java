package org.parley.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Documents of any length from the articles of a folder: shuffled, the same each time, and repeated as often as needed. */
final class Articles {

    /** System property that names the folder. */
    static final String FOLDER = "parley.benchmark.text";

    private static final long SEED = 20261122;

    private final List<String> texts;

    private Articles(List<String> texts) {
        this.texts = texts;
    }

    /** The articles of the folder that the system property names. */
    static Articles ofProperty() {
        return read(Path.of(System.getProperty(FOLDER)));
    }

    /**
     * Every .txt file of a folder and its folders, as UTF-8.
     *
     * @throws IllegalArgumentException
     *             if there is none
     */
    static Articles read(Path folder) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("There is no .txt file in " + folder);
        }
        Collections.shuffle(texts, new Random(SEED));
        return new Articles(texts);
    }

    /** This many articles as they are, in a circle. */
    List<String> whole(int number) {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            documents.add(texts.get(i % texts.size()));
        }
        return documents;
    }

    /**
     * Documents of this many characters each, cut from all articles one behind the other, at the last line end before.
     *
     * @param characters
     *            length of each in UTF-16 units, at most
     */
    List<String> cut(int number, int characters) {
        StringBuilder line = new StringBuilder();
        List<String> documents = new ArrayList<>();
        for (int i = 0; documents.size() < number; i++) {
            line.append(texts.get(i % texts.size())).append("\n\n");
            while (line.length() >= characters && documents.size() < number) {
                int lineEnd = line.lastIndexOf("\n", characters - 1);
                int end = lineEnd > characters / 2 ? lineEnd + 1 : characters;
                documents.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        return documents;
    }
}
