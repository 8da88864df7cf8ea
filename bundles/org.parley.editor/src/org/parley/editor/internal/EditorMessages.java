package org.parley.editor.internal;

import org.eclipse.osgi.util.NLS;

/** What people read in this bundle, but for plugin.xml. */
public final class EditorMessages extends NLS {

    public static String editor_readOnly;
    public static String editor_readOnlyTitle;
    public static String open_again;
    public static String open_cancel;
    public static String open_cancelled;
    public static String open_close;
    public static String open_job;
    public static String open_opening;

    public static String status_notOpened;
    public static String status_notReopened;
    public static String status_notSaved;
    public static String status_operationFailed;
    public static String status_outsideText;
    public static String status_wrongInput;

    public static String layer_agreement;
    public static String layer_agreements;
    public static String layer_argument;
    public static String layer_arguments;
    public static String layer_count;
    public static String layer_cue;
    public static String layer_cues;
    public static String layer_other;
    public static String layer_others;
    public static String layer_quote;
    public static String layer_quotes;
    public static String layer_speaker;
    public static String layer_speakers;

    public static String name_together;
    public static String operation_accept;
    public static String operation_change;
    public static String operation_clear;
    public static String operation_create;
    public static String operation_delete;
    public static String operation_kinds;
    public static String operation_link;
    public static String operation_one;
    public static String operation_mendLinks;
    public static String operation_reject;
    public static String operation_resize;
    public static String operation_unlink;
    public static String operation_withLink;
    public static String operation_withLinks;

    public static String describe_info;
    public static String describe_line;
    public static String describe_name;

    public static String link_above;
    public static String link_below;
    public static String link_far;
    public static String link_here;

    public static String form_addLink;
    public static String form_confidence;
    public static String form_confidenceUnknown;
    public static String form_goTo;
    public static String form_inParts;
    public static String form_notANumber;
    public static String form_nothingToLink;
    public static String form_notShown;
    public static String form_removeLink;

    public static String history_redo;
    public static String history_undo;

    public static String keys_command;
    public static String keys_info;
    public static String keys_key;
    public static String keys_own;
    public static String keys_title;

    public static String legend_ownTooltip;
    public static String legend_tooltip;

    public static String message_beginFocused;
    public static String message_endFocused;
    public static String message_done;
    public static String message_redone;
    public static String message_undone;
    public static String message_noAnnotation;
    public static String message_noSuggestion;
    public static String message_noUnattributed;
    public static String message_nothingToLink;

    public static String outline_byPosition;
    public static String outline_bySpeaker;
    public static String outline_byType;
    public static String outline_nobody;
    public static String outline_orderTip;
    public static String outline_outside;
    public static String outline_speakerDetail;

    public static String page_overview;
    public static String page_text;

    public static String problem_cut;
    public static String problem_delete;
    public static String problem_deleteCopies;
    public static String problem_deletedTarget;
    public static String problem_emptyLink;
    public static String problem_foreign;
    public static String problem_foreignFeatures;
    public static String problem_header;
    public static String problem_none;
    public static String problem_noPlugIn;
    public static String problem_outside;
    public static String problem_removeLink;
    public static String problem_stack;
    public static String problem_wrongTarget;

    public static String save_job;
    public static String state_accepted;
    public static String state_rejected;
    public static String state_suggested;

    public static String suggestions_header;
    public static String suggestions_none;

    public static String view_noDocument;
    public static String view_nothingSelected;

    public static String operation_split;
    public static String operation_merge;
    public static String operation_markOther;
    public static String operation_markOthers;
    public static String operation_identify;
    public static String operation_report;
    public static String confirm_accept;
    public static String confirm_reject;
    public static String message_confirm;
    public static String message_noMerge;
    public static String message_noOthers;
    public static String message_hidden;
    public static String message_noProblem;
    public static String message_noSplit;
    public static String message_noUntagged;
    public static String message_nobodyElse;
    public static String message_nothingToTag;
    public static String message_typeFeature;
    public static String message_typeLayer;
    public static String message_typeName;
    public static String message_typeSlot;
    public static String message_typeTarget;
    public static String message_typeValue;
    public static String message_typeAnnotation;
    public static String message_typeWord;
    public static String value_info;
    public static String description_info;
    public static String description_line;
    public static String description_title;
    public static String status_noJournal;
    public static String status_journalInUse;
    public static String status_journalKept;
    public static String status_journalUnreadable;
    public static String status_changedOutside;
    public static String operation_restore;
    public static String find_badPattern;
    public static String find_tooComplex;
    public static String find_case;
    public static String find_count;
    public static String find_features;
    public static String find_featuresTip;
    public static String find_label;
    public static String find_next;
    public static String find_nothing;
    public static String find_pattern;
    public static String find_previous;
    public static String line_bad;
    public static String line_question;
    public static String line_title;
    public static String status_otherText;
    public static String operation_reload;
    public static String operation_mergeOutside;
    public static String outside_job;
    public static String outside_title;
    public static String outside_merge;
    public static String outside_reload;
    public static String outside_keep;
    public static String outside_saveOver;
    public static String outside_clean;
    public static String outside_dirty;

    static {
        NLS.initializeMessages("org.parley.editor.internal.messages", EditorMessages.class); //$NON-NLS-1$
    }

    private EditorMessages() {
    }
}
