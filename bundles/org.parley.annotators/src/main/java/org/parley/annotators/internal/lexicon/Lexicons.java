package org.parley.annotators.internal.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where word lists come from: those that are shipped, and a folder of a user's own lists of the same names, which add entries to them and
 * take entries out. Immutable, shared by all threads; each list is read when it is asked for.
 */
public final class Lexicons {

    private static final String ENDING = ".txt";

    private final Path folder;

    private Lexicons(Path folder) {
        this.folder = folder;
    }

    /** The lists that are shipped. */
    public static Lexicons shipped() {
        return new Lexicons(null);
    }

    /**
     * The shipped lists with what a folder adds and takes out. Files of other names in it are left alone.
     *
     * @throws BadLexiconException if there is no such folder
     */
    public static Lexicons with(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadLexiconException("folder", null, folder);
        }
        return new Lexicons(folder);
    }

    /**
     * The entries of a list in their order, each with its values; the user's behind the shipped ones.
     *
     * @param name the file's name without its ending
     * @throws BadLexiconException if the user's list has something in it that cannot be read; the message names the file and the line
     */
    public Map<String, List<String>> read(String name) {
        Map<String, List<String>> entries = LexiconReader.read(name);
        Path own = folder == null ? null : folder.resolve(name + ENDING);
        if (own != null && Files.exists(own)) {
            new UserLexicon(own, entries).apply();
        }
        return entries;
    }
}
