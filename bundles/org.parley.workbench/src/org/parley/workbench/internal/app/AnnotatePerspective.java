package org.parley.workbench.internal.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewLayout;
import org.parley.editor.EditorIds;
import org.parley.workbench.WorkbenchIds;

/** Left the corpus and the speakers, in the middle the text, right what belongs to the annotation in hand. */
public final class AnnotatePerspective implements IPerspectiveFactory {

    private static final float LEFT = 0.19f;
    private static final float RIGHT = 0.7f;
    private static final float SPEAKERS = 0.55f;
    private static final float SUGGESTIONS = 0.5f;
    private static final float PROGRESS = 0.75f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        String area = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, area); //$NON-NLS-1$
        left.addView(WorkbenchIds.CORPUS_VIEW);
        IFolderLayout below = layout.createFolder("leftBelow", IPageLayout.BOTTOM, SPEAKERS, "left"); //$NON-NLS-1$ //$NON-NLS-2$
        below.addView(WorkbenchIds.SPEAKERS_VIEW);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, area); //$NON-NLS-1$
        right.addView(EditorIds.ANNOTATION_VIEW);
        right.addView(EditorIds.OUTLINE_VIEW);
        right.addView(WorkbenchIds.GUIDELINES_VIEW);
        IFolderLayout rightBelow = layout.createFolder("rightBelow", IPageLayout.BOTTOM, SUGGESTIONS, "right"); //$NON-NLS-1$ //$NON-NLS-2$
        rightBelow.addView(EditorIds.SUGGESTIONS_VIEW);
        rightBelow.addView(EditorIds.PROBLEMS_VIEW);
        layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, PROGRESS, area) //$NON-NLS-1$
                .addPlaceholder("org.eclipse.ui.views.ProgressView"); //$NON-NLS-1$
        rightBelow.addPlaceholder(WorkbenchIds.HISTORY_VIEW);
        for (String view : new String[] { WorkbenchIds.CORPUS_VIEW, WorkbenchIds.SPEAKERS_VIEW,
                EditorIds.ANNOTATION_VIEW, EditorIds.OUTLINE_VIEW, EditorIds.SUGGESTIONS_VIEW,
                EditorIds.PROBLEMS_VIEW,
                WorkbenchIds.GUIDELINES_VIEW }) {
            IViewLayout part = layout.getViewLayout(view);
            if (part != null) {
                part.setCloseable(false); // nobody loses a part of the window by a slip
            }
        }
    }
}
