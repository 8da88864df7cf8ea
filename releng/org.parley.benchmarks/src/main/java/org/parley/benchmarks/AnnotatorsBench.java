package org.parley.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

import org.openjdk.jmh.runner.RunnerException;
import org.parley.core.contributions.Contributions;
import org.parley.core.pipeline.AnnotatorProvider;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parley bench annotators}: measures, and prints a table and JSON. */
@Command(name = "parley bench annotators", mixinStandardHelpOptions = true)
public final class AnnotatorsBench implements Callable<Integer> {

    private static final int SHORT = 5_000;
    private static final int LONG = 1_000_000;
    private static final double MEGABYTE = 1 << 20;

    @Option(names = "--text", paramLabel = "FOLDER",
            description = "Measure on the .txt files of this folder instead of the sample corpus.")
    private Path text = Path.of(System.getenv().getOrDefault("PARLEY_SAMPLES", "samples"), "documents");

    @Option(names = "--rounds", paramLabel = "N",
            description = "Runs of each kind; the middle one counts. Default: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    @Option(names = "--quick", description = "One short round and few articles: shows that all works, not how fast.")
    private boolean quick;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON, too.")
    private Path json;

    private final Figures figures = new Figures();
    private final Map<String, Double> stages = new TreeMap<>();

    /** Runs and ends with the exit code: 0 measured, 1 failed, 2 wrong use. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AnnotatorsBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Articles.read(text); // fails now where there is none
        System.setProperty(Articles.FOLDER, text.toString());
        Machine machine = Machine.now();
        models();
        load();
        speed();
        heap();
        print(machine);
        return 0;
    }

    private void models() throws IOException {
        say("size of the models");
        AnnotatorProvider annotator = Contributions.onClassPath().annotators().get(0);
        ModelSize size = ModelSize.of(annotator);
        figures.atMost("models.mb", "models in the jar", size.models() / MEGABYTE, "MB", 25, "");
        figures.add("jar.mb", "jar of the annotators", size.jar() / MEGABYTE, "MB", "");
    }

    private void load() throws RunnerException {
        say("load time");
        List<Double> times = new Speed(0, 1, 1).load(quick ? 1 : 5);
        figures.atMost("load.s", "load, fresh Java", times.get(times.size() / 2) / 1000, "s", 1.5,
                String.format("middle of %d, best %.2f", times.size(), times.get(0) / 1000));
    }

    private void speed() throws RunnerException {
        Speed speed = quick ? new Speed(1, 1, 1) : new Speed(4, 4, 4);
        List<Speed.Run> one = new ArrayList<>();
        List<Speed.Run> two = new ArrayList<>();
        List<Speed.Run> large = new ArrayList<>();
        for (int round = 1; round <= (quick ? 1 : rounds); round++) { // side by side, since the machine's load changes
            say("speed, round " + round);
            one.add(speed.run(SHORT, 1));
            two.add(speed.run(SHORT, 2));
            large.add(speed.run(LONG, 1));
        }
        List<Double> gains = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            gains.add(two.get(i).tokensPerSecond() / one.get(i).tokensPerSecond());
        }
        gains.sort(null);
        double middle = middle(one, Speed.Run::tokensPerSecond);
        figures.atLeast("speed.one", "one thread, documents of 5 kB", middle, "tokens/s", 40_000,
                "best " + Math.round(best(one)));
        figures.add("speed.two", "two threads, documents of 5 kB", middle(two, Speed.Run::tokensPerSecond), "tokens/s",
                "best " + Math.round(best(two)));
        figures.atLeast("speed.gain", "two threads to one", gains.get(gains.size() / 2), "times", 1.8,
                String.format("rounds %.2f to %.2f", gains.get(0), gains.get(gains.size() - 1)));
        figures.add("speed.cpu.one", "one thread, a processor's second",
                middle(one, Speed.Run::tokensPerProcessorSecond), "tokens/cpu s", "");
        figures.add("speed.cpu.two", "two threads, a processor's second",
                middle(two, Speed.Run::tokensPerProcessorSecond), "tokens/cpu s", "");
        figures.add("speed.large", "one thread, a document of 1 MB", middle(large, Speed.Run::tokensPerSecond),
                "tokens/s", "");
        figures.atLeast("speed.linear", "1 MB to 5 kB", middle(large, Speed.Run::tokensPerProcessorSecond)
                / middle(one, Speed.Run::tokensPerProcessorSecond), "times", 0.9, "in processor time");
        one.get(0).stageTokensPerSecond().keySet().forEach(
                s -> stages.put(s, middle(one, r -> r.stageTokensPerSecond().getOrDefault(s, Double.NaN))));
        stages.forEach((s, rate) -> figures.add("speed.stage." + s, "  of it: " + s, rate, "tokens/s", ""));
    }

    private static double middle(List<Speed.Run> runs, ToDoubleFunction<Speed.Run> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
    }

    private static double best(List<Speed.Run> runs) {
        return runs.stream().mapToDouble(Speed.Run::tokensPerSecond).max().orElse(0);
    }

    private void heap() throws IOException, InterruptedException {
        int articles = quick ? 20 : 1_000;
        Memory memory = new Memory(articles);
        OptionalLong used = OptionalLong.empty();
        int enough = 0;
        for (int megabytes : new int[] { 32, 64, 96, 128, 192, 256, 300, 512, 1024 }) {
            say("heap of " + megabytes + " MB");
            used = memory.tryWith(megabytes);
            if (used.isPresent()) {
                enough = megabytes;
                break;
            }
        }
        figures.atMost("heap.smallest.mb", "smallest heap for " + articles + " articles",
                used.isPresent() ? enough : Double.POSITIVE_INFINITY, "MB", 300, "");
        figures.add("heap.live.mb", "in use after them", used.orElse(0) / MEGABYTE, "MB", "after collection");
    }

    private void print(Machine machine) throws IOException {
        double after = Machine.load();
        figures.lines().forEach(System.out::println);
        System.out.println(machine.inWords(after));
        if (json != null) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("figures", figures.values());
            all.put("machine", Map.of("java", machine.java(), "system", machine.system(), "processors",
                    machine.processors(), "loadBefore", machine.loadBefore(), "loadAfter", after));
            all.put("text", text.toString());
            Files.writeString(json, new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(all) + "\n");
        }
    }

    private static void say(String what) {
        System.err.println("  " + what);
    }
}
