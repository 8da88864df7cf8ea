package org.parley.editor.internal;

import org.eclipse.osgi.util.NLS;

/** What people read in this bundle, but for plugin.xml. */
public final class EditorMessages extends NLS {

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

    public static String operation_accept;
    public static String operation_acceptMany;
    public static String operation_change;
    public static String operation_create;
    public static String operation_delete;
    public static String operation_deleteMany;
    public static String operation_link;
    public static String operation_reject;
    public static String operation_rejectMany;
    public static String operation_resize;
    public static String operation_unlink;

    static {
        NLS.initializeMessages("org.parley.editor.internal.messages", EditorMessages.class); //$NON-NLS-1$
    }

    private EditorMessages() {
    }
}
