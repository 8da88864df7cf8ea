package org.parley.export.internal.tei;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.parley.core.DocumentText;
import org.parley.core.corpus.DocumentInfo;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.model.Entity;

/** The header: what is known of the document, and who is mentioned in it. */
final class TeiHeader {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"); //$NON-NLS-1$

    private final TeiXml xml;
    private final DocumentInfo info;
    private final String name;
    private final String language;

    TeiHeader(TeiXml xml, DocumentInfo info, String name, String language) {
        this.xml = xml;
        this.info = info;
        this.name = name;
        this.language = language;
    }

    /** A text in characters that XML has. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (DocumentText.isForbidden(text, i)) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    /** A text in characters that attributes have: readers take all other white space there for spaces. */
    static String line(String text) {
        return clean(text).replaceAll("[\t\n\r]", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }

    void write(List<Entity> entities) throws XMLStreamException {
        xml.open("teiHeader"); //$NON-NLS-1$
        xml.open("fileDesc"); //$NON-NLS-1$
        xml.open("titleStmt"); //$NON-NLS-1$
        xml.leaf("title", clean(info.title().isEmpty() ? name : info.title())); //$NON-NLS-1$
        xml.close();
        xml.open("publicationStmt"); //$NON-NLS-1$
        xml.leaf("p", ExportMessages.format("tei.publication")); //$NON-NLS-1$ //$NON-NLS-2$
        xml.close();
        source();
        xml.close();
        xml.open("encodingDesc"); //$NON-NLS-1$
        xml.leaf("p", ExportMessages.format("tei.encoding")); //$NON-NLS-1$ //$NON-NLS-2$
        xml.close();
        profile(entities);
        xml.close();
    }

    private void source() throws XMLStreamException {
        xml.open("sourceDesc"); //$NON-NLS-1$
        xml.open("bibl"); //$NON-NLS-1$
        xml.leaf("title", clean(info.title().isEmpty() ? name : info.title())); //$NON-NLS-1$
        if (!info.source().isEmpty()) {
            xml.leaf("publisher", clean(info.source())); //$NON-NLS-1$
        }
        if (!info.date().isEmpty()) {
            xml.leaf("date", clean(info.date())); //$NON-NLS-1$
        }
        if (!info.url().isEmpty()) {
            String url = clean(info.url());
            xml.leaf("ref", url, "target", isAddress(url) ? url : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        for (Map.Entry<String, String> field : info.fields().entrySet()) {
            xml.leaf("note", clean(field.getValue()), "n", line(field.getKey())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        xml.close();
        xml.close();
    }

    private static boolean isAddress(String url) {
        try {
            return new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false; // what is not one stands as text alone
        }
    }

    private void profile(List<Entity> entities) throws XMLStreamException {
        boolean hasLanguage = LANGUAGE.matcher(language).matches();
        if (!hasLanguage && entities.isEmpty()) {
            return;
        }
        xml.open("profileDesc"); //$NON-NLS-1$
        if (hasLanguage) {
            xml.open("langUsage"); //$NON-NLS-1$
            xml.leaf("language", language, "ident", language); //$NON-NLS-1$ //$NON-NLS-2$
            xml.close();
        }
        if (!entities.isEmpty()) {
            participants(entities);
        }
        xml.close();
    }

    /** Who is mentioned: persons, and groups of them for all others that may speak. */
    private void participants(List<Entity> entities) throws XMLStreamException {
        xml.open("particDesc"); //$NON-NLS-1$
        xml.open("listPerson"); //$NON-NLS-1$
        for (Entity entity : entities) {
            String person = switch (entity.kind()) {
            case "ORGANIZATION", "COUNTRY", "GROUP", "MEDIA" -> "personGrp"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            default -> "person"; //$NON-NLS-1$
            };
            xml.open(person, "xml:id", TeiElement.id(entity)); //$NON-NLS-1$
            if (!entity.name().isEmpty()) {
                xml.leaf("persName", clean(entity.name())); //$NON-NLS-1$
            }
            if (!entity.id().isEmpty()) {
                xml.leaf("idno", clean(entity.id())); //$NON-NLS-1$
            }
            if (entity.name().isEmpty() && entity.id().isEmpty()) {
                xml.leaf("note", ExportMessages.format("tei.unnamed")); //$NON-NLS-1$ //$NON-NLS-2$
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }
}
