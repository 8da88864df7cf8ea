package org.parley.workbench.internal.imports;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.parley.core.Problem;

/**
 * What became of one file.
 *
 * @param file
 *            the file
 * @param document
 *            the document that it became, or null if none
 * @param problems
 *            what was changed on the way in; empty if nothing was
 * @param failure
 *            why it was refused, or null if it was read
 */
public record ImportOutcome(Path file, String document, List<Problem> problems, IStatus failure) {

    public ImportOutcome {
        problems = List.copyOf(problems);
    }
}
