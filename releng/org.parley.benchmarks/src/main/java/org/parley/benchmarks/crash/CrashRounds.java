package org.parley.benchmarks.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.apache.uima.cas.CAS;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;

/** Rounds of killing on one corpus. */
public final class CrashRounds {

    static final String CORPUS = "corpus";
    static final List<String> DOCUMENTS = List.of("a", "b", "c");
    /** The document that is open in the editor. */
    static final String EDITED = "edited";

    private static final String ERRORS = "errors.txt";
    private static final int NUMBERS = 100_000;
    /** Killed when so much was said, or a little later. */
    private static final int MOST_LINES = 24;
    private static final int LONGEST_MILLIS = 40;
    /** In one of so many rounds, killed while an export replaces files. */
    private static final int REPLACING_EACH = 4;
    private static final int POLL_NANOS = 50_000;
    private static final int START_SECONDS = 300;

    private final Path folder;
    private final Random random;
    private final CrashCheck check;
    private int rounds;

    /** In an empty folder. */
    public CrashRounds(Path folder, long seed) throws Exception {
        this.folder = folder;
        this.random = new Random(seed);
        Files.createDirectories(folder.resolve("in"));
        Contributions contributions = Contributions.onClassPath();
        Corpus corpus = Corpus.create(folder.resolve(CORPUS), "Crash", "en", contributions.casFactory());
        for (String document : List.of(DOCUMENTS.get(0), DOCUMENTS.get(1), DOCUMENTS.get(2), EDITED)) {
            byte[] text = Numbered.text(document).getBytes(StandardCharsets.UTF_8);
            corpus.addDocument(document, out -> out.write(text));
            CAS cas = corpus.load(document, CrashWorker.ANNOTATOR);
            Numbered.add(cas, 0);
            corpus.save(cas, document, CrashWorker.ANNOTATOR);
        }
        this.check = new CrashCheck(folder, contributions);
    }

    /**
     * Kills once.
     *
     * @return what is wrong now; empty if all is well
     */
    public List<String> run() throws Exception {
        rounds++;
        List<String> said = kill();
        List<String> wrong = new ArrayList<>(check.run(said));
        wrong.replaceAll(w -> "round " + rounds + ": " + w + ", after "
                + said.subList(Math.max(0, said.size() - 4), said.size()));
        return wrong;
    }

    /** How often a killed export was found in the middle of replacing files, which were then put back. */
    public int putBack() {
        return check.putBack();
    }

    /** How many lines said that something was done, in all rounds. */
    public int acknowledged() {
        return check.acknowledged();
    }

    private ProcessBuilder worker(String number) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), CrashWorker.class.getName(), folder.toString(), number));
        return new ProcessBuilder(command).redirectError(folder.resolve(ERRORS).toFile());
    }

    /** Starts a worker, kills it and gives what it has said. */
    private List<String> kill() throws IOException, InterruptedException {
        Path output = folder.resolve("said.txt");
        Process process = worker(String.valueOf(rounds * NUMBERS)).redirectOutput(output.toFile()).start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        if (random.nextInt(REPLACING_EACH) == 0) { // short and rare: a random moment would hardly ever hit it
            while (!ExportsCheck.isReplacing(folder) && process.isAlive() && System.nanoTime() < deadline) {
                LockSupport.parkNanos(POLL_NANOS);
            }
        } else {
            int lines = 1 + random.nextInt(MOST_LINES);
            while (said(output).size() < lines && process.isAlive() && System.nanoTime() < deadline) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
        }
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        List<String> said = said(output);
        if (!alive) {
            said.add("ended by itself: " + Files.readString(folder.resolve(ERRORS)));
        }
        return List.copyOf(said);
    }

    /** The whole lines; the last may have been begun only. */
    private static List<String> said(Path output) throws IOException {
        return new ArrayList<>(Files.readAllLines(output).stream().filter(line -> line.endsWith(";")).toList());
    }
}
