package org.parley.documents.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamReader;

import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Watch;

/** What the parts of an Office Open XML file refer to. Nothing that lies outside of the file is ever opened. */
final class Relations {

    private static final String PACKAGE = "_rels/.rels";
    private static final String USUAL_MAIN = "word/document.xml";

    /** One relation. */
    private record Relation(String type, String target, boolean external) {
    }

    /** Collects them. */
    private record Collector(Consumer<Relation> relations) implements Xml.Handler {

        @Override
        public void start(String name, XMLStreamReader reader) {
            if ("Relationship".equals(name)) {
                String type = String.valueOf(Xml.attribute(reader, "Type"));
                relations.accept(new Relation(type.substring(type.lastIndexOf('/') + 1),
                        String.valueOf(Xml.attribute(reader, "Target")),
                        "External".equalsIgnoreCase(Xml.attribute(reader, "TargetMode"))));
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

    private Relations() {
    }

    /** The name of the part that holds the text. */
    static String main(Archive archive, Watch watch) throws Refusal {
        byte[] relations = archive.part(PACKAGE);
        if (relations != null) {
            for (Relation relation : read(relations, PACKAGE, watch)) {
                String target = relation.target().startsWith("/") ? relation.target().substring(1) : relation.target();
                if ("officeDocument".equals(relation.type()) && archive.part(target) != null) {
                    return target;
                }
            }
        }
        return USUAL_MAIN;
    }

    /** What the file would have fetched from elsewhere: templates, pictures, objects; not links for people to follow. */
    static List<String> outside(byte[] relations, String part, Watch watch) throws Refusal {
        return read(relations, part, watch).stream().filter(r -> r.external() && !"hyperlink".equals(r.type()))
                .map(Relation::target).toList();
    }

    private static List<Relation> read(byte[] relations, String part, Watch watch) throws Refusal {
        List<Relation> all = new ArrayList<>();
        Xml.read(relations, part, new Collector(all::add), watch);
        return all;
    }
}
