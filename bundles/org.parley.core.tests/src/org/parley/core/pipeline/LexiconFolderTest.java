package org.parley.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;

class LexiconFolderTest {

    @Test
    void leavesAnnotatorsAloneThatTakeNoWordLists(@TempDir Path folder) throws Exception {
        AnnotatorProvider annotator = Toys.said();
        List<AnnotatorProvider> given = LexiconFolder.give(List.of(annotator), folder,
                CasFactory.of(List.of(), List.of(annotator)));
        assertSame(annotator, given.get(0));
    }
}
