package org.parley.workbench.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the workbench as at the very first start, with a document of the samples opened. */
abstract class DocumentTestCase {

    static final String CORPUS = "Parley samples";
    static final String DOCUMENT = "06-ferry-signing";

    @TempDir
    Path home;

    @BeforeEach
    void openDocument() throws Exception {
        Workbench.fresh(home);
        CorpusList.open(CORPUS, DOCUMENT);
    }
}
