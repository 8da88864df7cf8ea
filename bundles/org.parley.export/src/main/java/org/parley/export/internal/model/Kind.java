package org.parley.export.internal.model;

/** What an annotation is to Parley; types of plug-ins are of the kind of the type that they specialise. */
public enum Kind {
    SPEAKER("org.parley.type.Speaker"), CUE("org.parley.type.Cue"), QUOTE("org.parley.type.Quote"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    AGREEMENT("org.parley.type.Agreement"), ARGUMENT("org.parley.type.AgreementArgument"), //$NON-NLS-1$ //$NON-NLS-2$
    /** Something of a plug-in or of the user's own. */
    OTHER(""); //$NON-NLS-1$

    private final String typeName;

    Kind(String typeName) {
        this.typeName = typeName;
    }

    /** Full name of the type; empty for {@link #OTHER}. */
    public String typeName() {
        return typeName;
    }
}
