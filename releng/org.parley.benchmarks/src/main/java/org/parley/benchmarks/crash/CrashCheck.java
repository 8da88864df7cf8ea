package org.parley.benchmarks.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.parley.core.AtomicFiles;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusLock;
import org.parley.core.versions.CorpusVersions;
import org.parley.core.versions.Version;

/** Looks at what a killed worker has left: nothing it said to be done may be missing, nothing may be there by half. */
final class CrashCheck {

    private static final int NEWEST = 2;

    private final Path folder;
    private final Contributions contributions;
    private final ExportsCheck exports;
    /** The last number that was said to be saved, by document; of the edited one, the last that was said to be done. */
    private final Map<String, Integer> saved = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int acknowledged;

    /** Over a corpus as it is before the first is killed. */
    CrashCheck(Path folder, Contributions contributions) throws IOException, CoreException {
        this.folder = folder;
        this.contributions = contributions;
        this.exports = new ExportsCheck(folder, contributions.casFactory(), wrong);
        CrashRounds.DOCUMENTS.forEach(document -> saved.put(document, 0));
        saved.put(CrashRounds.EDITED, 0);
    }

    int acknowledged() {
        return acknowledged;
    }

    int putBack() {
        return exports.putBack();
    }

    /** What is wrong; empty if all is well. */
    List<String> run(List<String> said) throws Exception {
        wrong.clear();
        if (said.isEmpty() || !said.get(0).equals(CrashWorker.READY)) {
            wrong.add("the worker did not start");
        }
        said.stream().filter(s -> s.startsWith("ended")).forEach(wrong::add);
        acknowledged += (int) said.stream().filter(s -> s.matches("(saved|imported|exported) .*")).count();
        Corpus corpus = Corpus.open(folder.resolve(CrashRounds.CORPUS), contributions.casFactory());
        CorpusLock lock = corpus.access().lock(Duration.ZERO); // the dead hold nothing
        try {
            saves(corpus, said);
            edits(corpus, said);
            imports(corpus, said);
            exports.run(words(said, "export"), words(said, "exported"));
            strays();
        } finally {
            lock.close();
        }
        return List.copyOf(wrong);
    }

    private void strays() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> AtomicFiles.isTemporary(f) || f.getFileName().toString().startsWith(".parley-export-"))
                    .forEach(f -> wrong.add(f + " was left behind"));
        }
    }

    /** The words of the lines that begin with one. */
    private static List<String[]> words(List<String> said, String first) {
        return said.stream().map(s -> s.substring(0, s.length() - 1).split(" ")).filter(w -> w[0].equals(first))
                .toList();
    }

    private void saves(Corpus corpus, List<String> said) throws CoreException {
        CorpusVersions versions = new CorpusVersions(corpus);
        for (String document : CrashRounds.DOCUMENTS) {
            found(document, Numbered.of(corpus.load(document, CrashWorker.ANNOTATOR)), said);
            for (Version version : versions.of(document, CrashWorker.ANNOTATOR).stream().limit(NEWEST).toList()) {
                Numbered.of(versions.load(version, new NullProgressMonitor()).cas());
            }
        }
    }

    private void edits(Corpus corpus, List<String> said) throws CoreException {
        Numbered.of(corpus.load(CrashRounds.EDITED, CrashWorker.ANNOTATOR));
        try (Edited edited = new Edited(corpus, folder)) {
            found(CrashRounds.EDITED, edited.number(), said);
            edited.save();
        }
    }

    /** The number must be the one that was said to be done last, or the one that was begun behind it. */
    private void found(String document, int number, List<String> said) {
        words(said, "saved").stream().filter(w -> w[1].equals(document))
                .forEach(w -> saved.put(document, Integer.parseInt(w[2])));
        Optional<String[]> begun = words(said, "save").stream().filter(w -> w[1].equals(document))
                .reduce((first, last) -> last);
        int done = saved.get(document);
        if (number != done && number != begun.map(w -> Integer.parseInt(w[2])).orElse(done)) {
            wrong.add(document + " holds " + number + ", not " + done);
        }
        saved.put(document, number);
    }

    private void imports(Corpus corpus, List<String> said) throws CoreException, IOException {
        List<String> there = corpus.documents();
        for (String[] begun : words(said, "import")) {
            String name = begun[1];
            boolean done = words(said, "imported").stream().anyMatch(w -> w[1].equals(name));
            if (there.contains(name)) {
                whole(corpus, name, Integer.parseInt(begun[2]));
            } else if (done) {
                wrong.add(name + " is not there");
            } else {
                try (Stream<Path> files = Files.walk(corpus.folder())) {
                    files.filter(f -> f.getFileName().toString().startsWith(name + "."))
                            .forEach(f -> wrong.add(f + " is there by half"));
                }
            }
        }
    }

    private void whole(Corpus corpus, String name, int number) throws CoreException {
        if (!corpus.text(name).text().equals(Numbered.text(name))) {
            wrong.add(name + " is there by half");
        }
        if (name.startsWith("annotated")) {
            boolean whole = corpus.hasAnnotations(name, CrashWorker.ANNOTATOR)
                    && Numbered.of(corpus.load(name, CrashWorker.ANNOTATOR)) == number
                    && Files.exists(corpus.folder().resolve("sources/" + name + ".xmi"))
                    && corpus.info(name).url().equals(name + ".xmi");
            if (!whole) {
                wrong.add(name + " is there without its annotations or its source");
            }
        }
    }
}
