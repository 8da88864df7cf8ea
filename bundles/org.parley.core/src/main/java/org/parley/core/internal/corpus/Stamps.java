package org.parley.core.internal.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.WeakHashMap;

import org.apache.uima.cas.CAS;

/** Remembers of CASes what their files held when they were read or written last: SHA-256, 64 hexadecimal digits. */
public final class Stamps {

    /** Stands for a file that is not there. */
    public static final String NONE = "none"; //$NON-NLS-1$

    private record Known(String file, String stamp) {
    }

    private final Map<CAS, Known> known = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * Remembers one.
     *
     * @param file
     *            the file, or null for a CAS that is in none yet
     */
    public void put(CAS cas, String file, String stamp) {
        known.put(cas, new Known(file, stamp));
    }

    /** What is remembered; null for a CAS that came from elsewhere. */
    public String get(CAS cas) {
        Known found = known.get(cas);
        return found == null ? null : found.stamp();
    }

    /** What is remembered of this file; null for a CAS that came from elsewhere or from another file. */
    public String get(CAS cas, Path file) {
        Known found = known.get(cas);
        boolean fits = found != null && (found.file() == null || found.file().equals(file.toString()));
        return fits ? found.stamp() : null;
    }

    /** Of what a file holds now; {@link #NONE} if there is none. */
    public static String of(Path file) throws IOException {
        try (DigestInputStream in = digesting(Files.newInputStream(file))) {
            return finish(in);
        } catch (NoSuchFileException e) {
            return NONE;
        }
    }

    /** A stream that counts its digest as it is read; closing it closes the other. */
    public static DigestInputStream digesting(InputStream in) {
        return new DigestInputStream(in, digest());
    }

    /** Counts a stamp. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The stamp of what was counted. */
    public static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Reads what is left, and says the stamp of all. */
    public static String finish(DigestInputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = in.read(buffer);
        while (read >= 0) {
            read = in.read(buffer);
        }
        return text(in.getMessageDigest());
    }
}
