package org.parley.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateTest extends CommandLineTest {

    @Test
    void writesAnXmiForEachTextAndOneTypeSystem() throws Exception {
        parley("annotate", text("a.txt", "she said, he said"), text("b.txt", "nothing"), "--out", out);

        exits(0);
        assertEquals(List.of("TypeSystem.xml", "a.xmi", "b.xmi"), written());
        assertEquals(2, cues("a.xmi"));
        assertEquals(0, cues("b.xmi"));
        assertEquals(List.of(out.resolve("a.xmi").toString(), out.resolve("b.xmi").toString(),
                out.resolve("TypeSystem.xml").toString()), result());
        says("2 documents written to " + out);
    }

    @Test
    void takesTextsOfAFolderAndItsFoldersButNoHiddenOnes() throws Exception {
        text("in/10.txt", "said");
        text("in/deep/er/9.TXT", "said");
        text("in/.hidden/x.txt", "said");
        text("in/.y.txt", "said");
        text("in/notes.md", "said");

        parley("annotate", folder.resolve("in"), "--out", out);

        exits(0);
        assertEquals(List.of("10.xmi", "9.xmi", "TypeSystem.xml"), written());
    }

    @Test
    void readsStandardInput() throws Exception {
        parleyReading("she said", "annotate", "-", "--name", "wire", "--out", out);

        exits(0);
        assertEquals(List.of("TypeSystem.xml", "wire.xmi"), written());
        assertEquals(1, cues("wire.xmi"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "with space.txt", "Gespräch über alles.txt", "🕊 peace.txt", "no ending", "two.dots.txt" })
    void takesNamesAsTheyCome(String name) throws Exception {
        parley("annotate", text(name, "said"), "--out", out);

        exits(0);
        String document = name.replaceAll("\\.txt$", "");
        assertEquals(Set.of("TypeSystem.xml", document + ".xmi"), Set.copyOf(written()));
        assertTrue(result().get(0).endsWith(document + ".xmi"), result().get(0));
    }

    @Test
    void namesWhatIsNotUtf8AndWritesTheOthers() throws Exception {
        Path bad = file("bad.txt", "She said “no”".getBytes(Charset.forName("windows-1252")));

        parley("annotate", bad, text("good.txt", "said"), "--out", out);

        exits(1);
        says(bad.toString(), "not UTF-8", "offset 9", "1 document failed.");
        assertEquals(List.of("TypeSystem.xml", "good.xmi"), written());
    }

    @Test
    void readsUtf16WithAMarkAndRefusesItWithout() throws Exception {
        Path with = file("with.txt", "\uFEFFshe said".getBytes(StandardCharsets.UTF_16LE));
        Path without = file("without.txt", "she said".getBytes(StandardCharsets.UTF_16LE));

        parley("annotate", with, without, "--out", out);

        exits(1);
        says(without.toString(), "zero byte at offset 1");
        assertEquals(1, cues("with.xmi"));
        assertFalse(Files.exists(out.resolve("without.xmi")));
    }

    @Test
    void anEmptyFileIsADocument() throws Exception {
        parley("annotate", file("empty.txt", new byte[0]), "--out", out);

        exits(0);
        assertEquals(List.of("TypeSystem.xml", "empty.xmi"), written());
    }

    @Test
    void saysWhatItChangedInTheText() throws Exception {
        parley("annotate", text("page.txt", "one\ftwo"), "--out", out);

        exits(0);
        says("page.txt [3, 4]: The character U+000C cannot stand in XML and became a space.");
    }

    @Test
    void refusesTheSecondOfTwoInputsWithOneName() throws Exception {
        Path a = text("a/x.txt", "said");
        Path b = text("b/x.txt", "said said");

        parley("annotate", a, b, a, "--out", out);

        exits(1);
        says(b + " has the same name as " + a);
        assertEquals(1, cues("x.xmi"));
    }

    @Test
    void aFolderWithoutTextsIsWrongUse() throws Exception {
        text("in/notes.md", "said");
        parley("annotate", folder.resolve("in"), "--out", out);

        exits(2);
        says("no .txt file in " + folder.resolve("in"));
        assertEquals(List.of(), written());
    }

    @Test
    void anInputThatIsNotThereIsWrongUseAndNothingIsWritten() throws Exception {
        parley("annotate", text("a.txt", "said"), folder.resolve("none.txt"), "--out", out);

        exits(2);
        says("There is no file or folder " + folder.resolve("none.txt"));
        assertEquals(List.of(), written());
    }

    @Test
    void anOutputThatIsAFileIsWrongUse() throws Exception {
        Path file = text("out", "mine");
        parley("annotate", text("a.txt", "said"), "--out", file);

        exits(2);
        says(file + " is a file, not a folder.");
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void anOutputThatCannotBeMadeFailsTheRun() throws Exception {
        Path file = text("file", "mine");
        parley("annotate", text("a.txt", "said"), "--out", file.resolve("below"));

        exits(1);
        says(file.toString());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void replacesWhatItWroteBeforeAndLeavesTheRest() throws Exception {
        text("out/a.xmi", "old");
        text("out/other.xmi", "other");
        parley("annotate", text("a.txt", "said"), "--out", out);

        exits(0);
        assertEquals(1, cues("a.xmi"));
        assertEquals("other", Files.readString(out.resolve("other.xmi")));
    }

    @Test
    void leavesWhatExistedWhereEveryDocumentFails() throws Exception {
        text("out/bad.xmi", "old");
        parley("annotate", file("bad.txt", new byte[] { 'a', 0 }), "--out", out);

        exits(1);
        assertEquals(List.of("bad.xmi"), written());
        assertEquals("old", Files.readString(out.resolve("bad.xmi")));
    }

    @Test
    void namesAnAnnotatorThatFailsAndWritesTheDocumentWithoutIt() throws Exception {
        parley("annotate", text("a.txt", "said bomb"), text("b.txt", "said"), "--out", out);

        exits(0);
        says("Toy failed on a and was left out there: no such rule");
        assertEquals(0, cues("a.xmi"));
        assertEquals(1, cues("b.xmi"));
    }

    @Test
    void runsTheAnnotatorsThatWereNamed() throws Exception {
        parley("annotate", text("a.txt", "said"), "--out", out, "--annotators", "toy.said");
        exits(0);
        parley("annotate", text("a.txt", "said"), "--out", out, "--annotators", "toy.said,toy.none");
        exits(2);
        says("There is no annotator 'toy.none'. Installed: toy.said.");
    }

    @Test
    void readsXmiAndKeepsWhatIsInIt() throws Exception {
        parley("annotate", text("a.txt", "he said"), "--out", folder.resolve("first"), "--language", "uk");
        parley("annotate", folder.resolve("first/a.xmi"), "--out", out);

        exits(0);
        assertEquals(1, cues("a.xmi"), "the old suggestion is replaced, not doubled");
        assertTrue(Files.readString(out.resolve("a.xmi")).contains("language=\"uk\""));
    }

    @Test
    void refusesDocumentTypesAndEntitiesInXmi() throws Exception {
        Path evil = text("evil.xmi", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>");
        parley("annotate", evil, "--out", out);

        exits(1);
        says(evil + " cannot be read at line 1", "DOCTYPE");
        assertEquals(List.of(), written());
    }

    @Test
    void worksOnManyDocumentsAtATime() throws Exception {
        for (int i = 0; i < 40; i++) {
            text("in/d" + i + ".txt", "said ".repeat(i));
        }
        parley("annotate", folder.resolve("in"), "--out", out, "--threads", "4");

        exits(0);
        for (int i = 0; i < 40; i++) {
            assertEquals(i, cues("d" + i + ".xmi"));
        }
    }

    @Test
    void leavesOutAnAnnotatorThatTakesLongerThanTheLimit() throws Exception {
        parley("annotate", text("a.txt", "he said: sleep"), "--out", out, "--time-limit", "1");

        exits(0);
        says("Toy", "1 s");
        assertEquals(0, cues("a.xmi"));
    }

    @Test
    void refusesWordListsThatAreNotThere() throws Exception {
        parley("annotate", text("a.txt", "said"), "--out", out, "--lexicon", folder.resolve("none"));
        exits(2);
        says("There is no file or folder");

        parley("annotate", text("a.txt", "said"), "--out", out, "--lexicon", folder);
        exits(0); // no annotator here takes any
    }
}
