package org.parley.core.internal.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.parley.core.AtomicFiles;
import org.parley.core.corpus.DocumentSummary;

/**
 * Remembers counts in {@code .parley/summaries/WHO.tsv}: a line a document with its name, the time and size of its file,
 * and the counts. A file of another time or size is counted anew. Losing the whole does no harm.
 */
public final class SummaryStore {

    private static final String HEADER = "parley summaries 1"; //$NON-NLS-1$

    private final Path corpus;
    private final Path file;

    /**
     * What was counted, and in which state of the file.
     *
     * @param time
     *            nanoseconds since 1970
     * @param size
     *            bytes
     * @param summary
     *            what was counted
     */
    public record Counted(long time, long size, DocumentSummary summary) {

        /** Whether the file is the same still. */
        public boolean isOf(BasicFileAttributes attributes) {
            return time == timeOf(attributes) && size == attributes.size();
        }
    }

    /** The store of one annotator. */
    public SummaryStore(Path corpus, String annotator) {
        this.corpus = corpus;
        this.file = HiddenFolder.of(corpus).resolve("summaries").resolve(annotator + ".tsv"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The time of a file as this store remembers it. */
    public static long timeOf(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** What is remembered, by name of the document; empty if nothing is. */
    public Map<String, Counted> read() throws IOException {
        Map<String, Counted> all = new HashMap<>();
        try {
            String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\n"); //$NON-NLS-1$
            for (int i = 1; i < lines.length && lines[0].equals(HEADER); i++) {
                String[] parts = lines[i].split("\t"); //$NON-NLS-1$
                all.put(parts[0], new Counted(Long.parseLong(parts[1]), Long.parseLong(parts[2]), new DocumentSummary(
                        Integer.parseInt(parts[3]), Integer.parseInt(parts[4]), Integer.parseInt(parts[5]))));
            }
            return all;
        } catch (NoSuchFileException e) {
            return all;
        } catch (CharacterCodingException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return new HashMap<>(); // damaged: counted anew
        }
    }

    /** Remembers these and nothing else. */
    public void write(Map<String, Counted> all) throws IOException {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(all).forEach((name, counted) -> lines.append(name).append('\t').append(counted.time())
                .append('\t').append(counted.size()).append('\t').append(counted.summary().suggested()).append('\t')
                .append(counted.summary().accepted()).append('\t').append(counted.summary().rejected()).append('\n'));
        HiddenFolder.make(corpus);
        AtomicFiles.makeFolder(file.getParent());
        AtomicFiles.write(file, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
