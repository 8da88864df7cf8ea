package org.parley.core.versions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.internal.corpus.AnnotationFiles;
import org.parley.core.internal.corpus.CorpusFolder;
import org.parley.core.internal.corpus.VersionStore;

/**
 * The versions of a corpus: every save keeps what it replaces for as long as {@link org.parley.core.corpus.VersionPolicy} says.
 * Reads and writes files; safe for use by several threads.
 */
public final class CorpusVersions {

    private final Corpus corpus;
    private final AnnotationFiles files;
    private final VersionStore store;

    /** Those of a corpus. */
    public CorpusVersions(Corpus corpus) {
        this.corpus = corpus;
        this.files = new AnnotationFiles(new CorpusFolder(corpus.folder()), corpus.factory(), corpus.access());
        this.store = new VersionStore(corpus.folder());
    }

    /** What is kept of a document, the latest first; empty if nothing is. */
    public List<Version> of(String document, String annotator) throws CoreException {
        CorpusFolder.checked(document);
        CorpusFolder.checked(annotator);
        try {
            return store.list(document, annotator).stream()
                    .map(k -> new Version(document, annotator, k.saved(), k.replaced(), k.file())).toList();
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, corpus.folder(), CoreStatus.reason(e));
        }
    }

    /**
     * The annotations of a version, in a CAS of their own.
     *
     * @throws CoreException
     *             if it is gone or cannot be read
     */
    public Corpus.Content load(Version version, IProgressMonitor monitor) throws CoreException {
        check(version);
        return files.readKeeping(new AnnotationFiles.Source(version.file().toString(), 0,
                () -> VersionStore.open(version.file())), monitor);
    }

    /**
     * Brings a version back, byte by byte. That is a save: what it replaces becomes a version.
     *
     * @param expected
     *            the {@link Corpus#stamp} of what may be replaced; null for whatever is there
     * @throws CoreException
     *             if the version is gone, the file was changed since, or it cannot be written; the file is as it was
     */
    public void restore(Version version, String expected) throws CoreException {
        check(version);
        files.write(version.document(), version.annotator(), out -> {
            try (InputStream in = VersionStore.open(version.file())) {
                in.transferTo(out);
            }
        }, expected);
    }

    private static void check(Version version) throws CoreException {
        Path file = version.file();
        if (!Files.exists(file)) {
            String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .format(version.saved().atZone(ZoneId.systemDefault()));
            throw CoreStatus.NO_SUCH_VERSION.exception(null, version.document(), time);
        }
    }
}
