package org.parley.benchmarks.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parley bench crash}: many rounds of killing. Exit code 1 if anything was lost or is there by half. */
@Command(name = "bench crash", mixinStandardHelpOptions = true)
public final class CrashBench implements Callable<Integer> {

    private static final int TELL_EVERY = 25;

    @Option(names = "--rounds", description = "how often to kill (${DEFAULT-VALUE})")
    private int rounds = 500;

    @Option(names = "--seed", description = "where the moments come from (${DEFAULT-VALUE})")
    private long seed = 1;

    /** Runs what the arguments say. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CrashBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("parley-crash");
        CrashRounds crash = new CrashRounds(folder, seed);
        int lost = 0;
        for (int round = 1; round <= rounds; round++) {
            List<String> wrong = crash.run();
            wrong.forEach(System.out::println);
            lost += wrong.size();
            if (round % TELL_EVERY == 0 || round == rounds) {
                System.out.println(round + " rounds, " + crash.acknowledged() + " acknowledged, " + crash.putBack()
                        + " exports put back, " + lost + " wrong");
            }
        }
        if (lost > 0) {
            System.out.println("What was left is in " + folder);
            return 1;
        }
        ExportsCheck.delete(folder);
        return 0;
    }
}
