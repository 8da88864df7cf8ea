package org.parley.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.parley.core.Cues;
import org.parley.core.State;

/** How many annotations each document has, remembered between starts. */
class SummariesTest extends CorpusFixture {

    @Test
    void countsAFileAgainOnlyWhenItIsAnother() throws Exception {
        Corpus corpus = create();
        add(corpus, "a", "he said");
        add(corpus, "b", "she said");
        CAS cas = corpus.load("a", "me");
        Cues.add(cas, 3, 7, State.SUGGESTED, "toy");
        corpus.save(cas, "a", "me");
        Path file = corpus.annotationFile("a", "me");
        try (CorpusLock lock = corpus.access().lock()) {
            assertEquals("[Optional[DocumentSummary[suggested=1, accepted=0, rejected=0]], Optional.empty]",
                    summaries(corpus), lock::toString);
            FileTime time = Files.getLastModifiedTime(file);
            byte[] xmi = Files.readAllBytes(file);
            Files.write(file, new byte[xmi.length]); // nobody looks into it
            Files.setLastModifiedTime(file, time);
            assertEquals("[Optional[DocumentSummary[suggested=1, accepted=0, rejected=0]], Optional.empty]",
                    summaries(open()));
            Files.write(file, new String(xmi, StandardCharsets.UTF_8).replace("SUGGESTED", "REJECTED").getBytes());
            assertEquals("[Optional[DocumentSummary[suggested=0, accepted=0, rejected=1]], Optional.empty]",
                    summaries(open()));
            Files.writeString(folder.resolve("c/.parley/summaries/me.tsv"), "parley summaries 1\na\tb\n");
            assertEquals("[Optional[DocumentSummary[suggested=0, accepted=0, rejected=1]], Optional.empty]",
                    summaries(open()));
            Files.delete(file);
            assertEquals("[Optional.empty, Optional.empty]", summaries(open()));
        }
    }

    private static String summaries(Corpus corpus) throws CoreException {
        try (Summaries summaries = corpus.summaries("me")) {
            return List.of(summaries.of("a"), summaries.of("b")).toString();
        }
    }
}
