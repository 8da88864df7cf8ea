package org.parley.workbench;

/**
 * Names under which other plug-ins find places in the workbench: to add a view to its perspective
 * ({@code org.eclipse.ui.perspectiveExtensions}) or a command to its menus ({@code org.eclipse.ui.menus}).
 */
public final class WorkbenchIds {

    /** The perspective in which people annotate. */
    public static final String ANNOTATE_PERSPECTIVE = "org.parley.workbench.annotate"; //$NON-NLS-1$
    /** The view of the open corpora and their documents. */
    public static final String CORPUS_VIEW = "org.parley.workbench.corpus"; //$NON-NLS-1$
    /** The view of the speakers of the open document. */
    public static final String SPEAKERS_VIEW = "org.parley.workbench.speakers"; //$NON-NLS-1$
    /** The view of the guidelines of the corpus. */
    public static final String GUIDELINES_VIEW = "org.parley.workbench.guidelines"; //$NON-NLS-1$

    /** The view of who changed what in the open document and when. */
    public static final String HISTORY_VIEW = "org.parley.workbench.history"; //$NON-NLS-1$

    private WorkbenchIds() {
    }
}
