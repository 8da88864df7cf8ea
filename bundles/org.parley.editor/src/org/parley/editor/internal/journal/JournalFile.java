package org.parley.editor.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.parley.core.AtomicFiles;

/**
 * A journal on disk: a line with what it builds on, then a line a record, each with a checksum before it. Locked while it
 * is open, so that two programs do not write to one.
 */
final class JournalFile implements Closeable {

    /**
     * What a journal builds on.
     *
     * @param version
     *            of this format
     * @param file
     *            the file with the annotations
     * @param base
     *            stamp of its content when the journal was begun, see {@link org.parley.core.corpus.Corpus#stamp}
     */
    record Header(int version, String file, String base) {
    }

    /**
     * What was read.
     *
     * @param header
     *            null if the file is empty or no journal
     * @param steps
     *            all whole records up to the first that is torn
     */
    record Read(Header header, List<Step> steps) {

        /** Whether nothing was done. */
        boolean isEmpty() {
            return steps.stream().allMatch(step -> step.saved() != null);
        }

        /**
         * What was done that a file does not hold; null if it is not known what the file has to do with this journal.
         *
         * @param stamp
         *            of the file
         */
        List<Step> since(String stamp) {
            int saved = steps.size() - 1;
            while (saved >= 0 && !stamp.equals(steps.get(saved).saved())) {
                saved--;
            }
            List<Step> since = steps.stream().skip(saved + 1L).filter(step -> step.saved() == null).toList();
            boolean fits = saved < 0 ? header.base().equals(stamp)
                    : since.isEmpty() || since.get(0).xmi() != null; // annotations have other numbers in the new file
            return header.version() == VERSION && fits ? since : null;
        }
    }

    static final int VERSION = 1;
    static final String ENDING = ".journal"; //$NON-NLS-1$

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"); //$NON-NLS-1$

    private final ObjectMapper json = new ObjectMapper();
    private final FileChannel channel;
    private final FileLock lock;

    private JournalFile(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Opens a journal, or makes it; null if somebody else has it open. */
    static JournalFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new JournalFile(channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            // open in this very program
        }
        channel.close();
        return null;
    }

    Read read() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        channel.position(0);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // until all is there
        }
        Header header = null;
        List<Step> steps = new ArrayList<>();
        for (String line : new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).split("\n")) { //$NON-NLS-1$
            int space = line.indexOf(' ');
            String content = line.substring(space + 1);
            if (space < 0 || !line.substring(0, space).equals(checksum(content))) {
                break; // the crash was in the middle of it
            }
            try {
                if (header == null) {
                    header = json.readValue(content, Header.class);
                } else {
                    steps.add(json.readValue(content, Step.class));
                }
            } catch (JsonProcessingException e) {
                break; // of another version
            }
        }
        return new Read(header, steps);
    }

    /** Begins anew. */
    void begin(Header header) throws IOException {
        channel.truncate(0);
        channel.position(0);
        append(List.of(header));
    }

    /** Appends records; they are on the disk when this returns. */
    void append(List<?> records) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Object each : records) {
            String content = json.writeValueAsString(each);
            lines.append(checksum(content)).append(' ').append(content).append('\n');
        }
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    /** Copies a journal that does not fit its document, since it holds somebody's work. */
    static Path keepAside(Path path) throws IOException {
        String name = path.getFileName().toString().replace(ENDING, "-" + LocalDateTime.now().format(TIME) + ".kept"); //$NON-NLS-1$ //$NON-NLS-2$
        Path kept = path.resolveSibling(name);
        AtomicFiles.write(kept, out -> Files.copy(path, out));
        return kept;
    }

    private static String checksum(String content) {
        CRC32 crc = new CRC32();
        crc.update(content.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
