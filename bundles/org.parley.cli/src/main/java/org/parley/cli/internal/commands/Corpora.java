package org.parley.cli.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.UsageException;
import org.parley.core.Contributions;
import org.parley.core.Corpus;

/** Opens corpora for commands. */
final class Corpora {

    private Corpora() {
    }

    /** A corpus with at least one document. */
    static Corpus open(Path folder, Contributions contributions) throws CoreException, UsageException {
        if (!Corpus.isCorpus(folder)) {
            throw CliStatus.NOT_A_CORPUS.usage(folder);
        }
        Corpus corpus = Corpus.open(folder, contributions.casFactory());
        if (corpus.documents().isEmpty()) {
            throw CliStatus.NO_DOCUMENTS.usage(folder);
        }
        return corpus;
    }
}
