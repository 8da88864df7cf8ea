package org.parley.cli.internal.commands;

import org.eclipse.core.runtime.CoreException;
import org.parley.cli.internal.Session;
import org.parley.core.corpus.Corpus;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command opens a corpus of which it only reads. */
final class Reading {

    @Mixin
    private Waiting waiting;

    @Option(names = "--read-only", descriptionKey = "readOnly")
    private boolean readOnly;

    /** Looks whether another Parley has the corpus open, unless that does not matter. */
    void begin(Corpus corpus, Session session) throws CoreException {
        if (!readOnly) {
            waiting.toRead(corpus, session);
        }
    }
}
