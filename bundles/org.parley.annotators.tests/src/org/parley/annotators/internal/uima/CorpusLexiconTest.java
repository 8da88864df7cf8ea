package org.parley.annotators.internal.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.annotators.internal.osgi.AgreementsProvider;
import org.parley.annotators.internal.osgi.QuotesProvider;
import org.parley.annotators.internal.osgi.SegmenterProvider;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.core.pipeline.LexiconFolder;
import org.parley.core.pipeline.Pipeline;

/** The word lists of a corpus reach the engines. */
class CorpusLexiconTest {

    private static final List<AnnotatorProvider> ALL = List.of(new SegmenterProvider(), new QuotesProvider(),
            new AgreementsProvider());
    private static final String TEXT = "“The ferry is late,” grumphed Tom Harker. Ana Polder said that it was early.";

    @TempDir
    private Path folder;
    private CasFactory factory;

    @BeforeEach
    void types() throws Exception {
        factory = CasFactory.of(List.of(), ALL);
    }

    private List<String> quotes(Path lexicons) throws Exception {
        List<AnnotatorProvider> equipped = LexiconFolder.give(ALL, lexicons, factory);
        try (Pipeline pipeline = new Pipeline(factory, equipped, Pipeline.DEFAULT_LIMIT, s -> fail(s.getMessage()))) {
            return Annotations.quotes(pipeline
                    .annotate(() -> factory.createDocument(TEXT, "test", "en"), "test", new NullProgressMonitor())
                    .getJCas());
        }
    }

    private static boolean hasSpeaker(List<String> quotes, String begin, String speaker) {
        return quotes.stream().anyMatch(q -> q.startsWith(begin) && q.contains(speaker));
    }

    @Test
    void anAddedVerbIsFoundAndARemovedOneIsNot() throws Exception {
        List<String> without = quotes(null);
        assertTrue(hasSpeaker(without, "[63", "Ana Polder"), without.toString());
        assertTrue(without.stream().noneMatch(q -> q.contains("Tom Harker")), without.toString());

        Files.write(folder.resolve("speech-verbs.txt"), List.of("# ours", "grumph | q t b", "-say"));
        Files.write(folder.resolve("sure-speech-forms.txt"), List.of("-said"));
        List<String> with = quotes(folder);
        assertTrue(hasSpeaker(with, "[0", "Tom Harker"), with.toString());
        assertTrue(with.stream().noneMatch(q -> q.startsWith("[63")), with.toString());
    }

    @Test
    void aBadLineEndsTheRunBeforeTheFirstDocument() throws Exception {
        Files.write(folder.resolve("speech-verbs.txt"), List.of("grumph | q", "mutter | loud"));
        CoreException e = assertThrows(CoreException.class, () -> LexiconFolder.give(ALL, folder, factory));
        assertEquals(CoreStatus.BAD_LEXICON.code(), e.getStatus().getCode());
        assertTrue(e.getStatus().getMessage().contains("speech-verbs.txt, line 2: 'loud' is not known here"),
                e.getStatus().getMessage());
    }

    @Test
    void aCorpusWithoutWordListsIsAsItWas() throws Exception {
        assertSame(ALL, LexiconFolder.give(ALL, null, factory));
        assertSame(ALL, LexiconFolder.give(ALL, folder.resolve("lexicon"), factory));
        assertEquals(quotes(null), quotes(folder), "nor does an empty folder change anything");
    }
}
