package org.parley.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parley bench opening}: how long it takes until a large corpus is listed with the states of its documents. */
@Command(name = "parley bench opening", mixinStandardHelpOptions = true)
public final class OpeningBench implements Callable<Integer> {

    private static final String PERSON = "ana";
    private static final String TEXT = "Ilse Vell said the ferry would sail on Monday. Tamo Ruun doubted it.\n"
            .repeat(30);
    private static final int SPEAKERS = 40;

    @Option(names = "--documents", paramLabel = "N", description = "How many documents. Default: ${DEFAULT-VALUE}.")
    private int documents = 10_000;

    @Option(names = "--rounds", paramLabel = "N",
            description = "Javas that list it; the middle one counts. Default: ${DEFAULT-VALUE}.")
    private int rounds = 5;

    @Option(names = "--keep", paramLabel = "FOLDER", description = "Make the corpus in this new folder and leave it.")
    private Path keep;

    /** Runs and ends with the exit code: 0 measured, 1 failed, 2 wrong use. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new OpeningBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path folder = keep == null ? Files.createTempDirectory("parley-opening") : keep;
        try {
            make(folder);
            probe(folder); // counts everything, and warms the disk
            Machine machine = Machine.now();
            List<double[]> runs = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                runs.add(probe(folder));
            }
            Figures figures = new Figures();
            String listed = String.format(Locale.ROOT, "%,d documents", documents);
            figures.atMost("first", listed + ", in a fresh Java", middle(runs, 0) / 1000, "s", 1,
                    "names, states and counts, from the disk's cache");
            figures.add("work", "  of it at work", middle(runs, 1) / 1000, "s",
                    "had a processor; says more where the machine is busy");
            figures.add("third", "  the third time in it", middle(runs, 2) / 1000, "s", "");
            figures.add("heap", "  heap that the list takes", middle(runs, 3) / documents, "bytes each", "");
            figures.lines().forEach(System.out::println);
            System.out.println(machine.inWords(Machine.load()));
        } finally {
            if (keep == null) {
                delete(folder);
            }
        }
        return 0;
    }

    private void make(Path folder) throws Exception {
        CasFactory types = CasFactory.ofParleyTypes();
        Corpus corpus = Corpus.create(folder, "Opening", "en", types);
        byte[] xmi = xmi(types);
        Path annotations = Files.createDirectories(corpus.annotationFile("x", PERSON).getParent());
        StringBuilder states = new StringBuilder();
        for (int i = 0; i < documents; i++) { // without forcing each to the disk, which is not what is measured
            String name = "article-" + i;
            Files.writeString(folder.resolve("documents").resolve(name + ".txt"), TEXT);
            if (i % 3 > 0) {
                Files.write(annotations.resolve(name + ".xmi"), xmi);
                states.append(name).append('\t').append(i % 3 == 1 ? "in-work" : "finished").append('\n');
            }
        }
        Files.writeString(annotations.resolve("states.tsv"), states);
    }

    private static byte[] xmi(CasFactory types) throws Exception {
        CAS cas = types.createDocument(TEXT, "article", "en");
        for (int i = 0; i < SPEAKERS; i++) {
            AnnotationFS speaker = cas.createAnnotation(cas.getTypeSystem().getType("org.parley.type.Speaker"), i * 9,
                    i * 9 + 4);
            State.values()[i % State.values().length].set(speaker);
            cas.addFsToIndexes(speaker);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasXmi.write(cas, out);
        return out.toByteArray();
    }

    private double[] probe(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-cp", System.getProperty("java.class.path"), OpeningProbe.class.getName(),
                folder.toString(), PERSON).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(OpeningProbe.class.getName() + ": " + process.exitValue());
        }
        double[] values = Stream.of(output.split(" ")).mapToDouble(Double::parseDouble).toArray();
        if (values[4] != documents) {
            throw new IOException("listed " + values[4] + " of " + documents);
        }
        return values;
    }

    private static double middle(List<double[]> runs, int value) {
        return runs.stream().mapToDouble(r -> r[value]).sorted().toArray()[runs.size() / 2];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) { // what is inside goes first
                Files.delete(path);
            }
        }
    }
}
