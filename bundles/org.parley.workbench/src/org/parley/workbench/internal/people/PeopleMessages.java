package org.parley.workbench.internal.people;

import org.eclipse.osgi.util.NLS;
import org.parley.core.people.HistoryEntry.What;
import org.parley.core.people.WorkState;

/** What people read about who works on what. */
public final class PeopleMessages extends NLS {

    public static String state_finished;
    public static String state_inWork;
    public static String state_new;
    public static String state_of;
    public static String state_reopened;

    public static String history_accessible;
    public static String history_added;
    public static String history_annotated;
    public static String history_changed;
    public static String history_job;
    public static String history_none;
    public static String history_noDocument;
    public static String history_note;
    public static String history_removed;
    public static String history_renamed;
    public static String history_saved;
    public static String history_time;
    public static String history_what;
    public static String history_who;

    public static String others_job;
    public static String others_message;
    public static String others_none;
    public static String others_readOnly;
    public static String others_title;

    public static String protected_annotate;
    public static String protected_leave;
    public static String protected_message;
    public static String protected_reopen;
    public static String protected_title;

    public static String write_job;

    static {
        NLS.initializeMessages("org.parley.workbench.internal.people.messages", PeopleMessages.class); //$NON-NLS-1$
    }

    private PeopleMessages() {
    }

    /** What people call a state. */
    public static String of(WorkState state) {
        return switch (state) {
        case NEW -> state_new;
        case IN_WORK -> state_inWork;
        case FINISHED -> state_finished;
        case REOPENED -> state_reopened;
        };
    }

    /** What people call what was done. */
    public static String of(What what) {
        return switch (what) {
        case SAVED -> history_saved;
        case ANNOTATED -> history_annotated;
        case RENAMED -> history_renamed;
        case FINISHED -> state_finished;
        case REOPENED -> state_reopened;
        case IN_WORK -> state_inWork;
        case NEW -> state_new;
        };
    }
}
