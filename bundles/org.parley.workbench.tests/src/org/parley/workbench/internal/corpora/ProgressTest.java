package org.parley.workbench.internal.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parley.core.corpus.DocumentSummary;
import org.parley.workbench.internal.corpora.Progress.Stage;

class ProgressTest {

    @Test
    void aDocumentIsNewUntilAPersonDecidesAndDoneWhenNothingIsOpen() {
        assertEquals(new Progress(Stage.NEW, 0), Progress.of(new DocumentSummary(0, 0, 0)));
        assertEquals(new Progress(Stage.NEW, 9), Progress.of(new DocumentSummary(9, 0, 0)));
        assertEquals(new Progress(Stage.IN_WORK, 9), Progress.of(new DocumentSummary(9, 1, 0)));
        assertEquals(new Progress(Stage.IN_WORK, 9), Progress.of(new DocumentSummary(9, 0, 1)));
        assertEquals(new Progress(Stage.DONE, 0), Progress.of(new DocumentSummary(0, 0, 1)));
        assertEquals(new Progress(Stage.DONE, 0), Progress.of(new DocumentSummary(0, 3, 0)));
    }
}
