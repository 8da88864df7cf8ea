package org.parley.workbench.internal.views;

import java.util.Set;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.PlatformUI;
import org.parley.workbench.internal.Messages;

/** How speakers look in their view: the name, then fainter the number of quotes and how the text calls them. */
final class SpeakerLabels extends StyledCellLabelProvider {

    /** The editor's colour for problems, which goes with the theme. */
    private static final String PROBLEM_COLOR = "org.parley.editor.color.problem"; //$NON-NLS-1$
    private static final StyledString.Styler PROBLEM = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                    .get(PROBLEM_COLOR);
        }
    };

    @Override
    public void update(ViewerCell cell) {
        StyledString text = text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        return text(element).getString();
    }

    private static StyledString text(Object element) {
        if (element instanceof SpeakersView.Unattributed none) {
            int count = none.quotes().size();
            return new StyledString(count == 1 ? Messages.speakers_oneWithout
                    : NLS.bind(Messages.speakers_without, count), PROBLEM);
        }
        SpeakerIndex.Entry speaker = (SpeakerIndex.Entry) element;
        Set<String> others = speaker.otherNames();
        String detail = others.isEmpty() ? String.valueOf(speaker.quotes())
                : NLS.bind(Messages.speakers_detail, speaker.quotes(), String.join(", ", others)); //$NON-NLS-1$
        return new StyledString(speaker.name()).append("   " + detail, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
    }
}
