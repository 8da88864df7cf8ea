package org.parley.workbench.internal.views;

import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.parley.workbench.internal.Messages;

/** How speakers look in their view: the name, the number of quotes, and how the text calls them. */
final class SpeakerLabels {

    ColumnLabelProvider name() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                if (element instanceof SpeakersView.Unattributed none) {
                    return none.quotes().size() == 1 ? Messages.speakers_oneWithout
                            : NLS.bind(Messages.speakers_without, none.quotes().size());
                }
                return ((SpeakerIndex.Entry) element).name();
            }

            @Override
            public Color getForeground(Object element) {
                return element instanceof SpeakersView.Unattributed
                        ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR)
                        : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return detailOf(element);
            }
        };
    }

    ColumnLabelProvider detail() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return detailOf(element);
            }

            @Override
            public Color getForeground(Object element) {
                return JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
            }

            @Override
            public String getToolTipText(Object element) {
                return detailOf(element);
            }
        };
    }

    private static String detailOf(Object element) {
        if (!(element instanceof SpeakerIndex.Entry speaker)) {
            return ""; //$NON-NLS-1$
        }
        Set<String> others = speaker.otherNames();
        return others.isEmpty() ? String.valueOf(speaker.quotes())
                : NLS.bind(Messages.speakers_detail, speaker.quotes(), String.join(", ", others)); //$NON-NLS-1$
    }
}
