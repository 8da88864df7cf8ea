package org.parley.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.syntax.Relation;

/**
 * Reads treebanks in the <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>, version 2. Empty nodes and enhanced
 * dependencies are left out.
 */
final class ConlluReader {

    /** A sentence with the white space between its words: {@code spaced[i]} tells whether some follows the word. */
    record Spaced(GoldSentence sentence, boolean[] spaced) {
    }

    private final List<String[]> words = new ArrayList<>();
    private final List<Boolean> spaces = new ArrayList<>();
    private int joinedUntil;
    private boolean spaceAfterJoined;

    private ConlluReader() {
    }

    /**
     * The sentences of a file.
     *
     * @throws IOException if it cannot be read or a line is no CoNLL-U; the message names file and line
     */
    static List<Spaced> read(Path file) throws IOException {
        List<Spaced> sentences = new ArrayList<>();
        ConlluReader reader = new ConlluReader();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                try {
                    if (line.isBlank()) {
                        reader.end(sentences);
                    } else if (line.charAt(0) != '#') {
                        reader.word(line.split("\t", -1));
                    }
                } catch (IndexOutOfBoundsException | NumberFormatException e) {
                    throw new IOException(file + ", line " + number + ": no CoNLL-U", e);
                }
            }
            reader.end(sentences);
        }
        return sentences;
    }

    private void word(String[] columns) {
        String id = columns[0];
        boolean spaced = !columns[9].contains("SpaceAfter=No");
        int dash = id.indexOf('-');
        if (dash > 0) {
            joinedUntil = Integer.parseInt(id.substring(dash + 1));
            spaceAfterJoined = spaced;
        } else if (id.indexOf('.') < 0) {
            int number = Integer.parseInt(id);
            words.add(columns);
            spaces.add(number == joinedUntil ? spaceAfterJoined : number > joinedUntil && spaced);
        }
    }

    private void end(List<Spaced> into) {
        int n = words.size();
        if (n > 0) {
            String[] forms = new String[n];
            String[] tags = new String[n];
            int[] heads = new int[n];
            Relation[] relations = new Relation[n];
            boolean[] spaced = new boolean[n];
            for (int i = 0; i < n; i++) {
                String[] columns = words.get(i);
                forms[i] = columns[1];
                tags[i] = columns[3] + "-" + (columns[3].equals("PUNCT") ? "PUNCT" : columns[4]);
                int head = Integer.parseInt(columns[6]);
                heads[i] = head == 0 ? n : head - 1;
                relations[i] = Relation.of(columns[7]);
                spaced[i] = spaces.get(i);
            }
            into.add(new Spaced(new GoldSentence(forms, tags, heads, relations), spaced));
        }
        words.clear();
        spaces.clear();
        joinedUntil = 0;
    }
}
