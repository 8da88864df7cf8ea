package org.parley.workbench.internal.corpora;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentInfo;

/** What is known of documents beside their text, as far as it was read. Safe for use by several threads. */
final class CorpusRecords {

    private final Map<String, DocumentInfo> read = new ConcurrentHashMap<>();

    /** What was read of a document; nothing if it was not read. */
    DocumentInfo of(String document) {
        return read.getOrDefault(document, DocumentInfo.NONE);
    }

    boolean isRead(String document) {
        return read.containsKey(document);
    }

    /** Reads a file; one that is malformed says nothing here, and whoever wants to see or change it is told. */
    void read(Corpus corpus, String document) {
        try {
            read.put(document, corpus.info(document));
        } catch (CoreException e) {
            ILog.of(CorpusRecords.class).log(e.getStatus());
            read.put(document, DocumentInfo.NONE);
        }
    }

    /** Everything is to be read again. */
    void forget() {
        read.clear();
    }
}
