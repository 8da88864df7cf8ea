package org.parley.editor;

/** Ids of what this bundle contributes to the workbench, for perspectives, menus and preferences. */
public final class EditorIds {

    /** View with the form of the selected annotation. */
    public static final String ANNOTATION_VIEW = "org.parley.editor.view.annotation"; //$NON-NLS-1$
    /** View with the annotations by type, by speaker and by position. */
    public static final String OUTLINE_VIEW = "org.parley.editor.view.outline"; //$NON-NLS-1$
    /** View with the open suggestions and the legend. */
    public static final String SUGGESTIONS_VIEW = "org.parley.editor.view.suggestions"; //$NON-NLS-1$
    /** View with what is wrong with the document. */
    public static final String PROBLEMS_VIEW = "org.parley.editor.view.problems"; //$NON-NLS-1$
    /** Menu Annotate. */
    public static final String ANNOTATE_MENU = "org.parley.editor.menu.annotate"; //$NON-NLS-1$
    /** Menu Go. */
    public static final String GO_MENU = "org.parley.editor.menu.go"; //$NON-NLS-1$
    /** Key binding context that is active while an editor has the focus. */
    public static final String CONTEXT = "org.parley.editor.context"; //$NON-NLS-1$
    /** Font of the text, in the workbench's font registry. */
    public static final String FONT = "org.parley.editor.font"; //$NON-NLS-1$

    private EditorIds() {
    }
}
