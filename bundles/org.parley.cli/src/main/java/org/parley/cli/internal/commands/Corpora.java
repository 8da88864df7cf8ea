package org.parley.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.UsageException;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;

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

    /**
     * Whose annotations: the one that was asked for, or the only one who has any.
     *
     * @param asked
     *            a name, or null if nobody was asked for
     * @param option
     *            where one is asked for, for messages
     * @return null if nobody has annotations
     */
    static String annotator(Corpus corpus, String asked, String option) throws CoreException, UsageException {
        List<String> known = corpus.annotators();
        String names = String.join(", ", known); //$NON-NLS-1$
        if (asked != null) {
            if (!known.contains(asked)) {
                throw CliStatus.NO_SUCH_PERSON.usage(asked, corpus.folder(), names);
            }
            return asked;
        }
        if (known.size() > 1) {
            throw CliStatus.WHICH_PERSON.usage(corpus.folder(), names, option);
        }
        return known.isEmpty() ? null : known.get(0);
    }
}
