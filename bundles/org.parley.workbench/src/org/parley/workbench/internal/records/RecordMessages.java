package org.parley.workbench.internal.records;

import org.eclipse.osgi.util.NLS;

/** What people read about what is known of documents. */
final class RecordMessages extends NLS {

    public static String add;
    public static String badDate;
    public static String badLanguage;
    public static String date;
    public static String description;
    public static String fields;
    public static String fieldsName;
    public static String heading;
    public static String language;
    public static String languageOf;
    public static String newField;
    public static String newValue;
    public static String readJob;
    public static String remove;
    public static String saveJob;
    public static String source;
    public static String title;
    public static String title_window;
    public static String url;
    public static String value;

    static {
        NLS.initializeMessages("org.parley.workbench.internal.records.messages", RecordMessages.class); //$NON-NLS-1$
    }

    private RecordMessages() {
    }
}
