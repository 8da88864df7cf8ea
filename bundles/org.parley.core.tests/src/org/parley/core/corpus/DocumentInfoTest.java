package org.parley.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;

/** What is known of a document beside its text, on disk. */
class DocumentInfoTest {

    @TempDir
    Path folder;

    private Corpus corpus;
    private Path file;

    @BeforeEach
    void setUp() throws CoreException {
        corpus = Corpus.create(folder, "Talks", "en", CasFactory.ofParleyTypes());
        corpus.addDocument("Truce", out -> out.write("Guns fell silent.".getBytes(StandardCharsets.UTF_8)));
        file = folder.resolve("documents/Truce.json");
    }

    private static DocumentInfo info(String title, String date, Map<String, String> fields) {
        return new DocumentInfo(title, date, "", "", "", fields);
    }

    @Test
    void knowsNothingOfADocumentThatNobodyDescribed() throws Exception {
        assertEquals(DocumentInfo.NONE, corpus.info("Truce"));
    }

    @Test
    void isAFileWithOneEntryALine() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("desk", "north");
        fields.put("Author", "I. Vell");
        corpus.saveInfo("Truce", new DocumentInfo("Guns fall silent", "2031-03-04", "Halmis Gazette",
                "https://gazette.example/1", "en", fields));

        assertEquals("""
                {
                  "title" : "Guns fall silent",
                  "date" : "2031-03-04",
                  "source" : "Halmis Gazette",
                  "url" : "https://gazette.example/1",
                  "language" : "en",
                  "fields" : {
                    "desk" : "north",
                    "Author" : "I. Vell"
                  }
                }
                """, Files.readString(file));
        assertEquals(List.of("Truce"), corpus.documents());
    }

    @Test
    void comesBackAsItWasSaved() throws Exception {
        DocumentInfo said = info("\"Peace\" – 和平 🕊", "", Map.of("a b", "line\nline"));
        corpus.saveInfo("Truce", said);
        assertEquals(said, corpus.info("Truce"));
    }

    @Test
    void changesOneLineForOneField() throws Exception {
        corpus.saveInfo("Truce", info("T", "2031-03-04", Map.of("desk", "north")));
        List<String> before = Files.readAllLines(file);
        corpus.saveInfo("Truce", info("T", "2031-03-05", Map.of("desk", "north")));
        List<String> after = Files.readAllLines(file);
        before.removeAll(after);
        assertEquals(List.of("  \"date\" : \"2031-03-04\","), before);
    }

    @Test
    void leavesNoFileBehindThatSaysNothing() throws Exception {
        corpus.saveInfo("Truce", info("T", "", Map.of()));
        assertTrue(Files.exists(file));
        corpus.saveInfo("Truce", DocumentInfo.NONE);
        assertFalse(Files.exists(file));
        corpus.saveInfo("Truce", DocumentInfo.NONE);
    }

    @Test
    void keepsWhatOtherToolsWroteBesideIt() throws Exception {
        Files.writeString(file, "{\"title\": \"Old\", \"pages\": [1, 2]}");
        corpus.saveInfo("Truce", info("New", "", Map.of()));
        assertEquals("""
                {
                  "title" : "New",
                  "pages" : [ 1, 2 ]
                }
                """, Files.readString(file));
    }

    @Test
    void takesNumbersAndTruthValuesForTexts() throws Exception {
        Files.writeString(file, "{\"title\": 12, \"date\": null, \"fields\": {\"page\": 3.5, \"lead\": true}}");
        assertEquals(info("12", "", Map.of("page", "3.5", "lead", "true")), corpus.info("Truce"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title": "x"                      | Truce.json cannot be read at 1:
            {"title": "x"} {}                  | Truce.json cannot be read at 1:
            []                                 | Truce.json cannot be read at 1:1: an object
            {"title": ["x"]}                   | Truce.json cannot be read at title: a text
            {"fields": "x"}                    | Truce.json cannot be read at fields: an object
            {"fields": {"desk": {"a": 1}}}     | Truce.json cannot be read at fields.desk: a text
            """)
    void saysWhereAFileIsMalformedAndLeavesItAsItIs(String content, String message) throws Exception {
        Files.writeString(file, content);

        CoreException read = assertThrows(CoreException.class, () -> corpus.info("Truce"));
        assertEquals(CoreStatus.MALFORMED_INFO.code(), read.getStatus().getCode());
        assertTrue(read.getMessage().contains(message), read.getMessage());
        assertThrows(CoreException.class, () -> corpus.saveInfo("Truce", info("T", "", Map.of())));
        assertEquals(content, Files.readString(file));
    }

    @Test
    void refusesFilesThatAreTooLargeOrTooDeep() throws Exception {
        Files.writeString(file, "{\"title\": \"" + "x".repeat(1 << 20) + "\"}");
        CoreException large = assertThrows(CoreException.class, () -> corpus.info("Truce"));
        assertTrue(large.getMessage().contains("at most 1048576 bytes"), large.getMessage());

        Files.writeString(file, "{\"fields\":" + "[".repeat(100_000));
        assertThrows(CoreException.class, () -> corpus.info("Truce"));
    }

    @Test
    void refusesNamesThatLeadOutOfTheCorpus() {
        assertThrows(CoreException.class, () -> corpus.info("../corpus"));
        assertThrows(CoreException.class, () -> corpus.saveInfo("../corpus", DocumentInfo.NONE));
    }
}
