package org.parley.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link SpeedBenchmark} and {@link LoadBenchmark} and reads from JMH what came of them. */
final class Speed {

    /** One run of JMH. */
    record Run(double tokensPerSecond, double tokensPerProcessorSecond, Map<String, Double> stageTokensPerSecond) {
    }

    private final int warmups;
    private final int iterations;
    private final int seconds;

    /**
     * Runs of this length.
     *
     * @param warmups
     *            iterations before those that count
     * @param seconds
     *            length of an iteration
     */
    Speed(int warmups, int iterations, int seconds) {
        this.warmups = warmups;
        this.iterations = iterations;
        this.seconds = seconds;
    }

    /** Annotates documents of this length on this many threads in a fresh Java. */
    Run run(int characters, int threads) throws RunnerException {
        RunResult result = only(new Runner(options(SpeedBenchmark.class).param("length", String.valueOf(characters))
                .threads(threads).forks(1).warmupIterations(warmups).warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(iterations).measurementTime(TimeValue.seconds(seconds)).build()).run());
        double tokens = score(result, "allTokens");
        Map<String, Double> stages = new TreeMap<>();
        for (String stage : List.of("segmenter", "quotes", "agreements", "others")) {
            double nanos = score(result, stage);
            if (nanos > 0) {
                stages.put(stage, tokens / nanos * 1e9);
            }
        }
        return new Run(score(result, "tokens"), tokens / score(result, "cpu") * 1e9, stages);
    }

    /** Loads in this many fresh Javas; milliseconds each, sorted. */
    List<Double> load(int forks) throws RunnerException {
        RunResult result = only(new Runner(options(LoadBenchmark.class).forks(forks).build()).run());
        List<Double> times = new ArrayList<>();
        result.getBenchmarkResults().forEach(fork -> times.add(fork.getPrimaryResult().getScore()));
        return times.stream().sorted().toList();
    }

    /** Options of a run of this benchmark; silent, and it fails where the benchmark fails. */
    static ChainedOptionsBuilder options(Class<?> benchmark) {
        ChainedOptionsBuilder options = new OptionsBuilder().include(benchmark.getName() + "\\..*")
                .verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        List<String> arguments = new ArrayList<>();
        arguments.add("-D" + Articles.FOLDER + "=" + System.getProperty(Articles.FOLDER));
        if (Runtime.version().feature() >= 23) {
            arguments.add("--sun-misc-unsafe-memory-access=allow"); // JMH 1.37 reads fields through it
        }
        return options.jvmArgsAppend(arguments.toArray(String[]::new));
    }

    private static RunResult only(Collection<RunResult> results) {
        return results.iterator().next();
    }

    private static double score(RunResult result, String counter) {
        for (Map.Entry<String, ? extends Result<?>> entry : secondary(result).entrySet()) {
            if (entry.getKey().equals(counter) || entry.getKey().endsWith(":" + counter)) {
                return entry.getValue().getScore();
            }
        }
        throw new IllegalStateException("JMH counted no " + counter);
    }

    @SuppressWarnings({ "rawtypes", "unchecked" }) // JMH declares raw types
    private static Map<String, Result<?>> secondary(RunResult result) {
        return (Map) result.getSecondaryResults();
    }
}
