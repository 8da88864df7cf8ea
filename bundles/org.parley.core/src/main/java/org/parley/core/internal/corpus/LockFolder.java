package org.parley.core.internal.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.parley.core.corpus.CorpusHolder;

/**
 * The files by which processes agree on who may write to a corpus:
 *
 * <pre>
 * .parley/lock.json   who it is; gone when nobody is
 * .parley/lock-ID     locked by the operating system for as long as the process of that holder lives
 * .parley/gate        locked for moments: while a holder is found or changed, and while a file takes its place
 * </pre>
 *
 * A lock of the system ends with its process, so that nobody has to clean up after a crash. The file with the holder is
 * another one than the locked file, since some systems let nobody else read a locked one. Where the file system has no
 * locks, what is left is the file with the holder, and whether its process lives. Used by one thread at a time.
 */
final class LockFolder {

    private static final Duration GATE_PATIENCE = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 10;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}"); //$NON-NLS-1$

    private final ObjectMapper json = new ObjectMapper();
    private final Path corpus;
    private final Path hidden;

    LockFolder(Path corpus) {
        this.corpus = corpus;
        this.hidden = HiddenFolder.of(corpus);
    }

    /** What is done at the gate. */
    @FunctionalInterface
    interface GateWork<R, E extends Exception> {
        R run() throws IOException, E;
    }

    /**
     * Does something while no other process is at the gate.
     *
     * @throws IOException
     *             if the folder cannot be written to, or another process stays at the gate for too long
     */
    <R, E extends Exception> R atGate(GateWork<R, E> work) throws IOException, E {
        Closeable gate = enter();
        try {
            return work.run();
        } finally {
            gate.close();
        }
    }

    private Closeable enter() throws IOException {
        HiddenFolder.make(corpus);
        FileChannel channel = FileChannel.open(hidden.resolve("gate"), StandardOpenOption.CREATE, //$NON-NLS-1$
                StandardOpenOption.WRITE);
        try {
            long deadline = System.nanoTime() + GATE_PATIENCE.toNanos();
            while (!isFree(channel)) {
                if (System.nanoTime() > deadline) {
                    throw new GateException();
                }
                Thread.sleep(POLL_MILLIS);
            }
            return channel; // the lock ends with it
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Locks; true, too, where the file system has no locks: then each save is protected by looking at the file. */
    private static boolean isFree(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Who is written down, dead or alive; empty if nobody is, or the file makes no sense. */
    Optional<CorpusHolder> holder() throws IOException {
        try {
            JsonNode root = json.readTree(Files.readAllBytes(holderFile()));
            String id = root.path("id").asText(); //$NON-NLS-1$
            if (!ID.matcher(id).matches()) {
                return Optional.empty();
            }
            return Optional.of(new CorpusHolder(id, root.path("user").asText(), root.path("host").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                    root.path("process").asLong(), Instant.parse(root.path("since").asText()))); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException | DateTimeParseException e) {
            return Optional.empty(); // as after a power cut: whoever wrote it is gone
        }
    }

    /**
     * Whether a holder may still write. Of one on another computer, whose locks may not reach here, nobody knows: yes as
     * long as it has not left.
     */
    boolean isAlive(CorpusHolder holder) {
        Path file = lockFile(holder);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null || !ThisProcess.isHere(holder);
        } catch (OverlappingFileLockException e) {
            return true; // of this very process
        } catch (NoSuchFileException e) {
            return false; // it left this moment
        } catch (IOException e) {
            return !ThisProcess.isHere(holder) || ThisProcess.isAlive(holder);
        }
    }

    /** Writes down a new holder, whoever was there before; what is returned holds until it is closed. */
    Closeable hold(CorpusHolder holder) throws IOException {
        Optional<CorpusHolder> before = holder();
        FileChannel channel = FileChannel.open(lockFile(holder), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        try {
            isFree(channel);
            Path written = hidden.resolve("lock-" + holder.id() + ".json"); //$NON-NLS-1$ //$NON-NLS-2$
            Files.write(written, json.writeValueAsBytes(json.createObjectNode().put("id", holder.id()) //$NON-NLS-1$
                    .put("user", holder.user()).put("host", holder.host()).put("process", holder.process()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("since", holder.since().toString()))); //$NON-NLS-1$
            Files.move(written, holderFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            channel.close();
            Files.deleteIfExists(lockFile(holder));
            throw e;
        }
        if (before.isPresent()) {
            Files.deleteIfExists(lockFile(before.get())); // if it lives, it learns at its next save
        }
        return channel;
    }

    /** Takes a holder off the list if it is still the one. */
    void leave(CorpusHolder holder, Closeable held) throws IOException {
        if (holder().filter(holder::equals).isPresent()) {
            Files.deleteIfExists(holderFile());
        }
        held.close();
        Files.deleteIfExists(lockFile(holder));
    }

    private Path holderFile() {
        return hidden.resolve("lock.json"); //$NON-NLS-1$
    }

    private Path lockFile(CorpusHolder holder) {
        return hidden.resolve("lock-" + holder.id()); //$NON-NLS-1$
    }
}
