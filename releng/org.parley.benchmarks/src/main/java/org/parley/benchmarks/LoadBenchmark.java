package org.parley.benchmarks;

import java.util.concurrent.TimeUnit;

import org.apache.uima.cas.CAS;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.core.contributions.Contributions;

/** Engines, lexicons and models from nothing, in a fresh Java each time: until the first short document is annotated. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class LoadBenchmark {

    private static final String TEXT = "“We are tired,” Foreign Minister Ana Polder said. Both sides agreed to talk again.";

    private Contributions contributions;
    private Engines engines;

    /** Types and UIMA itself are there before: every program that uses the annotators has them. */
    @Setup
    public void types() throws Exception {
        contributions = Contributions.onClassPath();
        contributions.casFactory().createDocument(TEXT, "benchmark", "en");
    }

    /** Loads. */
    @Benchmark
    public CAS load() throws Exception {
        engines = Engines.of(contributions);
        return engines.annotate(TEXT, (annotator, nanos) -> {
        });
    }

    /** Frees the engines. */
    @TearDown
    public void close() {
        engines.close();
    }
}
