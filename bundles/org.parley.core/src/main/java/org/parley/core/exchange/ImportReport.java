package org.parley.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IStatus;
import org.parley.core.Problem;
import org.parley.core.corpus.Corpus;
import org.parley.core.internal.imports.ReportFile;

/**
 * What an import has read, mapped, dropped, renamed and refused.
 *
 * @param files
 *            one for each file that was tried, in their order
 * @param cancelled
 *            whether it ended before all were; what is in the report stays in the corpus
 * @param corpus
 *            the corpus with the types that came in, to be used from now on; the one before if none did
 */
public record ImportReport(List<FileReport> files, boolean cancelled, Corpus corpus) {

    /**
     * What became of one file.
     *
     * @param file
     *            where it is, for people; of a file in an archive, the archive and its path there
     * @param format
     *            id of the importer; empty if there was none
     * @param documents
     *            its documents in their order; those before a failure are in the corpus
     * @param problems
     *            what concerns the file as a whole
     * @param failure
     *            why it was not read, or not to its end; null if it was
     */
    public record FileReport(String file, String format, List<DocumentReport> documents, List<Problem> problems,
            IStatus failure) {

        public FileReport {
            documents = List.copyOf(documents);
            problems = List.copyOf(problems);
        }

        /** Whether it or one of its documents is not in the corpus. */
        public boolean isFailed() {
            return failure != null || documents.stream().anyMatch(d -> d.failure() != null);
        }
    }

    /**
     * What became of one document of a file.
     *
     * @param wished
     *            the name that it would have had
     * @param name
     *            its name in the corpus, or null if it is not there
     * @param annotator
     *            whose annotations they are now; empty if it brought none
     * @param isNew
     *            whether it came into the corpus; if not, it was there with the same text
     * @param read
     *            how many annotations of which type are in the corpus now, by full name
     * @param mapped
     *            how many came from which other type, by the two names with an arrow between
     * @param dropped
     *            how many annotations of which type, and values of which feature (TYPE:FEATURE), there is no type for
     * @param problems
     *            what was changed or left out on the way in, as the importer says, and names that were changed
     * @param failure
     *            why it is not in the corpus, or null if it is
     */
    public record DocumentReport(String wished, String name, String annotator, boolean isNew,
            SortedMap<String, Integer> read, SortedMap<String, Integer> mapped, SortedMap<String, Integer> dropped,
            List<Problem> problems, IStatus failure) {

        public DocumentReport {
            read = copy(read);
            mapped = copy(mapped);
            dropped = copy(dropped);
            problems = List.copyOf(problems);
        }

        private static SortedMap<String, Integer> copy(Map<String, Integer> counts) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        }
    }

    public ImportReport {
        files = List.copyOf(files);
    }

    /** The files that failed, or some document of which did; empty if all is well. */
    public List<FileReport> failed() {
        return files.stream().filter(FileReport::isFailed).toList();
    }

    /** The number of documents that came into the corpus. */
    public long added() {
        return files.stream().flatMap(f -> f.documents().stream()).filter(d -> d.name() != null && d.isNew()).count();
    }

    /** Writes the report as JSON, for programs. */
    public void writeTo(OutputStream out) throws IOException {
        ReportFile.write(this, out);
    }
}
