package org.parley.core.internal.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.parley.core.AtomicFiles;
import org.parley.core.corpus.VersionPolicy;

/**
 * What saves have replaced: {@code .parley/versions/WHO/NAME/REPLACED_SAVED.xmi.gz}, where both are times in UTC. A version
 * is on the disk before the file that it comes from is replaced. Used by one process at a time.
 */
public final class VersionStore {

    private static final String ENDING = ".xmi.gz"; //$NON-NLS-1$
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss.SSS'Z'") //$NON-NLS-1$
            .withZone(ZoneOffset.UTC);

    private final Path corpus;
    private final Clock clock;

    /**
     * A file that was kept.
     *
     * @param saved
     *            when its content was saved
     * @param replaced
     *            when other content took its place
     * @param file
     *            where it is
     */
    public record Kept(Instant saved, Instant replaced, Path file) {
    }

    /** The store in a corpus. */
    public VersionStore(Path corpus) {
        this(corpus, Clock.systemUTC());
    }

    /** With a clock of its own. */
    VersionStore(Path corpus, Clock clock) {
        this.corpus = corpus;
        this.clock = clock;
    }

    private Path folder() {
        return HiddenFolder.of(corpus).resolve("versions"); //$NON-NLS-1$
    }

    private Path folder(String document, String annotator) {
        return folder().resolve(annotator).resolve(document);
    }

    /** Keeps what a file holds, if it exists, and lets go of those that the policy does not keep. */
    public void keep(Path current, String document, String annotator, VersionPolicy policy) throws IOException {
        if (policy.number() > 0 && Files.exists(current)) {
            HiddenFolder.make(corpus);
            Path folder = folder(document, annotator);
            AtomicFiles.makeFolder(folder);
            Instant saved = Files.getLastModifiedTime(current).toInstant();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Path file = folder.resolve(name(now, saved));
            while (Files.exists(file)) { // two saves within a millisecond
                now = now.plusMillis(1);
                file = folder.resolve(name(now, saved));
            }
            AtomicFiles.write(file, out -> zip(current, out));
        }
        List<Kept> all = list(document, annotator);
        for (int i = 0; i < all.size(); i++) {
            if (i >= policy.number() || isOld(all.get(i), policy)) {
                Files.deleteIfExists(all.get(i).file());
            }
        }
    }

    private static String name(Instant replaced, Instant saved) {
        return TIME.format(replaced) + '_' + TIME.format(saved) + ENDING;
    }

    private static void zip(Path file, OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16);
        Files.copy(file, zipped);
        zipped.finish();
    }

    private boolean isOld(Kept kept, VersionPolicy policy) {
        return kept.replaced().isBefore(clock.instant().minus(Duration.ofDays(policy.days())));
    }

    /** What is kept of a document, the latest first. */
    public List<Kept> list(String document, String annotator) throws IOException {
        Path folder = folder(document, annotator);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Kept> all = new ArrayList<>(files.flatMap(f -> kept(f).stream()).toList());
            all.sort(Comparator.comparing(Kept::replaced).reversed());
            return all;
        }
    }

    private static Optional<Kept> kept(Path file) {
        String name = file.getFileName().toString();
        int middle = name.indexOf('_');
        if (middle < 0 || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Kept(time(name.substring(middle + 1, name.length() - ENDING.length())),
                    time(name.substring(0, middle)), file));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // somebody else's file
        }
    }

    private static Instant time(String words) {
        return TIME.parse(words, Instant::from);
    }

    /** The content of a file that was kept, as it was. */
    public static InputStream open(Path kept) throws IOException {
        InputStream in = Files.newInputStream(kept);
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Lets go of what is too old, in the whole corpus. */
    public void prune(VersionPolicy policy) throws IOException {
        if (!Files.isDirectory(folder())) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder(), 3)) {
            for (Kept kept : files.flatMap(f -> kept(f).stream()).filter(k -> isOld(k, policy)).toList()) {
                Files.deleteIfExists(kept.file());
            }
        }
    }
}
