package org.parley.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.parley.annotators.internal.syntax.ModelFormat;

/**
 * Trains the tagger and parser: {@code Main FOLDER MODEL [TAGGER-EPOCHS PARSER-EPOCHS]}. Learns from all {@code *-train.conllu} of the folder,
 * prints how well the model does on each {@code *-dev.conllu}, and writes it.
 */
public final class Main {

    private static final int TAGGER_EPOCHS = 8;
    private static final int PARSER_EPOCHS = 12;

    private Main() {
    }

    /** @param args the folder of the treebanks, the file to write, and how often to go over them */
    public static void main(String[] args) throws IOException {
        if (args.length != 2 && args.length != 4) {
            throw new IllegalArgumentException("FOLDER MODEL [TAGGER-EPOCHS PARSER-EPOCHS]");
        }
        int taggerEpochs = args.length > 2 ? Integer.parseInt(args[2]) : TAGGER_EPOCHS;
        int parserEpochs = args.length > 2 ? Integer.parseInt(args[3]) : PARSER_EPOCHS;
        train(Path.of(args[0]), Path.of(args[1]), new Trainer(taggerEpochs, parserEpochs), System.out);
    }

    private static void train(Path folder, Path model, Trainer trainer, PrintStream out) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (Path file : files(folder, "-train.conllu")) {
            sentences.addAll(read(file));
        }
        if (sentences.isEmpty()) {
            throw new IOException("no file *-train.conllu in " + folder);
        }
        out.println(
                sentences.size() + " sentences, " + sentences.stream().mapToInt(GoldSentence::size).sum() + " words");
        byte[] bytes = trainer.train(sentences);
        Files.write(model, bytes);
        out.println(model + ": " + bytes.length + " bytes");
        for (Path file : files(folder, "-dev.conllu")) {
            out.println(file.getFileName() + ": "
                    + Evaluation.of(ModelFormat.read(new ByteArrayInputStream(bytes), model.toString()), read(file)));
        }
    }

    private static List<GoldSentence> read(Path file) throws IOException {
        Retokenizer retokenizer = new Retokenizer();
        return ConlluReader.read(file).stream().map(retokenizer::retokenize).toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }
}
