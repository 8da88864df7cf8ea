package org.parley.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.type.Cue;

class ImportTest extends CommandLineTest {

    private Path into;

    @BeforeEach
    void setUp() throws Exception {
        into = folder.resolve("into");
        Corpus.create(into, "Talks", "en", contributions().casFactory());
    }

    private Corpus corpus() throws Exception {
        return Corpus.open(into, contributions().casFactory());
    }

    @Test
    void readsFilesAndPrintsTheDocuments() throws Exception {
        text("in/a.txt", "one");
        text("in/deep/b.txt", "two");

        parley("import", folder.resolve("in"), "--into", into);

        exits(0);
        assertEquals(List.of("a", "b"), result());
        says("2 documents added to " + into);
        assertEquals(List.of("a", "b"), corpus().documents());
    }

    @Test
    void namesWhatItCannotReadAndWritesAReport() throws Exception {
        text("in/a.txt", "one");
        file("in/b.txt", "Zoë".getBytes(StandardCharsets.ISO_8859_1));
        Path report = folder.resolve("report.json");

        parley("import", folder.resolve("in"), "--into", into, "--report", report);

        exits(1);
        says("b.txt is not UTF-8: the byte at offset 2 does not fit", "1 file failed.");
        assertTrue(Files.readString(report).contains("\"failed\" : 1"), Files.readString(report));
    }

    @Test
    void readsItsOptionsFromAFileAndWhatIsSaidGoesBefore() throws Exception {
        file("in/a.dat", "One.\f".getBytes(StandardCharsets.UTF_8)); // XML has no form feed
        Path options = folder.resolve("options.json");
        Files.writeString(options, "{\"format\": \"text\", \"strict\": true, \"options\": {\"language\": \"de\"}}");

        parley("import", folder.resolve("in/a.dat"), "--into", into, "--options", options);

        exits(1);
        says("a was not taken in, since it would not be whole");

        Files.writeString(options, "{\"format\": \"xmi\", \"options\": {\"language\": \"de\"}}");
        parley("import", folder.resolve("in/a.dat"), "--into", into, "--options", options, "--format", "text");

        exits(0);
        assertEquals(List.of("a"), corpus().documents());
    }

    @Test
    void aFileOfOptionsThatIsNotUnderstoodIsNamed() throws Exception {
        text("in/a.txt", "one");
        Path options = folder.resolve("options.json");
        Files.writeString(options, "{\"zip\": true}");

        parley("import", folder.resolve("in"), "--into", into, "--options", options);

        exits(1);
        says(options + " cannot be used as settings, at zip: that is not known here");
        assertEquals(List.of(), corpus().documents());
    }

    @Test
    void bringsBackWhatWasExported() throws Exception {
        Corpus corpus = corpus();
        corpus.addDocument("a", o -> o.write("abc".getBytes(StandardCharsets.UTF_8)));
        for (String who : List.of("ana", "ben")) {
            CAS cas = corpus.load("a", who);
            var cue = cas.createAnnotation(cas.getTypeSystem().getType(Cue._TypeName), 0, 3);
            State.ACCEPTED.set(cue);
            cas.addFsToIndexes(cue);
            corpus.save(cas, "a", who);
        }
        Path zip = folder.resolve("all.zip");
        parley("export", into, "--format", "xmi", "--out", zip, "--all-annotators");
        exits(0);
        Path other = folder.resolve("other");
        Corpus.create(other, "Other", "en", contributions().casFactory());

        parley("import", zip, "--into", other, "--format", "xmi", "--annotators-by-folder");

        exits(0);
        assertEquals(List.of("a", "a"), result());
        Corpus read = Corpus.open(other, contributions().casFactory());
        assertEquals(List.of("a"), read.documents());
        assertEquals(List.of("ana", "ben"), read.annotators());
        assertEquals(1, read.load("a", "ben").select(Cue.class).count());
    }

    @Test
    void wrongUseIsNamed() throws Exception {
        parley("import", folder.resolve("none"), "--into", into);
        exits(2);
        says("There is no file or folder " + folder.resolve("none"));

        Path file = text("a.txt", "one");
        parley("import", file, "--into", folder);
        exits(2);
        says(folder + " is not a Parley corpus");

        parley("import", file, "--into", into, "--format", "doc");
        exits(2);
        says("There is no format 'doc'.");

        parley("import", file, "--into", into, "--option", "color=red");
        exits(2);
        says("There is no option 'color'");

        parley("import", file);
        exits(2);
        says("--into");
        try (Stream<Path> documents = Files.list(into.resolve("documents"))) {
            assertEquals(0, documents.count());
        }
    }

    @Test
    void aFolderThatIsNotThereBecomesACorpus() throws Exception {
        Path file = text("a.txt", "one");
        Path fresh = folder.resolve("new/letters");

        parley("import", file, "--into", fresh, "--option", "language=uk");

        exits(0);
        assertEquals(List.of("a"), result());
        Corpus corpus = Corpus.open(fresh, contributions().casFactory());
        assertEquals("letters", corpus.name());
        assertEquals("uk", corpus.language());
        assertEquals(List.of("a"), corpus.documents());
    }

    @Test
    void aTakenNameIsSaid() throws Exception {
        text("in/a.txt", "one");
        text("in/deep/a.txt", "two");

        parley("import", folder.resolve("in"), "--into", into);
        exits(0);
        assertEquals(List.of("a", "a-2"), result());
        says("taken in as a-2, since the name was taken.");

        text("more/a.txt", "three");
        parley("import", folder.resolve("more"), "--into", into, "--refuse-names");
        exits(1);
        says("a was not taken in: the corpus has a document of that name with another text.");
    }
}
