package org.parley.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.annotators.internal.syntax.DependencyTree;
import org.parley.annotators.internal.syntax.ModelFormat;
import org.parley.annotators.internal.syntax.Relation;
import org.parley.annotators.internal.syntax.SyntaxModel;

/** Treebanks are read and cut as Parley cuts text, and what a model is taught it knows. */
class TrainerTest {

    private static final String TREEBANK = """
            # newdoc id = invented
            1\tHarker\tHarker\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
            2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_
            4\tferry\tferry\tNOUN\tNN\t_\t5\tnsubj\t_\t_
            5\tsank\tsink\tVERB\tVBD\t_\t2\tccomp\t_\tSpaceAfter=No
            6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            1-2\tWe've\t_\t_\t_\t_\t_\t_\t_\t_
            1\tWe\twe\tPRON\tPRP\t_\t3\tnsubj\t_\t_
            2\t've\thave\tAUX\tVBP\t_\t3\taux\t_\t_
            3\tseen\tsee\tVERB\tVBN\t_\t0\troot\t_\t_
            3.1\t_\t_\t_\t_\t_\t_\t_\t_\t_
            4\tthe\tthe\tDET\tDT\t_\t7\tdet\t_\t_
            5\tice\tice\tNOUN\tNN\t_\t7\tcompound\t_\tSpaceAfter=No
            6\t-\t-\tPUNCT\tHYPH\t_\t5\tpunct\t_\tSpaceAfter=No
            7\tferry\tferry\tNOUN\tNN\t_\t3\tobj\t_\tSpaceAfter=No
            8\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

            """;

    @TempDir
    Path folder;

    /** Each sentence ten times: the tags that the parser learns from come from taggers trained on other sentences. */
    private List<GoldSentence> sentences() throws IOException {
        Path file = Files.writeString(folder.resolve("invented-train.conllu"), TREEBANK.repeat(10));
        Retokenizer retokenizer = new Retokenizer();
        return ConlluReader.read(file).stream().map(retokenizer::retokenize).toList();
    }

    private static SyntaxModel model(byte[] bytes) throws IOException {
        return ModelFormat.read(new ByteArrayInputStream(bytes), "the model");
    }

    @Test
    void keepsAHyphenatedWordWholeAndCutsClitics() throws IOException {
        GoldSentence second = sentences().get(1);
        assertEquals(List.of("We", "'ve", "seen", "the", "ice-ferry", "."), List.of(second.forms()));
        assertArrayEquals(new int[] { 2, 2, 6, 4, 2, 2 }, second.heads());
        assertEquals(Relation.OBJ, second.relations()[4]);
    }

    @Test
    void givesBackWhatItLearnt() throws IOException {
        SyntaxModel model = model(new Trainer(10, 10, 1, true).train(sentences()));
        for (GoldSentence sentence : sentences()) {
            int[] tags = model.newTagger().tag(sentence.forms());
            DependencyTree tree = model.newParser().parse(sentence.forms(), tags, 40);
            for (int i = 0; i < sentence.size(); i++) {
                assertEquals(sentence.tags()[i], model.tags().names().get(tags[i]), sentence.forms()[i]);
                int head = sentence.heads()[i] == sentence.size() ? -1 : 40 + sentence.heads()[i];
                assertEquals(head, tree.head(40 + i), sentence.forms()[i]);
                assertEquals(sentence.relations()[i], tree.relation(40 + i), sentence.forms()[i]);
            }
        }
    }

    @Test
    void makesTheSameModelTwice() throws IOException {
        assertArrayEquals(new Trainer(3, 3, 1, true).train(sentences()), new Trainer(3, 3, 1, true).train(sentences()));
    }

    @Test
    void trainsThroughItsCommandAndTellsHowWellTheModelDoes() throws IOException {
        sentences();
        Files.writeString(folder.resolve("invented-dev.conllu"), TREEBANK);
        Path file = folder.resolve("invented.model");
        Main.main(new String[] { folder.toString(), file.toString(), "2", "2" });
        assertTrue(model(Files.readAllBytes(file)).tags().names().contains("VERB-VBD"));
    }

    @Test
    void namesTheLineThatIsNoTreebank() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.conllu"), "# comment\n1\tHarker\n");
        String message = assertThrows(IOException.class, () -> ConlluReader.read(file)).getMessage();
        assertTrue(message.endsWith("broken.conllu, line 2: no CoNLL-U"), message);
    }
}
