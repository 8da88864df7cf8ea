package org.parley.core.internal.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.ContentWriter;
import org.parley.core.CoreStatus;
import org.parley.core.ForeignData;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusAccess;
import org.parley.core.corpus.SaveGuard;
import org.parley.core.internal.WatchedStream;

/** Reads and writes files with annotations, and knows of each CAS what its file held. Safe for use by several threads. */
public final class AnnotationFiles {

    private static final int BUFFER = 1 << 16;

    private final CorpusFolder files;
    private final VersionStore versions;
    private final CasFactory factory;
    private final CorpusAccess access;
    private final Stamps stamps = new Stamps();

    /** Files of CASes that this factory makes. */
    public AnnotationFiles(CorpusFolder files, CasFactory factory, CorpusAccess access) {
        this.files = files;
        this.versions = new VersionStore(files.root());
        this.factory = factory;
        this.access = access;
    }

    /** Reads a file; what there are no types for is refused. */
    public CAS read(Path file, IProgressMonitor monitor) throws CoreException {
        return read(Source.of(file), monitor);
    }

    private CAS read(Source source, IProgressMonitor monitor) throws CoreException {
        CAS cas = factory.createCas();
        stamps.put(cas, source.name(), read(source, monitor, in -> CasXmi.read(in, source.name(), cas)));
        return cas;
    }

    /** A CAS that is not in a file yet. */
    public CAS begin(String text, String document, String language) throws CoreException {
        CAS cas = factory.createDocument(text, document, language);
        stamps.put(cas, null, Stamps.NONE);
        return cas;
    }

    /** Reads a source; what there are no types for is kept. */
    public Corpus.Content readKeeping(Source source, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try {
            return content(read(source, progress.split(2)), null);
        } catch (CoreException refused) {
            if (refused.getStatus().getCode() != CoreStatus.MALFORMED_XML.code()) {
                throw refused;
            }
            CAS cas = factory.createCas();
            ForeignData[] kept = new ForeignData[1];
            stamps.put(cas, source.name(), read(source, progress.split(1),
                    in -> kept[0] = CasXmi.readKeeping(in, source.name(), cas)));
            return content(cas, kept[0]);
        }
    }

    /** A CAS of this object with what came with it, or null. */
    public Corpus.Content content(CAS cas, ForeignData foreign) {
        return new Corpus.Content(cas, Optional.ofNullable(foreign), stamps.get(cas));
    }

    /**
     * Where XMI comes from.
     *
     * @param name
     *            for messages
     * @param size
     *            how many bytes are expected; 0 if that is not known
     * @param opener
     *            opens it, as often as it is read
     */
    public record Source(String name, long size, Opener opener) {

        /** A file. */
        public static Source of(Path file) {
            return new Source(file.toString(), file.toFile().length(), () -> Files.newInputStream(file));
        }
    }

    /** Opens a stream. */
    @FunctionalInterface
    public interface Opener {

        /** Opens it; whoever asks closes it. */
        InputStream open() throws IOException;
    }

    @FunctionalInterface
    private interface XmiReader {
        void read(InputStream in) throws CoreException, IOException;
    }

    /** Reads a source to its end and says its stamp. */
    private static String read(Source source, IProgressMonitor monitor, XmiReader reader) throws CoreException {
        try (DigestInputStream in = Stamps.digesting(new WatchedStream(
                new BufferedInputStream(source.opener().open(), BUFFER), source.size(), monitor))) {
            reader.read(new UnclosedStream(in));
            return Stamps.finish(in);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, source.name(), CoreStatus.reason(e));
        }
    }

    /** Of what a file holds now. */
    public static String stamp(Path file) throws CoreException {
        try {
            return Stamps.of(file);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
    }

    /** What a file held when a CAS was read from it or written to it last; null for a CAS that came from elsewhere. */
    public String stamp(CAS cas, String document, String annotator) {
        return stamps.get(cas, files.annotations(document, annotator));
    }

    /**
     * Writes a file and keeps what it replaces.
     *
     * @param foreign
     *            what was kept when it was read, or null
     * @param expected
     *            the stamp of what may be replaced, or null for whatever is there
     * @param guard
     *            knows whether the CAS is still as it was
     * @return the stamp of what was written
     */
    public String write(String document, String annotator, CAS cas, ForeignData foreign, String expected,
            SaveGuard guard) throws CoreException {
        String written = write(document, annotator, out -> {
            CasXmi.write(cas, foreign, out);
            check(guard);
        }, expected, guard);
        stamps.put(cas, files.annotations(document, annotator).toString(), written);
        return written;
    }

    /** Writes a file and keeps what it replaces, in place of a content of a stamp, or of whatever is there if that is null. */
    public String write(String document, String annotator, ContentWriter content, String expected)
            throws CoreException {
        return write(document, annotator, content, expected, SaveGuard.NONE);
    }

    private String write(String document, String annotator, ContentWriter content, String expected, SaveGuard guard)
            throws CoreException {
        String[] stamp = new String[1];
        access.write(files.checkedAnnotations(document, annotator), out -> {
            MessageDigest digest = Stamps.digest();
            content.writeTo(new DigestOutputStream(out, digest));
            stamp[0] = Stamps.text(digest);
        }, place -> {
            if (expected != null && !expected.equals(Stamps.of(place))) {
                throw CoreStatus.CHANGED_MEANWHILE.exception(null, place);
            }
            versions.keep(place, document, annotator, access.versions());
            guard.replacing(stamp[0]);
            check(guard); // after that: whatever is done from now on comes after what was told
        });
        return stamp[0];
    }

    private static void check(SaveGuard guard) {
        if (!guard.isUntouched()) {
            throw new OperationCanceledException();
        }
    }
}
