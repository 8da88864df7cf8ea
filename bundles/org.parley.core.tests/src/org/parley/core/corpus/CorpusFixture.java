package org.parley.core.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;

/** A corpus "Talks" in the folder {@code c} of a folder of the test. */
abstract class CorpusFixture {

    @TempDir
    Path folder;

    CasFactory types;

    @BeforeEach
    void setUp() throws CoreException {
        types = CasFactory.ofParleyTypes();
    }

    Corpus create() throws CoreException {
        return Corpus.create(folder.resolve("c"), "Talks", "en", types);
    }

    Corpus open() throws CoreException {
        return Corpus.open(folder.resolve("c"), types);
    }

    static void add(Corpus corpus, String name, String text) throws CoreException {
        corpus.addDocument(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
