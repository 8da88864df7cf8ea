package org.parley.benchmarks.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentInfo;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.Exporter;

/** Exports all of whose files tell the number of the export. */
final class Exports {

    /** A folder whose files are replaced again and again. */
    static final String SAME_FOLDER = "same";
    /** An archive that is replaced again and again. */
    static final String SAME_ZIP = "same.zip";

    private static final int MOST = 30;

    private final Corpus corpus;
    private final CAS document;
    private final Exporter exporter;
    private final Random random;

    Exports(Corpus corpus, Exporter exporter, Random random) throws CoreException {
        this.corpus = corpus;
        this.document = corpus.load(CrashRounds.DOCUMENTS.get(0), CrashWorker.ANNOTATOR);
        this.exporter = exporter;
        this.random = random;
    }

    /** Files without their ending: some of those before, some new ones, in two folders. */
    List<String> choose() {
        List<String> names = new ArrayList<>(List.of("ana/0", "ben/1"));
        for (int i = names.size(); i < MOST; i++) {
            if (random.nextBoolean()) {
                names.add((i % 2 == 0 ? "ana/" : "ben/") + i);
            }
        }
        return names;
    }

    /** Exports a document under these names, with the number. */
    void run(Path target, List<String> names, int number) throws CoreException {
        Numbered.set(document, number);
        List<DocumentSource> sources = new ArrayList<>();
        for (String name : names) {
            String[] parts = name.split("/");
            sources.add(new DocumentSource(parts[1], parts[0], monitor -> document, () -> DocumentInfo.NONE));
        }
        ExportOperation operation = new ExportOperation(sources, corpus.factory().typeSystemDescription(), exporter,
                Map.of(), target);
        (target.toString().endsWith(".zip") ? operation.intoZip() : operation).run(null);
    }
}
