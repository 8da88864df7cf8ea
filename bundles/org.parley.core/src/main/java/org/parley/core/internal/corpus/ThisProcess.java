package org.parley.core.internal.corpus;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.parley.core.corpus.CorpusHolder;

/** How this process presents itself to others. */
public final class ThisProcess {

    private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname"); //$NON-NLS-1$
    private static final String HOST = findHost();

    private ThisProcess() {
    }

    /** This process as the holder of a corpus from now on. */
    public static CorpusHolder holder() {
        return new CorpusHolder(UUID.randomUUID().toString(), System.getProperty("user.name", "?"), HOST, //$NON-NLS-1$ //$NON-NLS-2$
                ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether a holder is, or was, on this computer. */
    static boolean isHere(CorpusHolder holder) {
        return holder.host().equals(HOST);
    }

    /** Whether the process of a holder on this computer lives; a later one with its number does not count. */
    static boolean isAlive(CorpusHolder holder) {
        return ProcessHandle.of(holder.process()).filter(ProcessHandle::isAlive).flatMap(p -> p.info().startInstant())
                .filter(started -> !started.isAfter(holder.since().plusSeconds(1))).isPresent();
    }

    /** Asks the network only where nothing nearer knows: that may take seconds. */
    private static String findHost() {
        Optional<String> windows = Optional.ofNullable(System.getenv("COMPUTERNAME")); //$NON-NLS-1$
        if (windows.isPresent()) {
            return windows.get();
        }
        try {
            if (Files.isReadable(LINUX_NAME)) {
                return Files.readString(LINUX_NAME).strip();
            }
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "localhost"; //$NON-NLS-1$
        }
    }
}
