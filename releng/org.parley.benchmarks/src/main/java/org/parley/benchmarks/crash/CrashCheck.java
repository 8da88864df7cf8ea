package org.parley.benchmarks.crash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.parley.core.AtomicFiles;
import org.parley.core.CasXmi;
import org.parley.core.Contributions;
import org.parley.core.Corpus;
import org.parley.core.CorpusLock;
import org.parley.core.ExportOperation;
import org.parley.core.Exporter;
import org.parley.core.versions.CorpusVersions;
import org.parley.core.versions.Version;

/** Looks at what a killed worker has left: nothing it said to be done may be missing, nothing may be there by half. */
final class CrashCheck {

    private final Path folder;
    private final Contributions contributions;
    /** The last number that was said to be saved, by document. */
    private final Map<String, Integer> saved = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int acknowledged;

    /** Over a corpus as it is before the first is killed. */
    CrashCheck(Path folder, Contributions contributions) throws CoreException {
        this.folder = folder;
        this.contributions = contributions;
        Corpus corpus = Corpus.open(folder.resolve(CrashRounds.CORPUS), contributions.casFactory());
        for (String document : CrashRounds.DOCUMENTS) {
            saved.put(document, number(corpus.load(document, CrashWorker.ANNOTATOR)));
        }
    }

    int acknowledged() {
        return acknowledged;
    }

    /** What is wrong; empty if all is well. */
    List<String> run(List<String> said) throws Exception {
        wrong.clear();
        if (said.isEmpty() || !said.get(0).equals(CrashWorker.READY)) {
            wrong.add("the worker did not start");
        }
        said.stream().filter(s -> s.startsWith("ended")).forEach(wrong::add);
        Corpus corpus = Corpus.open(folder.resolve(CrashRounds.CORPUS), contributions.casFactory());
        CorpusLock lock = corpus.access().lock(Duration.ZERO); // the dead hold nothing
        try {
            strays(corpus.folder(), f -> AtomicFiles.isTemporary(f));
            saves(corpus, said);
            imports(corpus, said);
            exports(said);
            exportOnce(corpus);
            strays(folder, f -> f.getFileName().toString().startsWith(".parley-export-"));
        } finally {
            lock.close();
        }
        return List.copyOf(wrong);
    }

    private void strays(Path place, Function<Path, Boolean> isStray) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(isStray::apply).forEach(f -> wrong.add(f + " was left behind"));
        }
    }

    private static Optional<String[]> words(String line, String first) {
        String[] words = line.substring(0, line.length() - 1).split(" ");
        return words[0].equals(first) ? Optional.of(words) : Optional.empty();
    }

    private static List<String[]> all(List<String> said, String first) {
        return said.stream().flatMap(s -> words(s, first).stream()).toList();
    }

    private void saves(Corpus corpus, List<String> said) throws CoreException {
        Map<String, Integer> begun = new HashMap<>();
        all(said, "save").forEach(w -> begun.put(w[1], Integer.parseInt(w[2])));
        all(said, "saved").forEach(w -> saved.put(w[1], Integer.parseInt(w[2])));
        acknowledged += all(said, "saved").size();
        for (String document : CrashRounds.DOCUMENTS) {
            int found = number(corpus.load(document, CrashWorker.ANNOTATOR));
            int least = saved.get(document);
            if (found != least && found != begun.getOrDefault(document, least)) {
                wrong.add(document + " holds " + found + ", not " + least);
            }
            saved.put(document, found);
            CorpusVersions versions = new CorpusVersions(corpus);
            for (Version version : versions.of(document, CrashWorker.ANNOTATOR)) {
                number(versions.load(version, new NullProgressMonitor()).cas());
            }
        }
    }

    private static int number(CAS cas) {
        Type cue = cas.getTypeSystem().getType("org.parley.type.Cue");
        String note = cas.<AnnotationFS>getAnnotationIndex(cue).iterator().next()
                .getStringValue(cue.getFeatureByBaseName("note"));
        return note == null ? 0 : Integer.parseInt(note);
    }

    private void imports(Corpus corpus, List<String> said) throws CoreException {
        List<String> there = corpus.documents();
        for (String[] begun : all(said, "import")) {
            boolean done = all(said, "imported").stream().anyMatch(w -> w[1].equals(begun[1]));
            acknowledged += done ? 1 : 0;
            if (there.contains(begun[1])) {
                if (!corpus.text(begun[1]).text().equals(CrashWorker.text(begun[1]))) {
                    wrong.add(begun[1] + " is there by half");
                }
            } else if (done) {
                wrong.add(begun[1] + " is not there");
            }
        }
    }

    private void exports(List<String> said) throws Exception {
        for (String[] begun : all(said, "export")) {
            boolean done = all(said, "exported").stream().anyMatch(w -> w[1].equals(begun[1]));
            acknowledged += done ? 1 : 0;
            Path target = folder.resolve(begun[1]);
            if (Files.exists(target)) {
                int files = read(target);
                if (files < Integer.parseInt(begun[2])) {
                    wrong.add(begun[1] + " has " + files + " of " + begun[2] + " documents");
                }
                if (!begun[1].equals(CrashWorker.SAME)) {
                    delete(target);
                }
            } else if (done) {
                wrong.add(begun[1] + " is not there");
            }
        }
    }

    /** Reads all XMI files of an export; says how many. */
    private int read(Path target) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(target)) {
            files = all.filter(f -> f.toString().endsWith(".xmi") && !f.toString().contains("/.")).toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                CasXmi.read(in, file.toString(), contributions.casFactory().createCas());
            }
        }
        return files.size();
    }

    /** The next export cleans up after the one that was killed. */
    private void exportOnce(Corpus corpus) throws Exception {
        Exporter xmi = contributions.exporters().stream().filter(e -> e.id().equals("xmi")).findFirst().orElseThrow();
        Path target = folder.resolve("after");
        for (Path place : List.of(target, folder.resolve(CrashWorker.SAME))) {
            ExportOperation.of(corpus, CrashRounds.DOCUMENTS, CrashWorker.ANNOTATOR, xmi, Map.of(), place).run(null);
            read(place);
        }
        delete(target);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
