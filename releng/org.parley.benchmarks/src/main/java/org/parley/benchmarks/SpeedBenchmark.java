package org.parley.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.uima.cas.CAS;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.parley.core.TypeNames;
import org.parley.core.contributions.Contributions;

/** From text to annotations, a document an operation; each thread has engines of its own and shares the models. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SpeedBenchmark {

    /** What all threads read. */
    @State(Scope.Benchmark)
    public static class Texts {

        private static final int CHARACTERS_IN_ALL = 1_000_000;

        /** Length of each document in characters. */
        @Param({ "5000", "1000000" })
        public int length;

        private Contributions contributions;
        private List<String> documents;
        private final AtomicInteger next = new AtomicInteger();

        /** Reads the texts. */
        @Setup
        public void read() {
            contributions = Contributions.onClassPath();
            documents = Articles.ofProperty().cut(Math.max(1, CHARACTERS_IN_ALL / length), length);
        }

        String next() {
            return documents.get(Math.floorMod(next.getAndIncrement(), documents.size()));
        }
    }

    /** The engines of a thread. */
    @State(Scope.Thread)
    public static class Worker {

        private Engines engines;

        /** Makes the engines. */
        @Setup
        public void make(Texts texts) throws Exception {
            engines = Engines.of(texts.contributions);
        }

        /** Frees them. */
        @TearDown
        public void close() {
            engines.close();
        }
    }

    /** What JMH turns into rates. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Rates {

        /** Tokens annotated. */
        public long tokens;
    }

    /** What JMH sums up. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Sums {

        /** Tokens annotated. */
        public long allTokens;
        /** Processor time in nanoseconds. */
        public long cpu;
        /** Time of parley.segmenter in nanoseconds. */
        public long segmenter;
        /** Time of parley.quotes in nanoseconds. */
        public long quotes;
        /** Time of parley.agreements in nanoseconds. */
        public long agreements;
        /** Time of other annotators in nanoseconds. */
        public long others;

        private void took(String annotator, long nanos) {
            switch (annotator) {
            case "parley.segmenter" -> segmenter += nanos;
            case "parley.quotes" -> quotes += nanos;
            case "parley.agreements" -> agreements += nanos;
            default -> others += nanos;
            }
        }
    }

    /** Annotates one document. */
    @Benchmark
    public CAS annotate(Texts texts, Worker worker, Rates rates, Sums sums) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CAS cas = worker.engines.annotate(texts.next(), sums::took);
        int tokens = cas.getAnnotationIndex(cas.getTypeSystem().getType(TypeNames.TOKEN)).size();
        rates.tokens += tokens;
        sums.allTokens += tokens;
        sums.cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return cas;
    }
}
