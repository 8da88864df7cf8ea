package org.parley.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.parley.core.CasXmi;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.Exporter;

/** A corpus of annotated documents, exported as XMI; each operation is the whole corpus. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class ExportBenchmark {

    /** Length of each document in characters. */
    @Param({ "5000", "500000" })
    public int length;

    private static final int CHARACTERS_IN_ALL = 500_000;

    private final List<CAS> documents = new ArrayList<>();
    private Contributions contributions;
    private Exporter exporter;
    private Path folder;

    /** Annotates the documents. */
    @Setup
    public void annotate() throws Exception {
        contributions = Contributions.onClassPath();
        exporter = contributions.exporter("xmi").orElseThrow();
        folder = Files.createTempDirectory("parley-bench");
        try (Engines engines = Engines.of(contributions)) {
            for (String text : Articles.ofProperty().cut(Math.max(1, CHARACTERS_IN_ALL / length), length)) {
                documents.add(engines.annotate(text, (annotator, nanos) -> {
                }));
            }
        }
    }

    /** What all is compared with: UIMA's own writer, to memory. */
    @Benchmark
    public long uimaj() throws Exception {
        long bytes = 0;
        for (CAS cas : documents) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            XmiCasSerializer.serialize(cas, out);
            bytes += out.size();
        }
        return bytes;
    }

    /** The writer alone, to memory. */
    @Benchmark
    public long writer() throws Exception {
        long bytes = 0;
        for (CAS cas : documents) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            CasXmi.write(cas, out);
            bytes += out.size();
        }
        return bytes;
    }

    /** The exporter with all its rules, twice as in an export: the preflight and the writing, to memory. */
    @Benchmark
    public long exporter() throws Exception {
        long bytes = 0;
        for (CAS cas : documents) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            bytes += exporter.preflight(cas, Map.of()).size();
            exporter.export(cas, out, Map.of(), null);
            bytes += out.size();
        }
        return bytes;
    }

    /** The whole export as a person starts it, to the disk. */
    @Benchmark
    public int export() throws Exception {
        List<DocumentSource> sources = new ArrayList<>();
        for (CAS cas : documents) {
            sources.add(new DocumentSource("document " + sources.size(), monitor -> cas));
        }
        Path target = Files.createTempDirectory(folder, "export");
        return new ExportOperation(sources, contributions.casFactory().typeSystemDescription(), exporter, Map.of(),
                target).run(null).files().size();
    }

    /** Takes the files away. */
    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
