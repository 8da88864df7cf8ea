package org.parley.core.internal.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The document that an import is putting into a corpus, written down before any of its files is: {@code .parley/importing}.
 * The text of a document comes last. Where it never came, because the process was killed, whoever locks the corpus next
 * removes the other files.
 */
public final class BegunDocument implements Closeable {

    private static final String NAME = "importing"; //$NON-NLS-1$

    private final ObjectMapper json = new ObjectMapper();
    private final Path corpus;
    private final Path file;
    private FileChannel channel;

    /** Of the corpus in this folder, which is locked; nothing is done yet. */
    public BegunDocument(Path corpus) {
        this.corpus = corpus;
        this.file = HiddenFolder.of(corpus).resolve(NAME);
    }

    /**
     * Begins a document; the one before is complete. On the disk when this returns.
     *
     * @param text
     *            the file that comes last
     * @param others
     *            the files that come before it; those that exist are left out, since they are somebody's
     */
    public void begin(Path text, List<Path> others) throws IOException {
        if (channel == null) {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
        Begun begun = new Begun(relative(text),
                others.stream().filter(f -> !Files.exists(f)).map(this::relative).toList());
        ByteBuffer bytes = ByteBuffer.wrap(json.writeValueAsBytes(begun));
        channel.truncate(0);
        for (channel.position(0); bytes.hasRemaining();) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private String relative(Path path) {
        return corpus.relativize(path).toString();
    }

    /** All that was begun is complete, or was taken back. */
    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            Files.deleteIfExists(file);
        }
    }

    /** Paths below the corpus. */
    private record Begun(String text, List<String> others) {
    }

    /** Removes what there is of a document that was begun and has no text; to be called while nobody imports. */
    static void remove(Path corpus) throws IOException {
        Path file = HiddenFolder.of(corpus).resolve(NAME);
        if (!Files.exists(file)) {
            return;
        }
        try {
            Begun begun = new ObjectMapper().readValue(Files.readAllBytes(file), Begun.class);
            if (!Files.exists(corpus.resolve(begun.text()))) {
                for (String other : begun.others()) {
                    Path path = corpus.resolve(other).normalize();
                    if (path.startsWith(corpus)) { // the folder may come from anywhere
                        Files.deleteIfExists(path);
                    }
                }
            }
        } catch (JsonProcessingException e) {
            // killed while it was written: nothing of the document was there yet
        }
        Files.delete(file);
    }
}
