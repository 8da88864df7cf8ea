package org.parley.sample.internal;

import org.eclipse.osgi.util.NLS;

/** What people see. */
final class Messages extends NLS {

    static String annotator_label;
    static String exporter_label;
    static String view_text;
    static String view_value;

    static {
        initializeMessages("org.parley.sample.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
