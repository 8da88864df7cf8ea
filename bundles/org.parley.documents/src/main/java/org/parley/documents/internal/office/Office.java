package org.parley.documents.internal.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamReader;

import org.parley.core.corpus.DocumentInfo;
import org.parley.documents.internal.InfoBuilder;
import org.parley.documents.internal.Reading;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.TextFlow;
import org.parley.documents.internal.Watch;

/** Reads the files of word processors: Office Open XML (ECMA-376) and OpenDocument (ISO 26300). */
public final class Office {

    /** Elements within elements; word processors stay below a hundred. */
    static final int DEEPEST = 1000;

    private static final int OLE = 0xD0CF11E0;

    private Office() {
    }

    /** Reads a DOCX. */
    public static Reading docx(InputStream in, Watch watch) throws IOException {
        Report report = new Report();
        byte[] file = watch.readFile(in);
        if (file.length > 4 && ByteBuffer.wrap(file).getInt() == OLE) {
            throw Refusal.of("docx.ole"); // an old .doc, or an encrypted file
        }
        Archive archive = Archive.read(new ByteArrayInputStream(file),
                name -> name.endsWith(".xml") || name.endsWith(".rels"), report, watch);
        String main = Relations.main(archive, watch);
        WordText text = new WordText(new TextFlow(watch.limits().textChars()), WordStyles.of(archive, main, watch),
                report);
        Xml.read(archive.need(main), main, text, watch);
        for (String notes : new String[] { "footnotes.xml", "endnotes.xml" }) {
            String part = main.substring(0, main.lastIndexOf('/') + 1) + notes;
            if (archive.part(part) != null) {
                Xml.read(archive.part(part), part, text, watch);
            }
        }
        leftOut(archive, watch, report);
        return new Reading("", text.text(), info(archive, "docProps/core.xml", watch), report);
    }

    /** Reads an ODT. */
    public static Reading odt(InputStream in, Watch watch) throws IOException {
        Report report = new Report();
        Archive archive = Archive.read(in, name -> name.endsWith(".xml"), report, watch);
        byte[] manifest = archive.part("META-INF/manifest.xml");
        if (manifest != null) {
            refuseEncrypted(manifest, watch);
        }
        OpenText text = new OpenText(new TextFlow(watch.limits().textChars()), report);
        Xml.read(archive.need("content.xml"), "content.xml", text, watch);
        return new Reading("", text.text(), info(archive, "meta.xml", watch), report);
    }

    private static void leftOut(Archive archive, Watch watch, Report report) throws Refusal {
        for (String name : archive.names()) {
            if (name.matches(".*/(?:header|footer)\\d*\\.xml")) {
                report.count("docx.headers");
            } else if (name.endsWith("vbaProject.bin")) {
                report.count("docx.macros");
            } else if (name.contains("/embeddings/") || name.contains("/activeX/")) {
                report.name("attachments", name.substring(name.lastIndexOf('/') + 1));
            } else if (name.endsWith(".rels") && archive.part(name) != null) {
                Relations.outside(archive.part(name), name, watch).forEach(t -> report.name("outside", t));
            }
        }
    }

    private static void refuseEncrypted(byte[] manifest, Watch watch) throws Refusal {
        Map<String, String> found = new TreeMap<>();
        Xml.read(manifest, "META-INF/manifest.xml", new Names(name -> found.put(name, name)), watch);
        if (found.containsKey("encryption-data")) {
            throw Refusal.of("encrypted");
        }
    }

    private static DocumentInfo info(Archive archive, String part, Watch watch) throws Refusal {
        InfoBuilder info = new InfoBuilder();
        byte[] properties = archive.part(part);
        if (properties != null) {
            Properties values = new Properties();
            Xml.read(properties, part, values, watch);
            info.title(values.get("title"));
            info.field("author", values.first("creator", "initial-creator"));
            info.date(values.first("created", "creation-date", "date", "modified"));
            info.language(values.get("language"));
            info.field("subject", values.get("subject"));
            info.field("keywords", values.first("keywords", "keyword"));
        }
        return info.build();
    }

    /** The text of each simple element, by its name. */
    private static final class Properties implements Xml.Handler {

        private final Map<String, String> values = new TreeMap<>();
        private final StringBuilder text = new StringBuilder();

        String get(String name) {
            return values.get(name);
        }

        String first(String... names) {
            for (String name : names) {
                if (values.containsKey(name)) {
                    return values.get(name);
                }
            }
            return null;
        }

        @Override
        public void start(String name, XMLStreamReader reader) {
            text.setLength(0);
        }

        @Override
        public void end(String name) {
            if (!text.isEmpty()) {
                values.putIfAbsent(name, text.toString());
            }
            text.setLength(0);
        }

        @Override
        public void text(String more) {
            text.append(more);
        }
    }
}
