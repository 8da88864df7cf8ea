package org.parley.export.internal.json;

/** The names of JSON CAS 0.4. */
final class Names {

    static final String HEADER = "%HEADER"; //$NON-NLS-1$
    static final String OFFSETS = "offset-encoding"; //$NON-NLS-1$
    static final String TYPES = "%TYPES"; //$NON-NLS-1$
    static final String NAME = "%NAME"; //$NON-NLS-1$
    static final String SUPER_TYPE = "%SUPER_TYPE"; //$NON-NLS-1$
    static final String RANGE = "%RANGE"; //$NON-NLS-1$
    static final String ELEMENT_TYPE = "%ELEMENT_TYPE"; //$NON-NLS-1$
    static final String SHARED = "%MULTIPLE_REFERENCES_ALLOWED"; //$NON-NLS-1$
    static final String STRUCTURES = "%FEATURE_STRUCTURES"; //$NON-NLS-1$
    static final String ID = "%ID"; //$NON-NLS-1$
    static final String TYPE = "%TYPE"; //$NON-NLS-1$
    static final String ELEMENTS = "%ELEMENTS"; //$NON-NLS-1$
    static final String VIEWS = "%VIEWS"; //$NON-NLS-1$
    static final String SOFA = "%SOFA"; //$NON-NLS-1$
    static final String MEMBERS = "%MEMBERS"; //$NON-NLS-1$
    /** Before the name of a feature whose value is the id of a feature structure. */
    static final char REFERENCE = '@';
    /** Before the name of a feature whose value is a number that JSON does not have, as a string. */
    static final char NUMBER = '#';
    /** Before the name of a feature whose value is an offset. */
    static final char ANCHOR = '^';

    private Names() {
    }
}
