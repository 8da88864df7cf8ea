package org.parley.export.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.parley.export.internal.ExportMessages;

/** The tables of an export. Columns keep their names and places: programs of others rely on them. */
enum Table {
    QUOTES("quote# begin# end# parts quote_type attitude speaker speaker_name speaker_id speaker_kind speaker_mention "//$NON-NLS-1$
            + "addressee reporter cue cue_type negated? text sentence"), //$NON-NLS-1$
    SPEAKERS("speaker_number# begin# end# text name entity_id kind mention_type title side spoken#"), //$NON-NLS-1$
    AGREEMENTS("agreement# begin# end# text agreement_type status factuality event_code parties mediators topics terms "//$NON-NLS-1$
            + "places times evidence sentence"), //$NON-NLS-1$
    ARGUMENTS("agreement# role argument_type kind begin# end# text name value"); //$NON-NLS-1$

    private static final String BEFORE = "document annotator "; //$NON-NLS-1$
    private static final String BEHIND = " state confidence# origin unsure? note " //$NON-NLS-1$
            + "doc_title doc_date doc_source doc_url doc_language doc_fields"; //$NON-NLS-1$

    private final List<Column> columns = new ArrayList<>();

    Table(String own) {
        for (String name : (BEFORE + own + BEHIND).split(" ")) { //$NON-NLS-1$
            columns.add(switch (name.charAt(name.length() - 1)) {
            case '#' -> new Column(name.substring(0, name.length() - 1), Column.Type.NUMBER);
            case '?' -> new Column(name.substring(0, name.length() - 1), Column.Type.FLAG);
            default -> new Column(name, Column.Type.TEXT);
            });
        }
    }

    /** From left to right. */
    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** Name of the file, without an ending. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people see. */
    String label() {
        return ExportMessages.format("tables." + fileName()); //$NON-NLS-1$
    }
}
