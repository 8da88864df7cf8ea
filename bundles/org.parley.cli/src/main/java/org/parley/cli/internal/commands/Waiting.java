package org.parley.cli.internal.commands;

import java.time.Duration;

import org.eclipse.core.runtime.CoreException;
import org.parley.cli.internal.CliMessages;
import org.parley.cli.internal.Session;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusLock;

import picocli.CommandLine.Option;

/** What a command does about a corpus that another Parley has open. */
final class Waiting {

    @Option(names = "--wait", paramLabel = "SECONDS", descriptionKey = "wait")
    private long seconds;

    /** Locks a corpus to write to it. */
    CorpusLock lock(Corpus corpus, Session session) throws CoreException {
        tell(corpus, session);
        return seconds > 0 ? corpus.access().lock(Duration.ofSeconds(seconds)) : corpus.access().lock();
    }

    /** Waits to read a corpus. Somebody who is not waited for, and who may be changing what is read, is named. */
    void toRead(Corpus corpus, Session session) throws CoreException {
        if (seconds > 0) {
            tell(corpus, session);
            corpus.access().await(Duration.ofSeconds(seconds));
        } else {
            corpus.access().other().ifPresent(other -> session.console().say(
                    CliMessages.format("wait.reading", corpus.folder(), other.user(), other.host()))); //$NON-NLS-1$
        }
    }

    private void tell(Corpus corpus, Session session) throws CoreException {
        if (seconds > 0) {
            corpus.access().other().ifPresent(other -> session.console().say(
                    CliMessages.format("wait.waiting", corpus.folder(), other.user(), other.host()))); //$NON-NLS-1$
        }
    }
}
