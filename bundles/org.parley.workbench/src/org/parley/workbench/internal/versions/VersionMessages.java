package org.parley.workbench.internal.versions;

import org.eclipse.osgi.util.NLS;

/** The words of this package, by key. */
final class VersionMessages extends NLS {

    public static String dialog_title;
    public static String dialog_heading;
    public static String dialog_none;
    public static String dialog_versions;
    public static String dialog_versionsName;
    public static String dialog_against;
    public static String dialog_againstNow;
    public static String dialog_againstNext;
    public static String dialog_differences;
    public static String dialog_differencesName;
    public static String dialog_same;
    public static String dialog_reading;
    public static String dialog_restore;
    public static String dialog_saved;
    public static String dialog_replaced;
    public static String dialog_annotator;
    public static String dialog_changes;
    public static String dialog_kind;
    public static String dialog_place;
    public static String dialog_type;
    public static String dialog_text;
    public static String dialog_detail;
    public static String kind_added;
    public static String kind_removed;
    public static String kind_changed;
    public static String count;
    public static String place;
    public static String change;
    public static String nothing;
    public static String list_job;
    public static String compare_job;
    public static String restore_job;
    public static String restore_operation;
    public static String restore_text;
    public static String page_description;
    public static String page_days;
    public static String page_number;
    public static String page_hint;

    static {
        NLS.initializeMessages("org.parley.workbench.internal.versions.messages", VersionMessages.class); //$NON-NLS-1$
    }

    private VersionMessages() {
    }
}
