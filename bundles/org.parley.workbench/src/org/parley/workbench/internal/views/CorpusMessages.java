package org.parley.workbench.internal.views;

import org.eclipse.osgi.util.NLS;

/** What people read in the corpus view about the documents that they look for. */
final class CorpusMessages extends NLS {

    public static String columns;
    public static String column_date;
    public static String column_language;
    public static String column_people;
    public static String column_source;
    public static String column_title;
    public static String filter_accessible;
    public static String filter_hint;
    public static String filter_tooltip;
    public static String records_job;
    public static String tooltip_people;

    static {
        NLS.initializeMessages("org.parley.workbench.internal.views.corpus", CorpusMessages.class); //$NON-NLS-1$
    }

    private CorpusMessages() {
    }
}
