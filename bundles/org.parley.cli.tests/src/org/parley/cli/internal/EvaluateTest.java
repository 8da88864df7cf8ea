package org.parley.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.corpus.Corpus;
import org.parley.type.Quote;

class EvaluateTest extends CommandLineTest {

    private static final String TEXT = "“We are late,” she said. “Again,” he said.";

    private Path corpusFolder;
    private Corpus corpus;

    @BeforeEach
    void setUp() throws Exception {
        corpusFolder = folder.resolve("corpus");
        corpus = Corpus.create(corpusFolder, "Ferries", "en", contributions().casFactory());
        for (String document : List.of("a", "b")) {
            corpus.addDocument(document, o -> o.write(TEXT.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void annotate(String document, String who, String... quotes) throws Exception {
        CAS cas = corpus.load(document, who);
        for (String words : quotes) {
            int begin = TEXT.indexOf(words);
            AnnotationFS quote = cas.createAnnotation(cas.getTypeSystem().getType(Quote._TypeName), begin,
                    begin + words.length());
            cas.addFsToIndexes(quote);
        }
        corpus.save(cas, document, who);
    }

    private void assertLine(String... parts) {
        String line = String.join(" ", parts);
        assertTrue(result().stream().map(l -> l.replaceAll("\\s+", " ").strip()).anyMatch(l -> l.startsWith(line)),
                () -> "no line " + line + " in\n" + String.join("\n", result()));
    }

    @Test
    void comparesTwoPeopleOfOneCorpus() throws Exception {
        annotate("a", "ana", "“We are late,”", "“Again,”");
        annotate("a", "ben", "We are late");

        parley("evaluate", corpusFolder, corpusFolder, "--gold-annotator", "ana", "--system-annotator", "ben",
                "--errors", folder.resolve("errors.tsv"), "--json", folder.resolve("figures.json"));

        exits(0);
        assertLine("1 document compared.");
        assertLine("Quotes, exact 100.0 [100.0, 100.0] 50.0 [ 50.0, 50.0] 66.7 [ 66.7, 66.7] 1 1 2");
        assertLine("Quotes missed 1");
        assertTrue(Files.readString(folder.resolve("errors.tsv")).contains("QUOTE_MISSED\ta\t26\t31\t"));
        assertTrue(Files.readString(folder.resolve("figures.json")).contains("\"quotes_exact\""));
    }

    @Test
    void printsMarkdown() throws Exception {
        annotate("a", "ana", "“Again,”");

        parley("evaluate", corpusFolder, corpusFolder, "--markdown");

        exits(0);
        assertLine("| Quotes, overlap | 100.0 [100.0, 100.0] |");
    }

    @Test
    void asksWhoseAnnotationsWhereThereAreSeveral() throws Exception {
        annotate("a", "ana", "“Again,”");
        annotate("a", "ben", "“Again,”");

        parley("evaluate", corpusFolder, corpusFolder, "--gold-annotator", "ana");

        exits(2);
        says("has annotations of ana, ben. Choose with --system-annotator.");
    }

    @Test
    void namesDocumentsThatAreNotCompared() throws Exception {
        annotate("a", "ana", "“Again,”");
        annotate("b", "ana", "“Again,”");
        annotate("a", "ben", "“Again,”");

        parley("evaluate", corpusFolder, corpusFolder, "--gold-annotator", "ana", "--system-annotator", "ben");

        exits(1);
        assertLine("1 document compared.");
        says("b.xmi was not compared: there is no document of that name");
    }

    @Test
    void saysWhereThereIsNothingToCompare() throws Exception {
        annotate("a", "ana");
        parley("evaluate", corpusFolder, corpusFolder);
        exits(1);
        says("No document in " + corpusFolder + " has quotes or agreements that count.");

        parley("evaluate", corpusFolder, folder.resolve("nowhere"));
        exits(2);
        says("There is no file or folder");

        parley("evaluate", corpusFolder, Files.createDirectories(folder.resolve("empty")));
        exits(2);
        says("There is no .xmi file in");
        assertEquals(List.of(), result());
    }

    @Test
    void refusesStatesThatThereAreNot() {
        parley("evaluate", corpusFolder, corpusFolder, "--state", "good");
        exits(2);
        says("--state", "ACCEPTED");
    }
}
