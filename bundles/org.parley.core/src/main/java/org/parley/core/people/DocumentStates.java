package org.parley.core.people;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;

/**
 * How far each person is with each document: {@code annotations/WHO/states.tsv}, a line a document, sorted by name.
 *
 * <pre>
 * 01-truce&lt;TAB&gt;finished
 * 02-ferry&lt;TAB&gt;in-work
 * </pre>
 *
 * <p>
 * One file a person, since only that person writes it and one file is read at once, however many documents there are; a
 * line a document, since then two branches of a repository merge line by line. A document without a line is new. Safe for
 * use by several threads.
 */
public final class DocumentStates {

    /** Name of the file in the folder of a person. */
    public static final String FILE = "states.tsv"; //$NON-NLS-1$

    private final Corpus corpus;

    /** Those of a corpus. */
    public DocumentStates(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Where the states of a person are, whether or not the file exists. */
    public Path file(String person) {
        return corpus.annotationFile("x", person).resolveSibling(FILE); //$NON-NLS-1$
    }

    /**
     * The states of a person by document; those that are new need not be in it. Documents that are gone may be in it.
     *
     * @throws CoreException
     *             if the file cannot be read or is malformed; the message names the file and the line
     */
    public Map<String, WorkState> of(String person) throws CoreException {
        Path file = file(person);
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return parse(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw CoreStatus.MALFORMED_STATES.exception(e, file, 1);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** The state of one document for a person; see {@link #of(String)}. */
    public WorkState of(String document, String person) throws CoreException {
        return of(person).getOrDefault(document, WorkState.NEW);
    }

    /**
     * Sets the state of a document for a person. A file that is malformed is left as it is.
     *
     * @return what the state was
     */
    public synchronized WorkState set(String document, String person, WorkState state) throws CoreException {
        Map<String, WorkState> all = new TreeMap<>(of(person));
        WorkState before = state == WorkState.NEW ? all.remove(document) : all.put(document, state);
        if (before != state) {
            write(file(person), all);
        }
        return before == null ? WorkState.NEW : before;
    }

    private static Map<String, WorkState> parse(Path file, String content) throws CoreException {
        Map<String, WorkState> states = new TreeMap<>();
        int number = 0;
        for (String line : content.split("\r?\n")) { //$NON-NLS-1$
            number++;
            if (!line.isEmpty()) {
                int tab = line.lastIndexOf('\t');
                WorkState state = WorkState.of(line.substring(tab + 1)).orElse(null);
                if (tab < 1 || state == null) {
                    throw CoreStatus.MALFORMED_STATES.exception(null, file, number);
                }
                states.put(line.substring(0, tab), state);
            }
        }
        return Collections.unmodifiableMap(states);
    }

    private void write(Path file, Map<String, WorkState> states) throws CoreException {
        StringBuilder content = new StringBuilder();
        states.forEach((name, state) -> content.append(name).append('\t').append(state.word()).append('\n'));
        corpus.access().write(file, out -> out.write(content.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
