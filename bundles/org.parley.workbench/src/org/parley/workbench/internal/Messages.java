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
    public static String import_title;
    public static String import_heading;
    public static String import_description;
    public static String import_inputs;
    public static String import_inputsName;
    public static String import_addFiles;
    public static String import_addFolder;
    public static String import_remove;
    public static String import_corpus;
    public static String import_job;
    public static String import_summary;
    public static String import_read;
    public static String import_renamed;
    public static String import_noText;
    public static String newCorpus_title;
    public static String newCorpus_heading;
    public static String newCorpus_description;
    public static String newCorpus_name;
    public static String newCorpus_parent;
    public static String newCorpus_language;
    public static String newCorpus_where;
    public static String newCorpus_badName;
    public static String newCorpus_badLanguage;
    public static String newCorpus_exists;
    public static String folder_browse;
    public static String folder_needed;
    public static String folder_bad;
    public static String export_title;
    public static String export_heading;
    public static String export_description;
    public static String export_format;
    public static String export_annotator;
    public static String export_documents;
    public static String export_all;
    public static String export_one;
    public static String export_selected;
    public static String export_folder;
    public static String export_options;
    public static String export_noFormats;
    public static String export_job;
    public static String export_summary;
    public static String export_companion;
    public static String export_place;
    public static String problems_heading;
    public static String problems_description;
    public static String problems_none;
    public static String problems_some;
    public static String problems_cancelled;
    public static String result_accessible;
    public static String result_name;
    public static String result_kind;
    public static String result_detail;
    public static String result_fine;
    public static String result_changed;
    public static String result_refused;
    public static String annotate_jobDocument;
    public static String annotate_jobCorpus;
    public static String annotate_operation;
    public static String refresh_job;
    public static String log_title;
    public static String log_where;
    public static String log_empty;
    public static String preferences_description;
    public static String preferences_annotator;
    public static String preferences_annotatorHint;
    public static String preferences_badAnnotator;
    public static String preferences_theme;
    public static String preferences_themeSystem;
    public static String preferences_themeHint;
    public static String preferences_themeLight;
    public static String preferences_themeDark;
    public static String preferences_annotators;
    public static String preferences_noAnnotators;
    public static String speakers_accessible;
    public static String speakers_without;
    public static String speakers_oneWithout;
    public static String speakers_detail;
    public static String keys_quote;
    public static String keys_speaker;
    public static String keys_agreement;
    public static String keys_cue;
    public static String keys_link;
    public static String keys_next;
    public static String keys_accept;
    public static String keys_reject;
    public static String keys_unattributed;
    public static String keys_all;
    public static String theme_restart;
    public static String theme_restartTitle;

    static {
        NLS.initializeMessages("org.parley.workbench.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
