package org.parley.workbench.internal.access;

import org.eclipse.osgi.util.NLS;

/** The words of this package, by key. */
final class AccessMessages extends NLS {

    public static String question_title;
    public static String question_hint;
    public static String question_readOnly;
    public static String question_takeOver;
    public static String question_cancel;
    public static String watch_job;

    static {
        NLS.initializeMessages("org.parley.workbench.internal.access.messages", AccessMessages.class); //$NON-NLS-1$
    }

    private AccessMessages() {
    }
}
