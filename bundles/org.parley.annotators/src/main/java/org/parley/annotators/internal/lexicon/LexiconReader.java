package org.parley.annotators.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads word lists: UTF-8, one entry a line, {@code #} begins a comment, and what follows {@code |} are the entry's values, parted by blanks.
 * Stateless.
 */
public final class LexiconReader {

    private static final String FOLDER = "/org/parley/annotators/lexicon/en/";

    private LexiconReader() {
    }

    /**
     * The entries of a list in their order, each with its values (none if there is no {@code |}).
     *
     * @param name the file's name without its ending, in the English lexicons
     * @throws UncheckedIOException if there is no such list or it cannot be read
     */
    public static Map<String, List<String>> read(String name) {
        try (InputStream in = LexiconReader.class.getResourceAsStream(FOLDER + name + ".txt")) {
            if (in == null) {
                throw new IOException("no lexicon " + name);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> read(BufferedReader reader) throws IOException {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                parse(line, entries);
            }
        }
        return entries;
    }

    /** Adds the entry of a line that is neither blank nor a comment. */
    static void parse(String line, Map<String, List<String>> entries) {
        int bar = line.lastIndexOf(" | ");
        String key = bar < 0 ? line.strip() : line.substring(0, bar).strip();
        String values = bar < 0 ? "" : line.substring(bar + 3).strip();
        entries.put(key, values.isEmpty() ? List.of() : List.of(values.split("\\s+")));
    }
}
