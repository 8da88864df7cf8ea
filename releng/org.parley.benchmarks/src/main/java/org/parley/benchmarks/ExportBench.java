package org.parley.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parley bench export}: how fast a corpus goes out as XMI, against UIMA's own writer in the same run of JMH. */
@Command(name = "parley bench export", mixinStandardHelpOptions = true)
public final class ExportBench implements Callable<Integer> {

    private static final double BAR = 0.85;

    @Option(names = "--text", paramLabel = "FOLDER",
            description = "Measure on the .txt files of this folder instead of the sample corpus.")
    private Path text = Path.of(System.getenv().getOrDefault("PARLEY_SAMPLES", "samples"), "documents");

    @Option(names = "--rounds", paramLabel = "N",
            description = "Runs of each kind; the middle one counts. Default: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    @Option(names = "--quick", description = "One short round: shows that all works, not how fast.")
    private boolean quick;

    /** Runs and ends with the exit code: 0 measured, 1 failed, 2 wrong use. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ExportBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Articles.read(text); // fails now where there is none
        System.setProperty(Articles.FOLDER, text.toString());
        Machine machine = Machine.now();
        Figures figures = new Figures();
        for (int length : new int[] { 5_000, 500_000 }) {
            List<Map<String, Double>> runs = new ArrayList<>();
            for (int round = 1; round <= (quick ? 1 : rounds); round++) {
                System.err.println("  documents of " + length / 1000 + " kB, round " + round);
                runs.add(run(length, quick ? 1 : 3));
            }
            add(figures, length / 1000, runs);
        }
        figures.lines().forEach(System.out::println);
        System.out.println(machine.inWords(Machine.load()));
        return 0;
    }

    private static void add(Figures figures, int kilobytes, List<Map<String, Double>> runs) {
        String documents = ", documents of " + kilobytes + " kB";
        figures.add("uimaj." + kilobytes, "uimaj" + documents, middle(runs, "uimaj", false) / 2, "MB text/s", "");
        figures.add("writer." + kilobytes, "  the writer to it", middle(runs, "writer", true), "times", "");
        figures.atLeast("exporter." + kilobytes, "  preflight and export to it", middle(runs, "exporter", true),
                "times", BAR, "to memory");
        figures.atLeast("export." + kilobytes, "  the whole export to it", middle(runs, "export", true), "times", BAR,
                "to the disk");
    }

    /** Operations a second, half a megabyte of text each, or how many times those of uimaj in the same run. */
    private static double middle(List<Map<String, Double>> runs, String benchmark, boolean relative) {
        return runs.stream().mapToDouble(r -> r.get(benchmark) / (relative ? r.get("uimaj") : 1)).sorted()
                .toArray()[runs.size() / 2];
    }

    /** Operations a second by benchmark. */
    static Map<String, Double> run(int length, int seconds) throws RunnerException {
        Map<String, Double> rates = new TreeMap<>();
        for (RunResult result : new Runner(Speed.options(ExportBenchmark.class).param("length", String.valueOf(length))
                .threads(1).forks(1).warmupIterations(2).warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(3).measurementTime(TimeValue.seconds(seconds)).build()).run()) {
            rates.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
        }
        return rates;
    }
}
