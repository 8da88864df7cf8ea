package org.parley.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.Cues;
import org.parley.core.State;

/** Two processes on one corpus. */
class CorpusAccessTest {

    private static final String OK = "ok";

    @TempDir
    Path folder;

    private CasFactory types;
    private Corpus corpus;
    private Neighbour neighbour;

    @BeforeEach
    void setUp() throws Exception {
        types = CasFactory.ofParleyTypes();
        corpus = Corpus.create(folder.resolve("c"), "Talks", "en", types);
        corpus.addDocument("a", out -> out.write("he said".getBytes(StandardCharsets.UTF_8)));
        neighbour = new Neighbour(corpus.folder());
    }

    @AfterEach
    void tearDown() {
        neighbour.close();
    }

    private static String code(CoreStatus status) {
        return String.valueOf(status.code());
    }

    private static CoreException fails(CoreStatus status, org.junit.jupiter.api.function.Executable run) {
        CoreException e = assertThrows(CoreException.class, run);
        assertEquals(status.code(), e.getStatus().getCode(), e.getMessage());
        return e;
    }

    private List<String> cues() throws CoreException {
        return Cues.of(Corpus.open(corpus.folder(), types).load("a", "me"));
    }

    @Test
    void secondProcessIsToldWhoHasTheCorpusAndMayReadOnly() throws Exception {
        assertEquals(OK, neighbour.tell("lock"));
        CoreException e = fails(CoreStatus.CORPUS_IN_USE, () -> corpus.access().lock(Duration.ZERO));

        CorpusHolder holder = corpus.access().other().orElseThrow();
        assertEquals(neighbour.pid(), holder.process());
        assertEquals(System.getProperty("user.name"), holder.user());
        assertTrue(e.getMessage().contains(holder.user() + " on " + holder.host()), e.getMessage());
        CAS cas = corpus.load("a", "me");
        fails(CoreStatus.CORPUS_IN_USE, () -> corpus.save(cas, "a", "me"));
        fails(CoreStatus.CORPUS_IN_USE, () -> corpus.addDocument("b", out -> out.write('b')));
        assertFalse(corpus.hasAnnotations("a", "me"));
        assertEquals(List.of("a"), corpus.documents());
    }

    @Test
    void locksOfOneProcessAreShared() throws Exception {
        CorpusLock one = corpus.access().lock();
        CorpusLock two = Corpus.open(corpus.folder(), types).access().lock();
        one.close();
        one.close();
        assertEquals(code(CoreStatus.CORPUS_IN_USE), neighbour.tell("lock"));
        two.close();
        assertEquals(OK, neighbour.tell("lock"));
    }

    @Test
    void corpusIsFreeWhenItsProcessIsKilled() throws Exception {
        neighbour.tell("lock");
        neighbour.kill();
        assertEquals(Optional.empty(), corpus.access().other());
        corpus.access().lock(Duration.ZERO).close();
    }

    @Test
    void whoeverIsTakenOverFromCannotSaveAnyMore() throws Exception {
        neighbour.tell("lock");
        neighbour.tell("load");
        CorpusLock mine = corpus.access().takeOver();
        CAS cas = corpus.load("a", "me");
        corpus.save(cas, "a", "me");
        String saved = corpus.stamp("a", "me");

        assertEquals(code(CoreStatus.TAKEN_OVER), neighbour.tell("save"));
        assertEquals(code(CoreStatus.CORPUS_READ_ONLY), neighbour.tell("save"));
        assertEquals(saved, corpus.stamp("a", "me"));

        assertEquals(OK, neighbour.tell("takeOver"));
        assertEquals(OK, neighbour.tell("load"));
        assertEquals(OK, neighbour.tell("save"));
        assertTrue(corpus.access().isLost());
        fails(CoreStatus.CORPUS_READ_ONLY, () -> corpus.save(cas, "a", "me"));
        assertEquals(List.of("[3, 7]said ACCEPTED by neighbour"), cues());
        mine.close(); // does not free what is another's
        assertEquals(OK, neighbour.tell("save"));
    }

    @Test
    void neitherOverwritesWhatItHasNotReadEvenWithoutLocks() throws Exception {
        CAS mine = corpus.load("a", "me");
        assertEquals(OK, neighbour.tell("load"));
        assertEquals(OK, neighbour.tell("save"));
        Cues.add(mine, 0, 2, State.ACCEPTED, "me");
        fails(CoreStatus.CHANGED_MEANWHILE, () -> corpus.save(mine, "a", "me"));
        assertEquals(List.of("[3, 7]said ACCEPTED by neighbour"), cues());

        CAS theirs = corpus.load("a", "me");
        Cues.add(theirs, 0, 2, State.ACCEPTED, "me");
        corpus.save(theirs, "a", "me");
        corpus.save(theirs, "a", "me");
        assertEquals(code(CoreStatus.CHANGED_MEANWHILE), neighbour.tell("save"));
        assertEquals(2, cues().size());
    }

    @Test
    void readOnlyCorpusIsNotTouched() throws Exception {
        corpus.access().readOnly(CoreStatus.OPENED_READ_ONLY.warning(null, corpus.folder()));
        CAS cas = corpus.load("a", "me");
        fails(CoreStatus.CORPUS_READ_ONLY, () -> corpus.save(cas, "a", "me"));
        fails(CoreStatus.CORPUS_READ_ONLY, () -> Corpus.open(corpus.folder(), types).access().lock());
        assertEquals(OK, neighbour.tell("lock"));
    }

    @Test
    void whatAKilledProcessLeftBehindIsGoneAtTheNextLock() throws Exception {
        Path stray = Files.writeString(corpus.folder().resolve("documents/.0-0.parley-tmp"), "half");
        corpus.access().lock().close();
        assertFalse(Files.exists(stray));
    }

    @Test
    void holderOfAnotherComputerIsBelievedUntilSomebodyInsists() throws Exception {
        Path hidden = corpus.folder().resolve(".parley");
        Files.writeString(hidden.resolve("lock.json"),
                "{\"id\":\"x1\",\"user\":\"ines\",\"host\":\"far away\",\"process\":1,"
                        + "\"since\":\"2026-11-22T08:00:00Z\"}");
        Files.writeString(hidden.resolve("lock-x1"), "");
        assertEquals("ines", corpus.access().other().orElseThrow().user());
        fails(CoreStatus.CORPUS_IN_USE, () -> corpus.access().lock(Duration.ZERO));
        corpus.access().takeOver().close();
        assertEquals(Optional.empty(), corpus.access().other());
        assertFalse(Files.exists(hidden.resolve("lock-x1")));
    }

    @Test
    void holderThatMakesNoSenseIsNobody() throws Exception {
        Path holder = corpus.folder().resolve(".parley/lock.json");
        for (String words : new String[] { "", "{\"id\":\"../../../x\"}", "[]", "{\"id\":\"x\",\"since\":\"soon\"}" }) {
            Files.writeString(holder, words);
            corpus.access().lock(Duration.ZERO).close();
        }
    }

    @Test
    void gitLeavesOutWhatBelongsToThisComputer() throws Exception {
        assertEquals("*\n", Files.readString(corpus.folder().resolve(".parley/.gitignore")));
    }
}
