package org.parley.documents.internal.office;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.Watch;

/** The parts of a zip archive that matter, unpacked in memory within limits. */
public final class Archive {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    private Archive() {
    }

    /**
     * Unpacks.
     *
     * @param wanted
     *            which parts are kept, by name; the others are only listed
     * @throws Refusal
     *             if it is no archive, or unpacks to too much
     */
    public static Archive read(InputStream in, Predicate<String> wanted, Report report, Watch watch)
            throws IOException {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(new Unclosed(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.add(entry, zip, wanted, report, watch);
            }
        } catch (Refusal e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are no text
            throw Refusal.broken(e);
        }
        if (archive.names.isEmpty()) {
            throw Refusal.of("archive.none");
        }
        return archive;
    }

    private void add(ZipEntry entry, ZipInputStream zip, Predicate<String> wanted, Report report, Watch watch)
            throws IOException {
        String name = entry.getName();
        if (names.size() >= watch.limits().entries()) {
            throw Refusal.of("limit.entries", watch.limits().entries());
        }
        boolean outside = climbsOut(name);
        if (outside) {
            report.name("archive.outside", name);
        } else {
            names.add(name);
        }
        boolean keep = !outside && wanted.test(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 15];
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            watch.unpacked(count);
            if (keep) {
                out.write(buffer, 0, count);
            }
        }
        if (keep && parts.putIfAbsent(name, out.toByteArray()) != null) {
            throw Refusal.of("archive.twice", name);
        }
    }

    /** The bytes of a part, or null. */
    public byte[] part(String name) {
        return parts.get(name);
    }

    /** The bytes of a part. */
    public byte[] need(String name) throws Refusal {
        byte[] part = parts.get(name);
        if (part == null) {
            throw Refusal.of("archive.missing", name);
        }
        return part;
    }

    /** The names of all parts, in order. */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    private static boolean climbsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.contains(":") || ("/" + path + "/").contains("/../");
    }

    /** The caller closes what it opened. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // left open
        }
    }
}
