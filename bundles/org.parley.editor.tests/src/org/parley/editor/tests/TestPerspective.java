package org.parley.editor.tests;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.parley.editor.EditorIds;

/** The editor with its views at the right. */
public final class TestPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.73f, layout.getEditorArea());
        right.addView(EditorIds.ANNOTATION_VIEW);
        right.addView(EditorIds.OUTLINE_VIEW);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.55f, "right");
        below.addView(EditorIds.SUGGESTIONS_VIEW);
        below.addView(EditorIds.PROBLEMS_VIEW);
    }
}
