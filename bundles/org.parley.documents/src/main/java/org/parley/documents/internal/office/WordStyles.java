package org.parley.documents.internal.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Watch;

/** Which styles of a DOCX mark furniture: tables of contents. Their names are English in every language of Word. */
final class WordStyles implements Xml.Handler {

    private final Set<String> contents = new HashSet<>();
    private String style = "";

    static WordStyles of(Archive archive, String main, Watch watch) throws Refusal {
        WordStyles styles = new WordStyles();
        String part = main.substring(0, main.lastIndexOf('/') + 1) + "styles.xml";
        byte[] bytes = archive.part(part);
        if (bytes != null) {
            Xml.read(bytes, part, styles, watch);
        }
        return styles;
    }

    /** Whether paragraphs of a style are lines of a table of contents. */
    boolean isContents(String styleId) {
        return contents.contains(styleId) || styleId.matches("TOC\\d");
    }

    @Override
    public void start(String name, XMLStreamReader reader) {
        if ("style".equals(name)) {
            style = String.valueOf(Xml.attribute(reader, "styleId"));
        } else if ("name".equals(name)) {
            String value = String.valueOf(Xml.attribute(reader, "val")).toLowerCase(Locale.ROOT);
            if (value.matches("toc \\d|table of figures")) {
                contents.add(style);
            }
        }
    }

    @Override
    public void end(String name) {
        // styles are flat
    }

    @Override
    public void text(String text) {
        // nothing but attributes counts
    }
}
