package org.parley.export.internal.inception;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.CoreException;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.ExportStatus;

/**
 * The files of an archive one after another, within limits: archives that unpack to more than any project needs are refused.
 * Nothing is ever written to the disk, so that names in it lead nowhere.
 */
final class Archive {

    private static final int MOST_ENTRIES = 200_000;
    private static final long MOST_BYTES = 4L << 30;
    private static final long MOST_BYTES_OF_ONE = 1L << 30;
    /** Deflate cannot do better than about 1032; text is far below. */
    private static final int LARGEST_RATIO = 200;
    private static final long SMALL = 20L << 20;

    /** Takes the files. */
    @FunctionalInterface
    interface Visitor {

        /**
         * A file.
         *
         * @param in
         *            its bytes; need not be read
         */
        void visit(String name, InputStream in) throws CoreException, IOException;
    }

    private final String place;
    private long bytes;
    private int entries;

    Archive(String place) {
        this.place = place;
    }

    void read(InputStream in, Visitor visitor) throws CoreException, IOException {
        Counted packed = new Counted(in);
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw refused(entry.getName(), "archive.entries", MOST_ENTRIES); //$NON-NLS-1$
                }
                if (!entry.isDirectory()) {
                    visitor.visit(entry.getName(), new Limited(zip, packed, entry.getName()));
                }
            }
        } catch (ZipException | IllegalArgumentException e) { // names that are not UTF-8 among them
            throw ExportStatus.MALFORMED.exception(e, place, "zip", String.valueOf(e.getMessage())); //$NON-NLS-1$
        } catch (TooLargeException e) {
            throw e.reason;
        }
        if (entries == 0) {
            throw refused("zip", "archive.none"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private CoreException refused(String entry, String key, Object... arguments) {
        return ExportStatus.MALFORMED.exception(null, place, entry, ExportMessages.format(key, arguments));
    }

    private static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
        private final transient CoreException reason;

        TooLargeException(CoreException reason) {
            this.reason = reason;
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** One file of the archive. */
    private final class Limited extends FilterInputStream {

        private final Counted packed;
        private final String name;
        private final long packedBefore;
        private long own;

        Limited(InputStream in, Counted packed, String name) {
            super(in);
            this.packed = packed;
            this.packedBefore = packed.count;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLargeException {
            own += read;
            bytes += read;
            boolean bomb = own > SMALL && own / Math.max(1, packed.count - packedBefore) > LARGEST_RATIO;
            if (own > MOST_BYTES_OF_ONE || bytes > MOST_BYTES || bomb) {
                throw new TooLargeException(refused(name, "archive.large")); //$NON-NLS-1$
            }
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
