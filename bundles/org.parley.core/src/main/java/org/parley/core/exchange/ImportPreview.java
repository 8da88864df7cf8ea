package org.parley.core.exchange;

import java.util.List;
import java.util.SortedMap;

import org.eclipse.core.runtime.IStatus;
import org.parley.core.Problem;
import org.parley.core.corpus.DocumentInfo;

/**
 * What an import would read. Nothing is written.
 *
 * @param documents
 *            the first ones, and files that cannot be read, in their order
 * @param isWhole
 *            whether there are no more
 */
public record ImportPreview(List<Document> documents, boolean isWhole) {

    /**
     * A document that would be read.
     *
     * @param file
     *            where it is, for people
     * @param format
     *            id of the importer; empty if there is none
     * @param name
     *            the name that it would like to have; empty if it cannot be read
     * @param beginning
     *            the first characters of its text
     * @param info
     *            what the file says of it beside its text
     * @param annotations
     *            how many annotations of which type, by full name
     * @param problems
     *            what would be changed or left out
     * @param failure
     *            why it cannot be read; null if it can
     */
    public record Document(String file, String format, String name, String beginning, DocumentInfo info,
            SortedMap<String, Integer> annotations, List<Problem> problems, IStatus failure) {

        public Document {
            problems = List.copyOf(problems);
        }
    }

    public ImportPreview {
        documents = List.copyOf(documents);
    }
}
