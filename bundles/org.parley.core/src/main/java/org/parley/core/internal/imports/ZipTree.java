package org.parley.core.internal.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.parley.core.exchange.ImportLimits;
import org.parley.core.exchange.ImportSource;
import org.parley.core.internal.CoreMessages;

/**
 * The files of a zip archive, read without unpacking any to the disk. An archive whose names climb out, or that holds more
 * than the limits take, is refused; what its directory says of sizes is not believed, but counted while reading.
 */
final class ZipTree implements InputTree {

    private static final long RATIO_FROM = 1 << 20;

    private final Path archive;
    private final ImportLimits limits;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private long total;

    /**
     * Opens an archive.
     *
     * @throws IOException
     *             if it is none, or is refused; the message says why
     */
    ZipTree(Path archive, ImportLimits limits) throws IOException {
        this.archive = archive;
        this.limits = limits;
        try {
            this.zip = new ZipFile(archive.toFile());
        } catch (IllegalArgumentException e) { // names in no encoding
            throw new IOException(e.getMessage(), e);
        }
        try {
            list();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void list() throws IOException {
        if (zip.size() > limits.entries()) {
            throw new IOException(CoreMessages.format("import.zip.entries", zip.size(), limits.entries())); //$NON-NLS-1$
        }
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            String path = entry.getName();
            boolean folder = path.endsWith("/"); //$NON-NLS-1$
            String clean = folder ? path.substring(0, path.length() - 1) : path;
            if (!InputTree.resolve("", clean).filter(clean::equals).isPresent() || isDrive(clean)) { //$NON-NLS-1$
                throw new IOException(CoreMessages.format("import.zip.path", path)); //$NON-NLS-1$
            }
            if (!folder && !isHidden(clean) && entries.put(clean, entry) != null) {
                throw new IOException(CoreMessages.format("import.zip.twice", path)); //$NON-NLS-1$
            }
        }
    }

    private static boolean isDrive(String path) {
        return path.length() > 1 && path.charAt(1) == ':';
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        entries.forEach((path, entry) -> all.add(new Packed(path, entry)));
        return all;
    }

    @Override
    public Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path)).map(e -> new Packed(path, e));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is only read: there is nothing that could fail
        }
    }

    private void check(ZipEntry entry, int bytes, long sum) throws IOException {
        total += bytes;
        if (sum > limits.bytes()) {
            throw new IOException(CoreMessages.format("import.large", limits.bytes() >> 20)); //$NON-NLS-1$
        }
        if (total > limits.total()) {
            throw new IOException(CoreMessages.format("import.zip.total", limits.total() >> 20)); //$NON-NLS-1$
        }
        if (sum > RATIO_FROM && sum / Math.max(1, entry.getCompressedSize()) > limits.ratio()) {
            throw new IOException(CoreMessages.format("import.zip.ratio", limits.ratio())); //$NON-NLS-1$
        }
    }

    private final class Packed implements Entry {

        private final String path;
        private final ZipEntry entry;

        Packed(String path, ZipEntry entry) {
            this.path = path;
            this.entry = entry;
        }

        @Override
        public String fileName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String place() {
            return archive + "!/" + path; //$NON-NLS-1$
        }

        @Override
        public String folder() {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }

        @Override
        public long size() {
            return entry.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return new BufferedInputStream(new LimitedStream(zip.getInputStream(entry),
                    (bytes, sum) -> check(entry, bytes, sum)), 1 << 16);
        }

        @Override
        public Optional<ImportSource> sibling(String beside) {
            return InputTree.resolve(folder(), beside).flatMap(ZipTree.this::entry).map(e -> e);
        }
    }
}
