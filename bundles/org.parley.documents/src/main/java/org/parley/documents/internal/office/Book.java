package org.parley.documents.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamReader;

import org.parley.core.corpus.DocumentInfo;
import org.parley.documents.internal.InfoBuilder;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.Watch;

/**
 * An EPUB (W3C EPUB 3.3, and EPUB 2): an archive with a package file, which says what the book is called and in which order
 * its chapters come.
 */
public final class Book {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    private final Archive archive;
    private final InfoBuilder info = new InfoBuilder();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> tables = new TreeSet<>();
    private final List<String> order = new ArrayList<>();
    private String packageFile = "";

    private Book(Archive archive) {
        this.archive = archive;
    }

    /** Opens a book and finds its chapters. */
    public static Book read(InputStream in, Report report, Watch watch) throws IOException {
        Book book = new Book(Archive.read(in,
                name -> name.matches("(?i).*\\.(?:xml|opf|x?html?)") && !name.startsWith("__MACOSX"), report, watch));
        Xml.read(book.archive.need(CONTAINER), CONTAINER, book.new Container(), watch);
        Xml.read(book.archive.need(book.packageFile), book.packageFile, book.new Package(), watch);
        byte[] encryption = book.archive.part(ENCRYPTION);
        if (encryption != null) {
            Xml.read(encryption, ENCRYPTION, book.new Locks(), watch);
        }
        return book;
    }

    /** What the package file says of the book. */
    public DocumentInfo info() {
        return info.build();
    }

    /** The chapters in their order, as HTML; parts that are missing are named in the report. */
    public List<byte[]> chapters(Report report) {
        List<byte[]> chapters = new ArrayList<>();
        for (String id : order) {
            String file = files.get(id);
            byte[] chapter = file == null ? null : archive.part(file);
            if (chapter == null) {
                report.name("epub.missing", file == null ? id : file);
            } else if (tables.contains(id)) {
                report.count("contents");
            } else {
                chapters.add(chapter);
            }
        }
        return chapters;
    }

    /** Finds the package file. */
    private final class Container implements Xml.Handler {

        @Override
        public void start(String name, XMLStreamReader reader) {
            if ("rootfile".equals(name) && packageFile.isEmpty()) {
                packageFile = String.valueOf(Xml.attribute(reader, "full-path"));
            }
        }

        @Override
        public void end(String name) {
            // has no content
        }

        @Override
        public void text(String text) {
            // has no content
        }
    }

    /** Reads metadata, files and their order. */
    private final class Package implements Xml.Handler {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void start(String name, XMLStreamReader reader) {
            text.setLength(0);
            if ("item".equals(name)) {
                String id = String.valueOf(Xml.attribute(reader, "id"));
                files.put(id, resolve(String.valueOf(Xml.attribute(reader, "href"))));
                if ((" " + Xml.attribute(reader, "properties") + " ").contains(" nav ")) {
                    tables.add(id);
                }
            } else if ("itemref".equals(name)) {
                order.add(String.valueOf(Xml.attribute(reader, "idref")));
            }
        }

        @Override
        public void end(String name) {
            String value = text.toString();
            switch (name) {
            case "title" -> info.title(value);
            case "creator" -> info.field("author", value);
            case "date" -> info.date(value);
            case "publisher" -> info.source(value);
            case "language" -> info.language(value);
            case "identifier" -> info.field("identifier", value);
            default -> {
                // not kept
            }
            }
            text.setLength(0);
        }

        @Override
        public void text(String more) {
            text.append(more);
        }
    }

    /** Refuses books whose chapters are encrypted; fonts often are, which does not matter. */
    private final class Locks implements Xml.Handler {

        @Override
        public void start(String name, XMLStreamReader reader) throws Refusal {
            String file = String.valueOf(Xml.attribute(reader, "URI"));
            if ("CipherReference".equals(name) && file.matches("(?i).*\\.x?html?")) {
                throw Refusal.of("encrypted");
            }
        }

        @Override
        public void end(String name) {
            // only references count
        }

        @Override
        public void text(String text) {
            // only references count
        }
    }

    private String resolve(String href) {
        String path = href.replaceAll("[#?].*", "");
        List<String> parts = new ArrayList<>(List.of(packageFile.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : decoded(path).split("/")) {
            if ("..".equals(part) && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!".".equals(part)) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // not encoded, then
            return path;
        }
    }
}
