package org.parley.export.interop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.parley.core.CasFactory;
import org.parley.core.corpus.Corpus;

/** The corpus that Parley brings along. */
final class Samples {

    private Samples() {
    }

    static Corpus corpus() throws Exception {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (folder.getParent() != null && !Corpus.isCorpus(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        return Corpus.open(folder.resolve("samples"), CasFactory.ofParleyTypes());
    }

    /** All its documents with their annotations. */
    static List<CAS> all() throws Exception {
        Corpus corpus = corpus();
        List<CAS> all = new ArrayList<>();
        for (String document : corpus.documents()) {
            all.add(corpus.load(document, "gold"));
        }
        return all;
    }
}
