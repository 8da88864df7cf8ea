package org.parley.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** The words of the workbench, by key. */
public final class Messages extends NLS {

    public static String window_title;
    public static String window_titleOfDocument;
    public static String start_job;
    public static String count_job;
    public static String corpus_accessible;
    public static String corpus_documentDetail;
    public static String corpus_documentNew;
    public static String corpus_documentInWork;
    public static String corpus_documentDone;
    public static String corpus_documentUnknown;
    public static String corpus_open;
    public static String corpus_none;
    public static String corpus_none_new;
    public static String corpus_none_open;
    public static String corpus_tooltip;
    public static String guidelines_none;
    public static String guidelines_accessible;
    public static String guidelines_job;
    public static String openCorpus_title;
    public static String openCorpus_message;
    public static String openCorpus_job;

    static {
        NLS.initializeMessages("org.parley.workbench.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
