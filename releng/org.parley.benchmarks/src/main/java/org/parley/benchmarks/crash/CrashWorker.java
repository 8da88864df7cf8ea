package org.parley.benchmarks.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Contributions;
import org.parley.core.Corpus;
import org.parley.core.CorpusLock;
import org.parley.core.ExportOperation;
import org.parley.core.Exporter;
import org.parley.core.ImportOperation;

/**
 * Saves, imports and exports until it is killed. Says on standard output what it begins and what is done, a line each that
 * ends in a semicolon; what it has said to be done must be found afterwards.
 */
public final class CrashWorker {

    static final String ANNOTATOR = "me";
    static final String READY = "ready;";
    /** Where exports replace those before. */
    static final String SAME = "same";

    private static final int EXPORTED = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Contributions contributions = Contributions.onClassPath();
    private final PrintStream out = System.out;
    private final Path folder;
    private final Corpus corpus;
    private final Random random;
    private int number;

    private CrashWorker(Path folder, int number) throws Exception {
        this.folder = folder;
        this.number = number;
        this.random = new Random(number);
        this.corpus = Corpus.open(folder.resolve(CrashRounds.CORPUS), contributions.casFactory());
    }

    /** The folder that holds the corpus, and the first number to write. */
    public static void main(String[] arguments) throws Exception {
        new CrashWorker(Path.of(arguments[0]), Integer.parseInt(arguments[1])).work();
    }

    private void work() throws Exception {
        CorpusLock lock = corpus.access().lock(PATIENCE);
        try {
            say(READY);
            while (true) {
                number++;
                switch (random.nextInt(8)) {
                case 0 -> export(folder.resolve("export-" + number));
                case 1 -> export(folder.resolve(SAME));
                case 2 -> importText();
                default -> save(CrashRounds.DOCUMENTS.get(random.nextInt(CrashRounds.DOCUMENTS.size())));
                }
            }
        } finally {
            lock.close();
        }
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private void save(String document) throws Exception {
        CAS cas = corpus.load(document, ANNOTATOR);
        Type cue = cas.getTypeSystem().getType("org.parley.type.Cue");
        AnnotationFS mark = cas.<AnnotationFS>getAnnotationIndex(cue).iterator().next();
        mark.setStringValue(cue.getFeatureByBaseName("note"), String.valueOf(number));
        say("save " + document + " " + number + ";");
        corpus.save(cas, document, ANNOTATOR);
        say("saved " + document + " " + number + ";");
    }

    private void importText() throws Exception {
        String name = "import-" + number;
        Path file = folder.resolve("in").resolve(name + ".txt");
        Files.writeString(file, text(name), StandardCharsets.UTF_8);
        say("import " + name + ";");
        new ImportOperation(corpus, ANNOTATOR, contributions.importers(), List.of(file)).run(null);
        say("imported " + name + ";");
        Files.delete(file);
    }

    /** The text of an imported document. */
    static String text(String name) {
        return (name + " said that the boats wait. ").repeat(2_000).strip();
    }

    private void export(Path target) throws Exception {
        Exporter xmi = contributions.exporters().stream().filter(e -> e.id().equals("xmi")).findFirst().orElseThrow();
        List<String> all = corpus.documents();
        List<String> documents = all.subList(0, Math.min(EXPORTED, all.size()));
        say("export " + target.getFileName() + " " + documents.size() + ";");
        ExportOperation.of(corpus, documents, ANNOTATOR, xmi, Map.of(), target).run(null);
        say("exported " + target.getFileName() + " " + documents.size() + ";");
    }
}
