package org.parley.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parley.core.CasFactory;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusLock;
import org.parley.core.corpus.DocumentSummary;
import org.parley.core.corpus.Summaries;
import org.parley.core.people.DocumentStates;
import org.parley.core.people.WorkState;

/**
 * In a Java of its own, reads what the list of a corpus shows: names, states and counts. Prints the milliseconds of the first
 * time, how many of them it had a processor, those of the third time, and the bytes that the list takes.
 */
public final class OpeningProbe {

    private static final int COLLECTIONS = 3;

    private OpeningProbe() {
    }

    /** A line of the list. */
    private record Line(String document, WorkState state, Optional<DocumentSummary> counts) {
    }

    /**
     * Runs.
     *
     * @param arguments
     *            the folder of the corpus, the person
     */
    public static void main(String[] arguments) throws Exception {
        CasFactory installed = CasFactory.ofParleyTypes(); // the product has that before it opens anything
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> times = new ArrayList<>();
        List<Line> list = List.of();
        long before = used();
        double atWork = 0;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            list = list(Corpus.open(Path.of(arguments[0]), installed), arguments[1]);
            times.add((System.nanoTime() - start) / 1e6);
            atWork = i == 0 ? (threads.getCurrentThreadCpuTime() - cpu) / 1e6 : atWork;
        }
        long taken = used() - before;
        System.out.println(times.get(0) + " " + atWork + " " + times.get(2) + " " + taken + " " + list.size());
    }

    private static List<Line> list(Corpus corpus, String person) throws Exception {
        List<Line> list = new ArrayList<>();
        Map<String, WorkState> states = new DocumentStates(corpus).of(person);
        CorpusLock lock = corpus.access().lock();
        try (Summaries summaries = corpus.summaries(person)) {
            for (String document : corpus.documents()) {
                list.add(new Line(document, states.getOrDefault(document, WorkState.NEW), summaries.of(document)));
            }
        } finally {
            lock.close();
        }
        return list;
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
