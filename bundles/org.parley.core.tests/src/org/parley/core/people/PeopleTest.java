package org.parley.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.people.HistoryEntry.What;

/** States of documents for each person, and who changed what and when. */
class PeopleTest {

    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    @TempDir
    Path folder;

    private Corpus corpus;
    private DocumentStates states;
    private DocumentHistory history;

    @BeforeEach
    void setUp() throws CoreException {
        corpus = Corpus.create(folder, "Talks", "en", CasFactory.ofParleyTypes());
        states = new DocumentStates(corpus);
        history = new DocumentHistory(corpus);
    }

    private void write(String file, String content) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private static HistoryEntry entry(int seconds, String who, What what, String note) {
        return new HistoryEntry(NOON.plusSeconds(seconds), who, what, 3, 2, 1, note);
    }

    @Test
    void everyDocumentIsNewAtFirst() throws Exception {
        assertEquals(WorkState.NEW, states.of("Truce", "ada"));
        assertEquals(Map.of(), states.of("ada"));
    }

    @Test
    void eachPersonHasStatesOfTheirOwn() throws Exception {
        assertEquals(WorkState.NEW, states.set("Truce", "ada", WorkState.FINISHED));
        states.set("Truce", "ben", WorkState.IN_WORK);
        assertEquals(WorkState.FINISHED, states.set("Truce", "ada", WorkState.REOPENED));

        assertEquals(WorkState.REOPENED, states.of("Truce", "ada"));
        assertEquals(WorkState.IN_WORK, states.of("Truce", "ben"));
    }

    @Test
    void isAFileAPersonWithALineADocument() throws Exception {
        states.set("2 Ferry", "ada", WorkState.IN_WORK);
        states.set("1 Truce – 和平", "ada", WorkState.FINISHED);
        states.set("3 Bread", "ada", WorkState.REOPENED);

        assertEquals("1 Truce – 和平\tfinished\n2 Ferry\tin-work\n3 Bread\treopened\n",
                Files.readString(folder.resolve("annotations/ada/states.tsv")));
        assertEquals(List.of(), corpus.annotatedDocuments("ada"));
        states.set("2 Ferry", "ada", WorkState.NEW);
        assertEquals("1 Truce – 和平\tfinished\n3 Bread\treopened\n",
                Files.readString(folder.resolve("annotations/ada/states.tsv")));
    }

    @Test
    void readsFilesWithTheLineEndsOfOthers() throws Exception {
        write("annotations/ada/states.tsv", "Truce\tfinished\r\n\r\nFerry\tnew\r\n");
        assertEquals(Map.of("Truce", WorkState.FINISHED, "Ferry", WorkState.NEW), states.of("ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ferry\tdone", "Ferry", "\tfinished", "<<<<<<< HEAD" })
    void namesALineThatSaysNothingAndLeavesTheFileAsItIs(String line) throws Exception {
        String content = "Truce\tfinished\n" + line + "\n";
        write("annotations/ada/states.tsv", content);

        CoreException e = assertThrows(CoreException.class, () -> states.of("ada"));
        assertEquals(CoreStatus.MALFORMED_STATES.code(), e.getStatus().getCode());
        assertTrue(e.getMessage().contains("states.tsv cannot be read at line 2"), e.getMessage());
        assertThrows(CoreException.class, () -> states.set("Truce", "ada", WorkState.NEW));
        assertEquals(content, Files.readString(folder.resolve("annotations/ada/states.tsv")));
    }

    @Test
    void refusesBytesThatAreNoText() throws Exception {
        write("annotations/ada/states.tsv", "");
        Files.write(folder.resolve("annotations/ada/states.tsv"), new byte[] { (byte) 0xff, (byte) 0xfe });
        assertThrows(CoreException.class, () -> states.of("ada"));
    }

    @Test
    void tenThousandStatesComeBackAsTheyWere() throws Exception {
        Random random = new Random(7);
        Map<String, WorkState> all = IntStream.range(0, 10_000).boxed()
                .collect(Collectors.toMap(i -> "document " + i, i -> WorkState.values()[1 + random.nextInt(3)]));
        write("annotations/ada/states.tsv", all.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue().word())
                .collect(Collectors.joining("\n")));
        assertEquals(all, states.of("ada"));
    }

    @Test
    void onlyFinishedDocumentsAreProtected() {
        assertEquals(List.of(WorkState.FINISHED),
                IntStream.range(0, 4).mapToObj(i -> WorkState.values()[i]).filter(WorkState::isProtected).toList());
        assertEquals(WorkState.IN_WORK, WorkState.NEW.afterWork());
        assertEquals(WorkState.REOPENED, WorkState.REOPENED.afterWork());
    }

    @Test
    void historyTellsTheLatestFirstOfAllPeople() throws Exception {
        Files.createDirectories(folder.resolve("annotations/ada"));
        Files.createDirectories(folder.resolve("annotations/ben"));
        HistoryEntry first = entry(0, "ada", What.SAVED, "");
        HistoryEntry second = entry(5, "ben", What.ANNOTATED, "parley.quotes");
        HistoryEntry third = entry(9, "ada", What.FINISHED, "");
        HistoryEntry fourth = entry(9, "ada", What.REOPENED, "");
        history.add("Truce", first);
        history.add("Truce", second);
        history.add("Truce", third);
        history.add("Truce", fourth);
        history.add("Ferry", first);

        assertEquals(List.of(fourth, third, second, first), history.of("Truce").entries());
        assertEquals("2031-03-04T12:00:05Z\tannotated\t+3\t~2\t-1\tparley.quotes\n",
                Files.readString(folder.resolve("history/ben/Truce.tsv")));
    }

    @Test
    void historyOnlyGrows() throws Exception {
        write("history/ada/Truce.tsv", "something old\nwithout an end");
        history.add("Truce", entry(0, "ada", What.SAVED, "a\tnote\nin two lines"));
        assertEquals("something old\nwithout an end\n2031-03-04T12:00:00Z\tsaved\t+3\t~2\t-1\ta note in two lines\n",
                Files.readString(folder.resolve("history/ada/Truce.tsv")));
    }

    @Test
    void historyPassesOverLinesThatSayNothingAndNamesThem() throws Exception {
        Files.createDirectories(folder.resolve("annotations/ada"));
        write("history/ada/Truce.tsv", """
                2031-03-04T12:00:00Z\tsaved\t+1\t~0\t-0\t
                =======
                yesterday\tsaved\t+1\t~0\t-0\t
                2031-03-04T12:00:00Z\teaten\t+1\t~0\t-0\t
                2031-03-04T12:00:00Z\tsaved\t1\t~0\t-0\t
                2031-03-04T12:00:00Z\tsaved\t+99999999999\t~0\t-0\t
                """);
        DocumentHistory.Result result = history.of("Truce");

        assertEquals(1, result.entries().size());
        assertTrue(result.entries().get(0).hasCounts());
        assertEquals(5, result.problems().size());
        assertTrue(result.problems().get(0).getMessage().contains("Truce.tsv, line 2,"),
                result.problems().get(0).getMessage());
    }

    @Test
    void aReadOnlyFolderIsNamed() throws Exception {
        write("history", "a file where a folder should be");
        CoreException e = assertThrows(CoreException.class, () -> history.add("T", entry(0, "ada", What.SAVED, "")));
        assertTrue(e.getMessage().contains("Truce") || e.getMessage().contains("history"), e.getMessage());
        assertFalse(Files.isDirectory(folder.resolve("history")));
        assertEquals("a file where a folder should be",
                Files.readString(folder.resolve("history"), StandardCharsets.UTF_8));
    }
}
