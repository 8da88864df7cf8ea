package org.parley.core.corpus;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.parley.core.CasFactory;
import org.parley.core.Cues;
import org.parley.core.State;

/** A second process on a corpus, which does what it is told and answers with "ok" or the code of what went wrong. */
final class Neighbour implements Closeable {

    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    Neighbour(Path corpus) throws IOException {
        process = java(Neighbour.class, corpus.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        orders = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** A Java with what this one has on its class path. */
    static ProcessBuilder java(Class<?> main, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath(), main.getName());
        builder.command().addAll(java.util.List.of(arguments));
        return builder;
    }

    private static String classPath() {
        Bundle bundle = FrameworkUtil.getBundle(Neighbour.class);
        if (bundle == null) {
            return System.getProperty("java.class.path");
        }
        return Stream.of(bundle.getBundleContext().getBundles()).map(Neighbour::location).flatMap(Optional::stream)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Optional<String> location(Bundle bundle) {
        return FileLocator.getBundleFileLocation(bundle).map(f -> new File(f, "target/classes").isDirectory()
                ? new File(f, "target/classes").getPath() + File.pathSeparator + f.getPath()
                : f.getPath());
    }

    /** Has something done and says what came of it. */
    String tell(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
        return answers.readLine();
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The folder of the corpus; orders come on standard input, a line each. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        CorpusLock lock = null;
        CAS cas = null;
        Corpus corpus = Corpus.open(Path.of(arguments[0]), CasFactory.ofParleyTypes());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = in.readLine(); order != null; order = in.readLine()) {
            try {
                switch (order) {
                case "lock" -> lock = corpus.access().lock(Duration.ZERO);
                case "takeOver" -> lock = corpus.access().takeOver();
                case "release" -> lock.close();
                case "load" -> cas = corpus.load("a", "me");
                case "save" -> {
                    Cues.add(cas, 3, 7, State.ACCEPTED, "neighbour");
                    corpus.save(cas, "a", "me");
                }
                default -> throw new IllegalArgumentException(order);
                }
                out.println("ok");
            } catch (CoreException e) {
                out.println(e.getStatus().getCode());
            }
            out.flush();
        }
    }
}
