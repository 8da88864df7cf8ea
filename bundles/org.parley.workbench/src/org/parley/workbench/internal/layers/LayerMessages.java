package org.parley.workbench.internal.layers;

import org.eclipse.osgi.util.NLS;

/** What people read about layers. */
final class LayerMessages extends NLS {

    public static String accessible;
    public static String addFeature;
    public static String addLayer;
    public static String addTag;
    public static String applyJob;
    public static String cancelled;
    public static String description;
    public static String heading;
    public static String importTypes;
    public static String inUse;
    public static String inUse_remove;
    public static String inUse_tag;
    public static String inUse_title;
    public static String kind;
    public static String kind_boolean;
    public static String kind_float;
    public static String kind_integer;
    public static String kind_link;
    public static String kind_string;
    public static String message;
    public static String name;
    public static String name_hint;
    public static String remove;
    public static String rename;
    public static String tags;
    public static String tags_hint;
    public static String target;
    public static String title;
    public static String title_feature;
    public static String title_import;
    public static String title_layer;
    public static String title_rename;
    public static String title_tag;
    public static String tree_feature;
    public static String willClose;
    public static String count;

    static {
        NLS.initializeMessages("org.parley.workbench.internal.layers.messages", LayerMessages.class); //$NON-NLS-1$
    }

    private LayerMessages() {
    }
}
