package org.parley.sample.internal;

import org.eclipse.osgi.util.NLS;

/** What people see. */
public final class Messages extends NLS {

    public static String annotator_label;
    public static String exporter_label;
    public static String list_label;
    public static String view_text;
    public static String view_value;

    static {
        initializeMessages("org.parley.sample.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
