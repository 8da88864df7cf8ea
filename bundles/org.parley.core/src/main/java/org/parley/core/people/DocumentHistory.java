package org.parley.core.people;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;

/**
 * Who changed what in a document and when: {@code history/WHO/NAME.tsv}, a line an entry, the latest last. Lines are only
 * ever added, so that it lives well in git. Safe for use by several threads.
 */
public final class DocumentHistory {

    private static final String FOLDER = "history"; //$NON-NLS-1$
    private static final String ENDING = ".tsv"; //$NON-NLS-1$

    private final Corpus corpus;

    /** That of a corpus. */
    public DocumentHistory(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * What the files say.
     *
     * @param entries
     *            the latest first
     * @param problems
     *            lines that say nothing, with their file and number; they are kept
     */
    public record Result(List<HistoryEntry> entries, List<IStatus> problems) {
    }

    /** Where the history of a document is, whether or not the file exists. */
    public Path file(String document, String person) {
        return corpus.folder().resolve(FOLDER).resolve(person).resolve(document + ENDING);
    }

    /** Adds an entry to the history of a document and the person whom it names. */
    public synchronized void add(String document, HistoryEntry entry) throws CoreException {
        Path file = file(document, entry.who());
        try {
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            boolean open = before.length > 0 && before[before.length - 1] != '\n';
            byte[] line = ((open ? "\n" : "") + entry.line() + '\n').getBytes(StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
            corpus.access().write(file, out -> {
                out.write(before);
                out.write(line);
            });
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** The history of a document for all people. */
    public Result of(String document) throws CoreException {
        List<HistoryEntry> entries = new ArrayList<>();
        List<IStatus> problems = new ArrayList<>();
        for (String person : corpus.annotators()) {
            read(document, person, entries, problems);
        }
        entries.sort(Comparator.comparing(HistoryEntry::time).reversed());
        return new Result(List.copyOf(entries), List.copyOf(problems));
    }

    private void read(String document, String person, List<HistoryEntry> entries, List<IStatus> problems)
            throws CoreException {
        Path file = file(document, person);
        if (!Files.exists(file)) {
            return;
        }
        try {
            List<HistoryEntry> found = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                int at = number;
                HistoryEntry.of(person, line).ifPresentOrElse(e -> found.add(0, e),
                        () -> problems.add(CoreStatus.MALFORMED_HISTORY.warning(null, file, at)));
            }
            entries.addAll(found); // of one second, the later line stays first
        } catch (CharacterCodingException e) {
            problems.add(CoreStatus.MALFORMED_HISTORY.warning(e, file, 1));
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }
}
