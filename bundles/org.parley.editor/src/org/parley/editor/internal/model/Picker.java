package org.parley.editor.internal.model;

import java.util.Comparator;
import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;

/** Picks one of several annotations at a place. */
public final class Picker {

    private Picker() {
    }

    /**
     * The innermost, or the next one outwards if one of them is selected; behind the outermost it begins anew.
     *
     * @param here
     *            the annotations at the place
     * @param selected
     *            the selected annotation, or null
     * @return null if there is none
     */
    public static AnnotationFS next(List<AnnotationFS> here, AnnotationFS selected) {
        if (here.isEmpty()) {
            return null;
        }
        List<AnnotationFS> sorted = here.stream().sorted(Comparator.comparingInt(a -> a.getEnd() - a.getBegin()))
                .toList();
        return sorted.get((sorted.indexOf(selected) + 1) % sorted.size());
    }
}
