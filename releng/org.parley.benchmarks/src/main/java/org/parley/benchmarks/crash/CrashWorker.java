package org.parley.benchmarks.crash;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasXmi;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusLock;
import org.parley.core.exchange.ImportOperation;

/**
 * Edits, saves, imports and exports until it is killed. Says on standard output what it begins and what is done, a line each
 * that ends in a semicolon; what it has said to be done must be found afterwards.
 */
public final class CrashWorker {

    static final String ANNOTATOR = "me";
    static final String READY = "ready;";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SAVE_EVERY = 5;

    private final Contributions contributions = Contributions.onClassPath();
    private final Path folder;
    private final Corpus corpus;
    private final Exports exports;
    private final Random random;
    private Edited edited;
    private int number;

    private CrashWorker(Path folder, int number) throws CoreException {
        this.folder = folder;
        this.number = number;
        this.random = new Random(number);
        this.corpus = Corpus.open(folder.resolve(CrashRounds.CORPUS), contributions.casFactory());
        this.exports = new Exports(corpus, contributions.exporter("xmi").orElseThrow(), random);
    }

    /** The folder that holds the corpus, and the first number to write. */
    public static void main(String[] arguments) throws Exception {
        new CrashWorker(Path.of(arguments[0]), Integer.parseInt(arguments[1])).work();
    }

    private void work() throws Exception {
        CorpusLock lock = corpus.access().lock(PATIENCE);
        try {
            edited = new Edited(corpus, folder);
            say(READY);
            while (true) {
                number++;
                switch (random.nextInt(8)) {
                case 0 -> export("fresh-" + number);
                case 1 -> export(Exports.SAME_FOLDER);
                case 2 -> export(Exports.SAME_ZIP);
                case 3 -> importText("text-" + number);
                case 4 -> importAnnotations("annotated-" + number);
                case 5 -> save(CrashRounds.DOCUMENTS.get(random.nextInt(CrashRounds.DOCUMENTS.size())));
                default -> edit();
                }
            }
        } finally {
            lock.close();
        }
    }

    private void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void save(String document) throws CoreException {
        CAS cas = corpus.load(document, ANNOTATOR);
        Numbered.set(cas, number);
        say("save " + document + " " + number + ";");
        corpus.save(cas, document, ANNOTATOR);
        say("saved " + document + " " + number + ";");
    }

    private void edit() throws Exception {
        say("save " + CrashRounds.EDITED + " " + number + ";");
        edited.edit(number);
        say("saved " + CrashRounds.EDITED + " " + number + ";");
        if (random.nextInt(SAVE_EVERY) == 0) {
            edited.save();
        }
    }

    private void importText(String name) throws Exception {
        importFile(name, ".txt", Numbered.text(name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void importAnnotations(String name) throws Exception {
        ByteArrayOutputStream xmi = new ByteArrayOutputStream();
        CAS cas = corpus.factory().createDocument(Numbered.text(name), name, "en");
        Numbered.add(cas, number);
        CasXmi.write(cas, xmi);
        importFile(name, ".xmi", xmi.toByteArray());
    }

    private void importFile(String name, String ending, byte[] content) throws Exception {
        Path file = folder.resolve("in").resolve(name + ending);
        Files.write(file, content);
        say("import " + name + " " + number + ";");
        new ImportOperation(corpus, ANNOTATOR, contributions.importers(), List.of(file)).keepSources().run(null);
        say("imported " + name + " " + number + ";");
        Files.delete(file);
    }

    private void export(String target) throws Exception {
        List<String> documents = exports.choose();
        say("export " + target + " " + number + " " + String.join(",", documents) + ";");
        exports.run(folder.resolve(target), documents, number);
        say("exported " + target + " " + number + ";");
    }
}
